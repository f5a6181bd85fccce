export type Path = readonly (string | number)[];

/** A path as people read it: `interviews[0].endAt`. Keys that are no plain words are quoted. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    if (!/^\w+$/.test(step)) return `${text}[${JSON.stringify(step.slice(0, 80))}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

/** What stands at a path, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, step) =>
      typeof here === "object" && here !== null
        ? (here as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}
