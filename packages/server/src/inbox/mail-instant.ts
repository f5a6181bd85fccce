import { isInstant } from "@efterklang/core/case-file/is-time";

const HOUR = 3_600_000;
/** A clock that is a day ahead of the receipt is wrong, not in another zone. */
const AHEAD = 26 * HOUR;
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/** The instant of a Date header in ISO 8601, or that of the receipt where the header is missing or cannot be right. */
export function mailInstant(header: string | undefined, receivedAt: string | null): string | null {
  const received = receivedAt !== null && isInstant(receivedAt) ? receivedAt : null;
  const written = header === undefined ? NaN : Date.parse(withZone(header.slice(0, 100)));
  if (!(written > EARLIEST && written < LATEST)) return received;
  if (received !== null && written > Date.parse(received) + AHEAD) return received;
  return new Date(written).toISOString().replace(".000Z", "Z");
}

/** Without a zone the machine's own would be taken, and the answer would differ from place to place. */
function withZone(header: string): string {
  const bare = header.replace(/\([^()]*\)/g, " ").trim();
  return /([+-]\d{2}:?\d{2}|[A-Za-z]{1,4})$/.test(bare) ? bare : `${bare} +0000`;
}
