/** The address of a map that shows a place. Nothing is asked of it before the person taps. */
export function mapAddress(location: string): string {
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(streetOf(location))}`;
}

/** A link that may be opened; null for whatever is no address of the web. */
export function meetingAddress(link: string | undefined): string | null {
  if (link === undefined || !URL.canParse(link)) return null;
  const { protocol, href } = new URL(link);
  return protocol === "https:" || protocol === "http:" ? href : null;
}

const ROOM = /^(?:mødelokale|lokale|mødested|reception|meeting room|room|floor)\b/i;
const STREET = /\p{L}{2,} \d/u;

/** From the street on: rooms and names before it are on no map. */
function streetOf(location: string): string {
  const parts = location.split(/[,\n]/).map((part) => part.trim());
  const at = parts.findIndex((part) => STREET.test(part) && !ROOM.test(part));
  return parts.slice(Math.max(0, at)).join(", ");
}
