import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { MOST_BROWSERS } from "../operations/add-reminder-browser.ts";
import { testDoor } from "./testing/test-door.ts";

const keys = { p256dh: "B".repeat(87), auth: "a".repeat(22) };
const subscription = (endpoint = "https://push.example/abc") => ({ endpoint, keys });
const idOf = (endpoint: string) => createHash("sha256").update(endpoint).digest("hex");
const LIST = "GET /api/reminder-browsers";
const ADD = "POST /api/reminder-browsers";
const REMOVE = "DELETE /api/reminder-browsers/{id}";
const TRY = "POST /api/reminder-browsers/{id}/try";

it("keeps a browser by a name that it knows, and tells no address", async () => {
  const door = testDoor();
  const { id } = (await door.call(ADD, subscription())).body;
  expect(id).toBe(idOf("https://push.example/abc"));
  await door.call(ADD, subscription());
  const { body } = await door.call(LIST);
  expect(body).toEqual({ publicKey: "public-key", browsers: [{ id, createdAt: door.now }] });
  expect((await door.call(REMOVE, { id })).status).toBe(200);
  expect((await door.call(REMOVE, { id })).status).toBe(200);
  expect((await door.call(LIST)).body.browsers).toEqual([]);
});

it.each([
  ["no https", subscription("http://push.example/abc")],
  ["this machine", subscription("https://127.0.0.1/abc")],
  ["the network at home", subscription("https://192.168.1.1/abc")],
  ["no keys", { endpoint: "https://push.example/abc" }],
  ["short keys", { ...subscription(), keys: { ...keys, auth: "a" } }],
])("does not take %s for a push service", async (_, input) => {
  const door = testDoor();
  const { status, body } = await door.call(ADD, input);
  expect([status, body.error.code]).toEqual([422, "invalid-input"]);
  expect(await door.store.reminders.subscriptions()).toEqual([]);
});

it("lets the oldest browser make room", async () => {
  const door = testDoor();
  for (let index = 0; index <= MOST_BROWSERS; index += 1) {
    door.now = new Date(Date.parse("2026-11-24T15:00:00Z") + index * 1_000).toISOString();
    await door.call(ADD, subscription(`https://push.example/${index}`));
  }
  const kept = (await door.store.reminders.subscriptions()).map(({ endpoint }) => endpoint);
  expect(kept).toHaveLength(MOST_BROWSERS);
  expect(kept[0]).toBe("https://push.example/1");
});

it("asks the worker to send one to try it out, where the browser is known", async () => {
  const door = testDoor();
  const { id } = (await door.call(ADD, subscription())).body;
  expect((await door.call(TRY, { id })).status).toBe(200);
  expect(door.reminderChanges).toBe(1);
  expect((await door.store.reminders.subscriptions())[0]?.testAskedAt).toBe(door.now);
  const { status, body } = await door.call(TRY, { id: idOf("other") });
  expect([status, body.error.code]).toEqual([404, "not-found"]);
});

it("forgets the browsers when everything is deleted", async () => {
  const door = testDoor();
  await door.call(ADD, subscription());
  await door.call("DELETE /api/everything");
  await door.call("POST /api/everything/restore");
  expect(await door.store.reminders.subscriptions()).toEqual([]);
});
