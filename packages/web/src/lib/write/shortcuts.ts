import type { Words } from "../words/words.ts";

/** One thing that keys do, for the list of shortcuts. */
export interface Shortcut {
  /** Alternatives, each as `KeyboardEvent.key` with its modifiers before it: "Alt+ArrowDown". */
  keys: readonly string[];
  does: (words: Words) => string;
}

/** What keys do where one writes. */
export const WRITE_SHORTCUTS = {
  next: { keys: ["Alt+ArrowDown", "F8"], does: (words) => words.write.shortcuts.next },
  previous: { keys: ["Alt+ArrowUp", "Shift+F8"], does: (words) => words.write.shortcuts.previous },
  mend: { keys: ["Enter"], does: (words) => words.write.shortcuts.mend },
  back: { keys: ["Escape"], does: (words) => words.write.shortcuts.back },
} as const satisfies Readonly<Record<string, Shortcut>>;

type Pressed = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/** Whether a key press is one of the shortcut's. */
export function isShortcut({ keys }: Shortcut, event: Pressed): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  const pressed = `${event.altKey ? "Alt+" : ""}${event.shiftKey ? "Shift+" : ""}${event.key}`;
  return keys.includes(pressed);
}
