import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The regions' closed days: beside the built program, else in the server's folder of a checkout. */
export function closedDaysFolder(): string {
  return firstThere(here("./closed-days"), here("../../server/closed-days"));
}

/** The built web app: beside the built program, else where the web package builds it. */
export function webFolder(): string {
  return firstThere(here("./web"), here("../../web/build"));
}

function firstThere(...paths: string[]): string {
  return paths.find((path) => existsSync(path)) ?? paths.at(-1)!;
}
