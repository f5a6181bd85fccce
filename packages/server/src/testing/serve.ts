import { startServer } from "../start.ts";

/** Run as a process of its own: serves the data folder that it is given, and prints the address. */
const { url } = await startServer({ dataFolder: process.argv[2], port: 0 });
process.stdout.write(`${url}\n`);
