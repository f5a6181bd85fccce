import { expect, it } from "vitest";
import { ways } from "./ways.ts";

it.each([
  [["Tak for samtalen."], ["Tak for samtalen."]],
  [["(Tak|Mange tak) for den."], ["Tak for den.", "Mange tak for den."]],
  [
    ["(A|B) og (c|d)[ {day}].", "E."],
    ["A og c[ {day}].", "A og d[ {day}].", "B og c[ {day}].", "B og d[ {day}].", "E."],
  ],
  [["Tak(| igen)."], ["Tak.", "Tak igen."]],
  [["Projektleder (m/k)."], ["Projektleder (m/k)."]],
])("spells out the alternatives of %j", (phrases, all) => {
  expect(ways(...phrases)).toEqual(all);
});
