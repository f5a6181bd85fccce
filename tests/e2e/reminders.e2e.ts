import type { BrowserContext, Page } from "@playwright/test";
import { da } from "../../packages/web/src/lib/reminders/words-da.ts";
import { type App, expect, PHONE, test, visit } from "./app.ts";

test.use({ locale: "da-DK", viewport: PHONE });

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** A browser's push service is its maker's, far away: this stands in for it, with keys as a browser makes them. */
async function standInForPushService(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const endpoint = "https://push.example/send/abc";
    let subscribed = false;
    const subscription = {
      endpoint,
      toJSON: () => ({
        endpoint,
        expirationTime: null,
        keys: {
          p256dh:
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
          auth: "BTBZMqHH6r4Tts7J_aSIgg",
        },
      }),
      unsubscribe: async () => ((subscribed = false), true),
    };
    PushManager.prototype.subscribe = async (options) => {
      (window as unknown as { key: unknown }).key = options?.applicationServerKey;
      subscribed = true;
      return subscription as unknown as PushSubscription;
    };
    PushManager.prototype.getSubscription = async () =>
      subscribed ? (subscription as unknown as PushSubscription) : null;
  });
}

const browsersOf = async (app: App) =>
  (await (await fetch(`${app.url}/api/reminder-browsers`)).json()) as {
    publicKey: string;
    browsers: { id: string }[];
  };

test("reminders are switched on by a tap, tried, and switched off", async ({
  page,
  app,
  context,
  troubles,
}) => {
  await context.grantPermissions(["notifications"], { origin: app.url });
  await standInForPushService(page);
  await visit(page, app, "/settings");
  await expect(button(page, da.on)).toBeEnabled();
  expect((await browsersOf(app)).browsers).toEqual([]);
  await button(page, da.on).click();
  await expect(page.getByText(da.isOn)).toBeVisible();
  const { publicKey, browsers } = await browsersOf(app);
  expect(browsers).toHaveLength(1);
  expect(await page.evaluate("key")).toBe(publicKey);
  await button(page, da.try).click();
  await expect(page.getByText(da.tried)).toBeVisible();
  await button(page, da.off).click();
  await expect(page.getByText(da.turnedOff)).toBeVisible();
  expect((await browsersOf(app)).browsers).toEqual([]);
  expect(troubles.seen).toEqual([]);
});

test("whoever has refused notifications is told where to allow them", async ({ page, app }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Notification, "permission", { get: () => "denied" });
    Notification.requestPermission = async () => "denied";
  });
  await visit(page, app, "/settings");
  await expect(page.getByText(da.denied)).toBeVisible();
  await button(page, da.on).click();
  await expect(page.getByText(da.denied)).toBeVisible();
  expect((await browsersOf(app)).browsers).toEqual([]);
});

/** Hands a push to the service worker as the browser would, and answers what it shows. */
async function pushed(page: Page, app: App, data: string): Promise<Shown[]> {
  const devtools = await page.context().newCDPSession(page);
  const registered = new Promise<string>((found) => {
    devtools.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const ours = registrations.find(({ scopeURL }) => scopeURL === `${app.url}/`);
      if (ours !== undefined) found(ours.registrationId);
    });
  });
  await devtools.send("ServiceWorker.enable");
  const registrationId = await registered;
  await devtools.send("ServiceWorker.deliverPushMessage", {
    origin: app.url,
    registrationId,
    data,
  });
  const shown = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const notifications = await registration.getNotifications();
      return notifications.map(({ title, body, tag, lang }) => ({ title, body, tag, lang }));
    });
  await expect.poll(async () => (await shown()).length).toBeGreaterThan(0);
  return shown();
}

interface Shown {
  title: string;
  body: string;
  tag: string;
  lang: string;
}

/** Taps the one notification that is shown, and answers what would be opened. */
async function tap(context: BrowserContext): Promise<string> {
  return context.serviceWorkers()[0]!.evaluate(async () => {
    const scope = globalThis as unknown as {
      registration: ServiceWorkerRegistration;
      clients: { openWindow(url: string): Promise<null> };
      NotificationEvent: new (type: string, about: object) => Event;
    };
    const [notification] = await scope.registration.getNotifications();
    return new Promise<string>((opened) => {
      // A browser opens windows only for a person's own tap, which a test cannot make outside the page.
      scope.clients.openWindow = async (url) => (opened(url), null);
      globalThis.dispatchEvent(new scope.NotificationEvent("notificationclick", { notification }));
    });
  });
}

test("what comes by push is shown without a name, and opens the process", async ({
  page,
  app,
  context,
  troubles,
}) => {
  await context.grantPermissions(["notifications"], { origin: app.url });
  const id = await app.keepExample("projektleder");
  await visit(page, app, "/");
  await page.evaluate(() => navigator.serviceWorker.ready);
  const text = "Nu er et godt tidspunkt til det, du ville gøre.";
  const payload = JSON.stringify({ text, language: "da", caseId: id });
  const tag = `/case/${id}`;
  const expected = [{ title: "Efterklang", body: text, tag, lang: "da" }];
  expect(await pushed(page, app, payload)).toEqual(expected);
  // The same once more takes its place.
  expect(await pushed(page, app, payload)).toEqual(expected);
  expect(await tap(context)).toBe(app.url + tag);
  expect(troubles.seen).toEqual([]);
});

test("a push that cannot be read shows a word all the same, and opens Today", async ({
  page,
  app,
  context,
}) => {
  await context.grantPermissions(["notifications"], { origin: app.url });
  await visit(page, app, "/");
  await page.evaluate(() => navigator.serviceWorker.ready);
  const [shown] = await pushed(page, app, "<no json>");
  expect(shown).toMatchObject({ title: "Efterklang", tag: "/" });
  expect(shown?.body).toMatch(/Der er noget|There is something/);
});
