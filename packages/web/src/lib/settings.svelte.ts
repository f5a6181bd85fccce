import type { LanguageCode, Settings, Theme } from "./api.ts";
import { client, Refused } from "./client.ts";
import { hearTabs, tellTabs } from "./tabs.ts";
import { speak } from "./words/words.svelte.ts";

const KEPT = "efterklang/settings";
const UNSAVED = "efterklang/settings-unsaved";
/** The colour of paper in either theme, as in tokens.css. */
const BAR = { light: "#f5f3ee", dark: "#14191a" };
const REST_MS = 500;
const RETRY_MS = 4_000;

let current: Settings = $state.raw({ candidate: { address: [] } });
let state: "saved" | "saving" | "unreachable" = $state("saved");
let timer: ReturnType<typeof setTimeout> | undefined;
/** True while something waits to reach the server; kept in the browser too, where it has room. */
let unsaved = false;

/** What the person has set for every case. It shows at once and is saved within a second. */
export const settings = {
  get current(): Settings {
    return current;
  },
  get saveState() {
    return state;
  },
  get language(): LanguageCode {
    return current.interfaceLanguage ?? browserLanguage();
  },
  get theme(): Theme {
    return current.theme ?? "system";
  },
  change(change: Partial<Settings>): void {
    current = { ...current, ...change };
    keep(true);
    apply();
    state = "saving";
    later(REST_MS);
  },
};

/** Begins with what this browser remembers, so that the first picture is right without an answer from the server. */
export async function startSettings(): Promise<void> {
  current = { ...current, ...remembered(KEPT) };
  unsaved = remembered(UNSAVED) !== null;
  apply();
  await speak(settings.language);
}

/** Takes over what the server has, unless something typed here has not reached it yet. */
export async function fetchSettings(): Promise<void> {
  if (unsaved) {
    await saveSettings();
    return;
  }
  const stored = await client("GET /api/settings", {}).catch(() => null);
  if (stored === null || state !== "saved") return;
  takeOver(stored);
}

/** Begins anew, with nothing set and nothing to send: for when everything was deleted. */
export function resetSettings(): void {
  clearTimeout(timer);
  state = "saved";
  takeOver({ candidate: { address: [] } });
}

function takeOver(next: Settings): void {
  current = next;
  keep(false);
  apply();
}

hearTabs((news) => {
  if (news.kind === "settings" && !unsaved) takeOver(news.settings);
  if (news.kind === "emptied") resetSettings();
  if (news.kind === "changed") void fetchSettings();
});

/** Sends what has not been sent; `leaving` for a page that is being closed. */
export async function saveSettings(leaving = false): Promise<void> {
  clearTimeout(timer);
  if (!unsaved) return;
  const sent = current;
  try {
    await client("PUT /api/settings", sent, { keepalive: leaving });
    if (sent !== current) return;
    keep(false);
    state = "saved";
    tellTabs({ kind: "settings", settings: sent });
  } catch (error) {
    state = "unreachable";
    if (!(error instanceof Refused) || error.status >= 500) later(RETRY_MS);
  }
}

function later(pause: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void saveSettings(), pause);
}

function apply(): void {
  const root = document.documentElement;
  if (settings.theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = settings.theme;
  dressWindow(settings.language, settings.theme);
  void speak(settings.language);
}

/** What the browser shows around the page follows language and theme: the name to install by, the bar's colour. */
function dressWindow(language: LanguageCode, theme: Theme): void {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  const address = `/manifest.${language}.webmanifest`;
  if (manifest !== null && manifest.getAttribute("href") !== address) manifest.href = address;
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = bar.media.includes("dark") ? "dark" : "light";
    bar.content = BAR[theme === "system" ? own : theme];
  }
}

function keep(waits: boolean): void {
  unsaved = waits;
  try {
    localStorage.setItem(KEPT, JSON.stringify(current));
    if (waits) localStorage.setItem(UNSAVED, "true");
    else localStorage.removeItem(UNSAVED);
  } catch {
    // Without storage the server's copy is the only one.
  }
}

function remembered(key: string): Partial<Settings> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/** Danish is the app's first language; English is for those whose browser asks for neither it nor a neighbour's. */
function browserLanguage(): LanguageCode {
  const first = navigator.languages.find((tag) => /^(da|nb|nn|no|sv|fo|en)\b/.test(tag));
  return first?.startsWith("en") ? "en" : "da";
}
