import { MOST_SECTORS } from "./limits.ts";

/** Values of the allocation table that end a chain, or name no sector. */
const END = 0xfffffffe;
const NONE = 0xffffffff;
const HEADER = 512;
const IN_HEADER = 109;
const ENTRY = 128;
const SMALL_SECTOR = 64;
const SMALLEST_LARGE = 4_096;

interface Compound {
  view: DataView;
  size: number;
  /** The allocation table, a sector's successor at each place. */
  next: Uint32Array;
}

/**
 * Whether every chain of sectors in a compound file ends, none leads outside it, no folder is its own child, and no
 * stream claims more bytes than the file has. What passes can be walked through without a look at each step.
 */
export function isSoundCompoundFile(bytes: Uint8Array): boolean {
  if (bytes.length < HEADER * 3) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << view.getUint16(30, true);
  if (size !== 512 && size !== 4_096) return false;
  const next = allocationTable(view, size);
  if (!next) return false;
  const file: Compound = { view, size, next };
  const directory = chain(file.next, view.getUint32(48, true));
  const smallTable = chain(file.next, view.getUint32(60, true));
  if (!directory || !smallTable || directory.length === 0) return false;
  if (
    !directory.every((sector) => isInside(file, sector)) ||
    !smallTable.every((sector) => isInside(file, sector))
  )
    return false;
  return areSoundEntries(file, directory, smallNext(file, smallTable));
}

function isInside({ view, size }: Compound, sector: number): boolean {
  return (sector + 2) * size <= view.byteLength + size - 1;
}

function allocationTable(view: DataView, size: number): Uint32Array | null {
  const count = view.getUint32(44, true);
  const places = size / 4;
  if (count === 0 || count > MOST_SECTORS / places + 1) return null;
  const sectors: number[] = [];
  for (let at = 0; at < Math.min(count, IN_HEADER); at += 1)
    sectors.push(view.getUint32(76 + at * 4, true));
  if (!addFurther(view, size, count, sectors) || sectors.length < count) return null;
  const table = new Uint32Array(sectors.length * places);
  for (const [index, sector] of sectors.entries()) {
    const start = (sector + 1) * size;
    if (sector >= MOST_SECTORS || start + size > view.byteLength) return null;
    for (let at = 0; at < places; at += 1)
      table[index * places + at] = view.getUint32(start + at * 4, true);
  }
  return table;
}

/** Sectors of the table that the header has no room for; they are listed in sectors that name one another. */
function addFurther(view: DataView, size: number, count: number, sectors: number[]): boolean {
  let sector = view.getUint32(68, true);
  const lists = view.getUint32(72, true);
  if (lists > MOST_SECTORS / (size / 4)) return false;
  for (let read = 0; read < lists && sector < END; read += 1) {
    const start = (sector + 1) * size;
    if (start + size > view.byteLength) return false;
    for (let at = 0; at < size / 4 - 1 && sectors.length < count; at += 1)
      sectors.push(view.getUint32(start + at * 4, true));
    sector = view.getUint32(start + size - 4, true);
  }
  return true;
}

/** The sectors from a first one to the end; null where it never ends or leaves the table. */
function chain(next: Uint32Array, first: number): number[] | null {
  const sectors: number[] = [];
  for (let sector = first; sector !== END; sector = next[sector]!) {
    if (sector === NONE && sectors.length === 0) return sectors;
    if (sector >= next.length || sectors.length > next.length) return null;
    sectors.push(sector);
  }
  return sectors;
}

function smallNext({ view, size }: Compound, sectors: readonly number[]): Uint32Array {
  const places = size / 4;
  const table = new Uint32Array(sectors.length * places);
  sectors.forEach((sector, index) => {
    const start = (sector + 1) * size;
    for (let at = 0; at < places && start + at * 4 + 4 <= view.byteLength; at += 1)
      table[index * places + at] = view.getUint32(start + at * 4, true);
  });
  return table;
}

interface Entry {
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  length: number;
}

function areSoundEntries(
  file: Compound,
  directory: readonly number[],
  small: Uint32Array,
): boolean {
  const entries = directory.flatMap((sector) => entriesIn(file, sector));
  const root = entries[0];
  if (!root || root.type !== 5) return false;
  const streams = entries.filter(({ type }) => type === 2);
  const total = streams.reduce((sum, { length }) => sum + length, 0);
  if (total > file.view.byteLength * 2) return false;
  const container = chain(file.next, root.start);
  if (!container || !container.every((sector) => isInside(file, sector))) return false;
  return streams.every((entry) => isSoundStream(file, entry, small)) && isTree(entries);
}

function entriesIn({ view, size }: Compound, sector: number): Entry[] {
  const start = (sector + 1) * size;
  const found: Entry[] = [];
  for (let at = start; at + ENTRY <= Math.min(start + size, view.byteLength); at += ENTRY) {
    const word = (place: number) => view.getUint32(at + place, true);
    found.push({
      type: view.getUint8(at + 66),
      left: word(68),
      right: word(72),
      child: word(76),
      start: word(116),
      length: word(120),
    });
  }
  return found;
}

function isSoundStream(file: Compound, { start, length }: Entry, small: Uint32Array): boolean {
  if (length === 0) return true;
  if (length > file.view.byteLength) return false;
  const isSmall = length < SMALLEST_LARGE;
  const sectors = chain(isSmall ? small : file.next, start);
  if (!sectors || sectors.length * (isSmall ? SMALL_SECTOR : file.size) < length) return false;
  return isSmall || sectors.every((sector) => isInside(file, sector));
}

/** Every entry is reached at most once from the root. */
function isTree(entries: readonly Entry[]): boolean {
  const seen = new Set<number>([0]);
  const waiting = [entries[0]!.child];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (index === NONE) continue;
    const entry = entries[index];
    if (!entry || seen.has(index) || entry.type === 0) return false;
    seen.add(index);
    waiting.push(entry.left, entry.right);
    if (entry.type === 1) waiting.push(entry.child);
  }
  return true;
}
