export type WritingRoom = typeof import("./writing-room.ts");

/** Fetches composer, review and rules. */
export function openWritingRoom(): Promise<WritingRoom> {
  return import("./writing-room.ts");
}
