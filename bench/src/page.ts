import { createServer } from "node:net";
import { chromium } from "@playwright/test";
import type { Figure } from "./figure.ts";
import { interactions } from "./page/interactions.ts";
import { lighthouse } from "./page/lighthouse.ts";
import { loads } from "./page/loads.ts";
import { placesOf } from "./page/places.ts";
import { typing } from "./page/typing.ts";

/** The program under measurement: its address, and the id of a process that it keeps. */
interface Measured {
  url: string;
  processId: string;
}

/** The page as a browser meets it: what each place loads, how soon it answers, how evenly it follows typing, and what Lighthouse says. */
export async function measurePage(
  { url, processId }: Measured,
  executablePath: string,
): Promise<Figure[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${port}`],
  });
  const places = placesOf(processId);
  try {
    return [
      ...(await loads(browser, url, places)),
      ...(await interactions(browser, url, places)),
      ...(await typing(browser, url, places)),
      ...(await lighthouse(port, url, places)),
    ];
  } finally {
    await browser.close();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
