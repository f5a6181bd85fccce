import { self } from "$app/service-worker";

/** What the server sends, once decrypted: see `ReminderPayload` there. */
interface Told {
  text: string;
  language: string;
  caseId: string | null;
}

/** For what cannot be read: browsers demand that every push shows something. */
const UNREAD: Record<string, string> = {
  da: "Der er noget, du ville gøre i dag.",
  en: "There is something you wanted to do today.",
};
const ICON = "/icons/icon-192.png";
const MAX_ID = 200;

/** Shows what comes by push, and opens what it is about when it is tapped. */
export function showReminders(): void {
  self.addEventListener("push", (event) => event.waitUntil(show(readTold(event.data))));
  self.addEventListener("notificationclick", (event) => {
    event.notification.close();
    const { path } = (event.notification.data ?? {}) as { path?: string };
    event.waitUntil(open(new URL(path ?? "/", self.location.origin).href));
  });
}

function readTold(data: PushMessageData | null): Told {
  const language = self.navigator.language.startsWith("en") ? "en" : "da";
  try {
    const told = data?.json() as Partial<Told>;
    const { text, caseId } = told;
    if (typeof text !== "string") throw new TypeError("no text");
    const isId = typeof caseId === "string" && caseId.length <= MAX_ID;
    return { text, language: String(told.language ?? language), caseId: isId ? caseId : null };
  } catch {
    return { text: UNREAD[language]!, language, caseId: null };
  }
}

/** A later one about the same takes the place of an earlier one. */
function show({ text, language, caseId }: Told): Promise<void> {
  const path = caseId === null ? "/" : `/case/${encodeURIComponent(caseId)}`;
  const options = {
    body: text,
    lang: language,
    tag: path,
    icon: ICON,
    badge: ICON,
    data: { path },
  };
  return self.registration.showNotification("Efterklang", options);
}

/** A window that shows it already comes to the front; another is left alone, with what is being typed in it. */
async function open(address: string): Promise<void> {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const there = windows.find(({ url }) => url === address);
  await (there === undefined ? self.clients.openWindow(address) : there.focus());
}
