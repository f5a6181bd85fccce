import type { Api } from "../api.ts";
import { client } from "../client.ts";

export type ShownAccount = Api["GET /api/mail-account"]["output"];

let known: ShownAccount | null = $state.raw(null);

/** The mail account as the server last told it; null before it was asked. */
export const knownAccount = {
  get current(): ShownAccount | null {
    return known;
  },
  /** Asks the server. Throws as `client` does. */
  async look(): Promise<ShownAccount> {
    known = await client("GET /api/mail-account", {});
    return known;
  },
};
