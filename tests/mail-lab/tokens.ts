import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Tells Dovecot whose an access token is, as a provider's introspection endpoint would. */
export async function startTokens(): Promise<{
  port: number;
  tokens: Map<string, string>;
  stop(): Promise<void>;
}> {
  const tokens = new Map<string, string>();
  const server = createServer((request, response) => {
    const token = new URL(request.url ?? "/", "http://localhost").searchParams.get("token") ?? "";
    const username = tokens.get(token);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ active: username !== undefined, username }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = async () => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { port: (server.address() as AddressInfo).port, tokens, stop };
}
