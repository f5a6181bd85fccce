import { expect, test } from "vitest";
import { roomAbove } from "./beside.ts";

test.each<[string, (number | null)[], number[], number[]]>([
  ["each beside its passage", [10, 100], [40, 40], [10, 40]],
  ["pushed down where there is no room", [10, 20], [40, 40], [10, 0]],
  ["without a passage right below the one before", [null, null, 200], [40, 40, 40], [0, 0, 100]],
  ["none", [], [], []],
])("%s", (_, wanted, heights, room) => {
  expect(roomAbove(wanted, heights, 10)).toEqual(room);
});
