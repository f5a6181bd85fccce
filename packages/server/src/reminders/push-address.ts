import { BlockList, isIP } from "node:net";

/** Networks that no push service lies in: one's own machine, home and office, and what is reserved (RFC 6890). */
const NOT_PUBLIC: readonly (readonly [network: string, prefix: number, family: "ipv4" | "ipv6"])[] =
  [
    ["0.0.0.0", 8, "ipv4"],
    ["10.0.0.0", 8, "ipv4"],
    ["100.64.0.0", 10, "ipv4"],
    ["127.0.0.0", 8, "ipv4"],
    ["169.254.0.0", 16, "ipv4"],
    ["172.16.0.0", 12, "ipv4"],
    ["192.0.0.0", 24, "ipv4"],
    ["192.0.2.0", 24, "ipv4"],
    ["192.168.0.0", 16, "ipv4"],
    ["198.18.0.0", 15, "ipv4"],
    ["198.51.100.0", 24, "ipv4"],
    ["203.0.113.0", 24, "ipv4"],
    ["224.0.0.0", 3, "ipv4"],
  ];
/** The one part of IPv6 that is given out, and what of it leads elsewhere: documentation, 6to4, Teredo. */
const PUBLIC_V6 = new BlockList();
PUBLIC_V6.addSubnet("2000::", 3, "ipv6");
const BLOCKED = new BlockList();
for (const [network, prefix, family] of NOT_PUBLIC) BLOCKED.addSubnet(network, prefix, family);
BLOCKED.addSubnet("2001:db8::", 32, "ipv6");
BLOCKED.addSubnet("2001::", 32, "ipv6");
BLOCKED.addSubnet("2002::", 16, "ipv6");

/** True for an IP address that anybody on the internet could reach. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !BLOCKED.check(address, "ipv4");
  return version === 6 && PUBLIC_V6.check(address, "ipv6") && !BLOCKED.check(address, "ipv6");
}

/** Longer than any push service's, in characters. */
export const MAX_ENDPOINT = 2_000;

/**
 * True for an address that a push service can have: https on the usual port, a name or a public IP address, and nobody's
 * password. What a name leads to is asked when it is used.
 */
export function isPushAddress(text: string): boolean {
  if (text.length > MAX_ENDPOINT || !URL.canParse(text)) return false;
  const { protocol, hostname, port, username, password } = new URL(text);
  if (protocol !== "https:" || port !== "" || username !== "" || password !== "") return false;
  const host = hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0) return isPublicAddress(host);
  return host.includes(".") && !/(^|\.)(localhost|local|internal|home\.arpa)\.?$/.test(host);
}
