import { StoreFault } from "./store/store-fault.ts";

/** One line for whoever runs the server: where, what kind, and the frames. Never a message that could hold what was sent. */
export function faultLine(at: string, route: string, fault: unknown): string {
  if (!(fault instanceof Error)) return JSON.stringify({ at, route, fault: typeof fault });
  const frames = (fault.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return JSON.stringify({
    at,
    route,
    fault: fault.name,
    code: (fault as { code?: unknown }).code,
    // A store's own messages name ids and fields, no content.
    ...(fault instanceof StoreFault && { message: fault.message }),
    frames: frames.slice(0, 8).map((line) => line.trim()),
  });
}
