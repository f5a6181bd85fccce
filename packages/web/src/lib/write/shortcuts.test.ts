import { expect, test } from "vitest";
import { isShortcut, WRITE_SHORTCUTS } from "./shortcuts.ts";

const press = (key: string, ...held: string[]) => ({
  key,
  altKey: held.includes("Alt"),
  ctrlKey: held.includes("Control"),
  metaKey: held.includes("Meta"),
  shiftKey: held.includes("Shift"),
});

test.each([
  ["next", press("ArrowDown", "Alt"), true],
  ["next", press("F8"), true],
  ["next", press("ArrowDown"), false],
  ["next", press("F8", "Shift"), false],
  ["previous", press("F8", "Shift"), true],
  ["next", press("ArrowDown", "Alt", "Control"), false],
  ["next", press("ArrowDown", "Alt", "Shift"), false],
] as const)("%s by %j: %s", (name, pressed, is) => {
  expect(isShortcut(WRITE_SHORTCUTS[name], pressed)).toBe(is);
});
