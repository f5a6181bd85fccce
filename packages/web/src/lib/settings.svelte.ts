import type { LanguageCode, Settings, Theme } from "./api.ts";
import { client, Refused } from "./client.ts";
import { speak } from "./words/words.svelte.ts";

const KEPT = "efterklang/settings";
const UNSAVED = "efterklang/settings-unsaved";
const REST_MS = 500;
const RETRY_MS = 4_000;

let current: Settings = $state.raw({ candidate: { address: [] } });
let state: "saved" | "saving" | "unreachable" = $state("saved");
let timer: ReturnType<typeof setTimeout> | undefined;

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
  apply();
  await speak(settings.language);
}

/** Takes over what the server has, unless something typed here has not reached it yet. */
export async function fetchSettings(): Promise<void> {
  if (remembered(UNSAVED) !== null) {
    await saveSettings();
    return;
  }
  const stored = await client("GET /api/settings", {}).catch(() => null);
  if (stored === null || state !== "saved") return;
  current = stored;
  keep(false);
  apply();
}

/** Sends what has not been sent; `leaving` for a page that is being closed. */
export async function saveSettings(leaving = false): Promise<void> {
  clearTimeout(timer);
  if (remembered(UNSAVED) === null) return;
  const sent = current;
  try {
    await client("PUT /api/settings", sent, { keepalive: leaving });
    if (sent !== current) return;
    keep(false);
    state = "saved";
  } catch (error) {
    state = "unreachable";
    if (!(error instanceof Refused)) later(RETRY_MS);
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
  void speak(settings.language);
}

function keep(unsaved: boolean): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(current));
    if (unsaved) localStorage.setItem(UNSAVED, "true");
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
