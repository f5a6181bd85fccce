/** Numbers from 0 to 1 in an order that the seed decides. */
export function chance(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const MARKS = [
  "\0",
  "\r\n",
  "BEGIN:VEVENT\r\n",
  "END:VCALENDAR",
  ";",
  ":",
  '"',
  "=",
  ">",
  "--",
  'Content-Type: multipart/mixed; boundary=""\r\n\r\n',
  "RRULE:FREQ=SECONDLY\r\n",
  "æ",
  "\uFFFF",
  "99999999999",
].map((mark) => Buffer.from(mark));

/** The bytes with some of them changed, cut out, doubled, or with marks of the format put among them. */
export function mutate(bytes: Uint8Array, next: () => number): Uint8Array {
  let changed = Buffer.from(bytes);
  const at = () => Math.floor(next() * changed.length);
  for (let times = 1 + Math.floor(next() * 8); times > 0; times -= 1) {
    const place = at();
    const kind = Math.floor(next() * 5);
    if (kind === 0) changed[place] = Math.floor(next() * 256);
    else if (kind === 1)
      changed = Buffer.concat([
        changed.subarray(0, place),
        changed.subarray(place + Math.floor(next() * 64)),
      ]);
    else if (kind === 2)
      changed = Buffer.concat([
        changed.subarray(0, place),
        MARKS[Math.floor(next() * MARKS.length)]!,
        changed.subarray(place),
      ]);
    else if (kind === 3) changed = Buffer.concat([changed, changed.subarray(place, place + 400)]);
    else changed = changed.subarray(0, Math.max(1, place));
  }
  return new Uint8Array(changed);
}
