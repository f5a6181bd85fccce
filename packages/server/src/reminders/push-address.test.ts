import { describe, expect, it } from "vitest";
import { isPublicAddress, isPushAddress } from "./push-address.ts";

describe("an address on the internet", () => {
  it.each(["8.8.8.8", "172.15.0.1", "172.32.0.1", "2a00:1450:400f::200a", "192.169.0.1"])(
    "is %s",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    "127.0.0.1",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fd00::1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "",
    "push.example",
  ])("is not %j", (address) => expect(isPublicAddress(address)).toBe(false));
});

describe("the address of a push service", () => {
  it.each([
    "https://fcm.googleapis.com/fcm/send/abc:def",
    "https://updates.push.services.mozilla.com/wpush/v2/gAAAA",
    "https://web.push.apple.com/QGk",
    "https://wns2-par02p.notify.windows.com/w/?token=BQ",
    "https://8.8.8.8/x",
  ])("can be %s", (endpoint) => expect(isPushAddress(endpoint)).toBe(true));

  it.each([
    "http://push.example/x",
    "ftp://push.example/x",
    "push.example",
    "",
    "https://",
    "https://localhost/x",
    "https://intranet/x",
    "https://printer.local/x",
    "https://127.0.0.1/x",
    "https://2130706433/x",
    "https://0x7f.1/x",
    "https://[::1]/x",
    "https://[::ffff:10.0.0.1]/x",
    "https://192.168.1.1/x",
    "https://a.localhost./x",
    "https://me:secret@push.example/x",
    "https://push.example:8080/x",
    `https://push.example/${"x".repeat(2_000)}`,
  ])("cannot be %j", (endpoint) => expect(isPushAddress(endpoint)).toBe(false));
});
