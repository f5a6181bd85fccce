import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

/** Ports on loopback that nothing listens on at this moment; `count` different ones. */
export async function freePorts<const N extends number>(count: N): Promise<Ports<N>> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  return ports as Ports<N>;
}

type Ports<N extends number, Found extends number[] = []> = Found["length"] extends N
  ? Found
  : Ports<N, [...Found, number]>;
