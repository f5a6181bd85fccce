import { describe, expect, test } from "vitest";
import { whatHappened } from "./what-happened.ts";

describe("one line about an interview", () => {
  test.each([
    ["Nordlys Energi", "Nordlys Energi", ""],
    ["Nordlys Energi som projektleder", "Nordlys Energi", "projektleder"],
    ["Nordlys Energi som projektleder.", "Nordlys Energi", "projektleder"],
    ["Jeg har lige været til samtale hos Nordlys som lærer", "Nordlys", "lærer"],
    ["I just had an interview at Nordlys as a teacher", "Nordlys", "teacher"],
    ["project manager at Nordlys", "Nordlys", "project manager"],
    ["projektleder hos Nordlys", "Nordlys", "projektleder"],
    ["Nordlys, projektleder", "Nordlys", "projektleder"],
    ["Somersby", "Somersby", ""],
    ["Atea", "Atea", ""],
    ["Samtaleforum", "Samtaleforum", ""],
    ["  ", "", ""],
  ])("«%s» tells of %s and %s", (line, company, position) => {
    expect(whatHappened(line)).toEqual({ company, position });
  });
});
