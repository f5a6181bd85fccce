import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { AppOptions } from "../commands/app.ts";
import { openBrowser } from "../open-browser.ts";
import { closedDaysFolder, webFolder } from "../product-folders.ts";
import { UsageError } from "../usage-error.ts";
import { words } from "../words/words.ts";

const OLDEST_NODE = 24;

/** Starts the app on this machine alone, says where, opens the browser where there is one, and runs until it is stopped. */
export async function startApp(
  { port, data, open }: AppOptions,
  language: LanguageCode,
): Promise<void> {
  const said = words(language);
  if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
    throw new UsageError([said.needsNewerNode(process.version)]);
  }
  const { startServer } = await import("@efterklang/server/start");
  const server = await startServer({
    dataFolder: data,
    port: portOption(port, language),
    webFolder: webFolder(),
    closedDaysFolder: closedDaysFolder(),
  }).catch((error: Error) => {
    throw new UsageError([said.cannotStart(error.message)]);
  });
  if (open) openBrowser(server.url);
  if (server.alreadyRunning) {
    console.log(said.alreadyRunning(server.url));
    return;
  }
  console.log(said.running(server.url));
  console.log(said.stopWith);
  await stopSignal();
  await server.stop();
  console.log(said.stopped);
}

function portOption(text: string | undefined, language: LanguageCode): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new UsageError([`--port: ${words(language).notANumber("--port")}`]);
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.once(signal, () => resolve());
  });
}
