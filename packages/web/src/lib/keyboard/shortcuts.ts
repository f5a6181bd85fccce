/** One shortcut: keys pressed one after the other, and what they do. */
export interface Shortcut {
  keys: readonly string[];
  does: Deed;
  /** Some only make sense where a process is open. */
  where: "anywhere" | "process";
}

/** What a shortcut does: it shows the list, goes to a place, or takes one to a part of the page. */
export type Deed =
  | { kind: "help"; name: "help" }
  | { kind: "go"; name: "today" | "new" | "principles" | "settings"; path: string }
  | {
      kind: "reach";
      name: "edit" | "send" | "record" | "why" | "channels" | "judgement";
      at: string;
    };

const go = (key: string, name: Extract<Deed, { kind: "go" }>["name"], path: string): Shortcut => ({
  keys: ["g", key],
  does: { kind: "go", name, path },
  where: "anywhere",
});

const reach = (
  key: string,
  name: Extract<Deed, { kind: "reach" }>["name"],
  at: string,
): Shortcut => ({
  keys: [key],
  does: { kind: "reach", name, at },
  where: "process",
});

/** All of them, in the order that they are told in. The same letters in every language: fingers learn them once. */
export const SHORTCUTS: readonly Shortcut[] = [
  go("t", "today", "/"),
  go("n", "new", "/new"),
  go("p", "principles", "/principles"),
  go("s", "settings", "/settings"),
  reach("e", "edit", "#write [aria-multiline=true], #write textarea"),
  reach("s", "send", "#send-title"),
  reach("r", "record", '[data-shortcut="r"]'),
  reach("w", "why", '[data-shortcut="w"]'),
  reach("c", "channels", '[data-shortcut="c"]'),
  reach("j", "judgement", '[data-shortcut="j"]'),
  { keys: ["?"], does: { kind: "help", name: "help" }, where: "anywhere" },
];

/** What the keys pressed so far mean: a deed, the beginning of one, or nothing. */
export function meaningOf(pressed: readonly string[]): Deed | "begun" | null {
  const matching = SHORTCUTS.filter(({ keys }) =>
    pressed.every((key, index) => keys[index] === key),
  );
  const whole = matching.find(({ keys }) => keys.length === pressed.length);
  return whole?.does ?? (matching.length > 0 ? "begun" : null);
}
