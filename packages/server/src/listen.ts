import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

/** The first choice; whoever knows the app by its address finds it there. */
export const DEFAULT_PORT = 4791;
/** How many ports after the first choice are tried when that is taken. */
const FURTHER_PORTS = 20;

/** Only this machine: whoever is on the same network does not reach it. */
const HOST = "127.0.0.1";

const TIMEOUTS = {
  /** Milliseconds for a whole request to come in, and for its head. */
  requestTimeout: 15_000,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 5_000,
};

/**
 * Serves the app on `port` of this machine alone and answers the server and its port; 0 lets the system choose.
 * Without a port it takes the default one or the next that is free. Throws where none is.
 */
export async function listen(app: Hono, port?: number): Promise<{ server: Server; port: number }> {
  const last = port ?? DEFAULT_PORT + FURTHER_PORTS;
  for (let candidate = port ?? DEFAULT_PORT; ; candidate++) {
    const server = serverOf(app);
    try {
      await listening(server, candidate);
      return { server, port: (server.address() as AddressInfo).port };
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "EADDRINUSE" || candidate === last) {
        throw new Error(`Port ${candidate} cannot be used: ${(cause as Error).message}`, { cause });
      }
    }
  }
}

function serverOf(app: Hono): Server {
  return createAdaptorServer({
    fetch: app.fetch,
    createServer,
    serverOptions: TIMEOUTS,
    overrideGlobalObjects: false,
  }) as Server;
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Milliseconds between looks at which connections have nothing more to do. */
const IDLE_CHECK = 20;

/** Lets requests under way end, for at most `graceMs`, and takes no new ones. */
export async function stopListening(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection whose request has ended stays open for the next one unless it is told.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK);
  const late = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
