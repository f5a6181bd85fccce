import { describe, expect, test } from "vitest";
import { mapAddress, meetingAddress } from "./way-there.ts";

describe("the way to an interview", () => {
  test.each([
    ["Industrivej 14, 8600 Silkeborg", "Industrivej 14, 8600 Silkeborg"],
    ["Mødelokale 2, Industrivej 14, 8600 Silkeborg", "Industrivej 14, 8600 Silkeborg"],
    ["Midtnet A/S, Nygade 4, 7400 Herning", "Nygade 4, 7400 Herning"],
    ["Rådhuset", "Rådhuset"],
  ])("to %s is searched from the street on", (location, query) => {
    const address = new URL(mapAddress(location));
    expect(address.searchParams.get("query")).toBe(query);
  });

  test.each([
    [
      "https://teams.microsoft.com/l/meetup-join/19%3a",
      "https://teams.microsoft.com/l/meetup-join/19%3a",
    ],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["Teams", null],
    [undefined, null],
  ])("over %s is opened only if it is an address of the web", (link, address) => {
    expect(meetingAddress(link)).toBe(address);
  });
});
