import { client } from "../client.ts";

/** How this browser stands to reminders. */
export type ReminderState = "unsupported" | "denied" | "off" | "on";

/** Thrown where the browser cannot reach the push service of its maker. */
export class NoPushService extends Error {}

/** Milliseconds for the browser to reach its push service. */
const SUBSCRIBE_WITHIN = 20_000;

/** What the browser and the server say together: on where both know the same subscription. Throws as `client` does. */
export async function reminderState(): Promise<ReminderState> {
  if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window))
    return "unsupported";
  if (Notification.permission === "denied") return "denied";
  const id = await ownId();
  if (id === null) return "off";
  const { browsers } = await client("GET /api/reminder-browsers", {}, { fresh: true });
  return browsers.some((one) => one.id === id) ? "on" : "off";
}

/** Asks the person by the browser's own question, then subscribes. To be called on a tap, as browsers demand. */
export async function switchOn(): Promise<ReminderState> {
  const permission = await Notification.requestPermission();
  if (permission !== "granted") return permission === "denied" ? "denied" : "off";
  const { publicKey } = await client("GET /api/reminder-browsers", {}, { fresh: true });
  const { endpoint, keys } = (await subscribe(publicKey)).toJSON();
  const { p256dh = "", auth = "" } = keys ?? {};
  await client("POST /api/reminder-browsers", { endpoint: endpoint ?? "", keys: { p256dh, auth } });
  return "on";
}

/** The server first: what it does not know, it does not send to. */
export async function switchOff(): Promise<ReminderState> {
  const id = await ownId();
  if (id !== null) await client("DELETE /api/reminder-browsers/{id}", { id });
  await (await subscription())?.unsubscribe().catch(() => false);
  return "off";
}

/** Has the server send one at once. */
export async function tryOne(): Promise<void> {
  const id = await ownId();
  if (id !== null) await client("POST /api/reminder-browsers/{id}/try", { id });
}

async function subscribe(publicKey: string): Promise<PushSubscription> {
  const { pushManager } = await navigator.serviceWorker.ready;
  // One made with another key, as after the server was moved, takes nothing from this server.
  await (await pushManager.getSubscription())?.unsubscribe();
  const options = { userVisibleOnly: true, applicationServerKey: publicKey };
  const tooSlow = new Promise<never>((_, reject) => setTimeout(reject, SUBSCRIBE_WITHIN));
  return Promise.race([pushManager.subscribe(options), tooSlow]).catch((cause: unknown) => {
    throw new NoPushService("no subscription", { cause });
  });
}

async function subscription(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration();
  return (await registration?.pushManager.getSubscription()) ?? null;
}

/** The name that the server has for this browser, or null where it is not subscribed. */
async function ownId(): Promise<string | null> {
  const endpoint = (await subscription())?.endpoint;
  if (endpoint === undefined) return null;
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(endpoint));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
