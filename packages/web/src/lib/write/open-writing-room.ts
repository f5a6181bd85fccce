export type WritingRoom = typeof import("./writing-room.ts");

/** The section for writing and all that it needs. */
export interface Desk {
  room: WritingRoom;
  Write: typeof import("./Write.svelte").default;
}

/** Fetches the desk: the plan is read long before it is needed. */
export async function openDesk(): Promise<Desk> {
  const [room, section] = await Promise.all([openWritingRoom(), import("./Write.svelte")]);
  return { room, Write: section.default };
}

/** Fetches composer, review and rules. */
function openWritingRoom(): Promise<WritingRoom> {
  return import("./writing-room.ts");
}
