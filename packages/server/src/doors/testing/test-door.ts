import type { Hono } from "hono";
import { readClosedDays } from "../../closed-days/read-closed-days.ts";
import { makeLetter } from "../../documents/make-letter.ts";
import { makeUnderlay } from "../../documents/make-underlay.ts";
import { writeEml } from "../../eml/write-eml.ts";
import type { OperationMail } from "../../mail-account/operation-mail.ts";
import type { OwnMailParts } from "../../mail-account/own-mail.ts";
import { testMail } from "../../mail-account/testing/test-mail.ts";
import type { MailAccount } from "../../mail-account/mail-account.ts";
import type { OwnerStore } from "../../store/store.ts";
import { memoryStore } from "../../store/memory.ts";
import { type HttpDoor, httpDoor } from "../http.ts";

export interface TestDoor {
  app: Hono;
  /** The instant of every request; set it to let time pass. */
  now: string;
  faults: unknown[];
  /** What is kept, past the door. */
  store: OwnerStore;
  mail: OperationMail;
  /** The languages whose dictionary was asked for. */
  dictionaries: string[];
  /** The mail account that is set up. */
  account: MailAccount | null;
  /** How often the worker for reminders was told to look. */
  reminderChanges: number;
  /** How often the worker was told to look. */
  outboxChanges: number;
  /** Calls an operation as the web does, and gives the status and the JSON, or the text where it is none. */
  call(route: string, input?: Record<string, unknown>, headers?: HeadersInit): Promise<Answer>;
}

export interface Answer {
  status: number;
  // The shapes are what the tests are about.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
  headers: Headers;
}

/** The whole HTTP door on an empty store in memory, with a clock and chance that tests can foresee. */
export function testDoor({
  mail: mailParts,
  ...options
}: Partial<HttpDoor> & { mail?: Partial<OwnMailParts> } = {}): TestDoor {
  const store = memoryStore().for("local");
  let chance = 0;
  const mail = testMail(store, () => door.now, mailParts);
  const door: TestDoor = {
    now: "2026-11-24T15:00:00.000Z",
    faults: [],
    store,
    mail,
    dictionaries: [],
    account: null,
    outboxChanges: 0,
    reminderChanges: 0,
    app: httpDoor({
      version: "1.2.3",
      checkOutput: true,
      onFault: (_, fault) => door.faults.push(fault),
      context: () => ({
        store,
        now: door.now,
        version: "1.2.3",
        instance: "test",
        randomText: (length) => `${++chance}`.padStart(length, "k"),
        closedDays: readClosedDays,
        spelling: async (language) => {
          door.dictionaries.push(language);
          return undefined;
        },
        mailAccount: async () => door.account,
        outboxChanged: () => door.outboxChanges++,
        reminders: { publicKey: async () => "public-key", changed: () => door.reminderChanges++ },
        writeEml,
        mail,
        makeLetter,
        makeUnderlay,
      }),
      ...options,
    }),
    call: (route, input, headers) => call(door.app, route, input, headers),
  };
  return door;
}

async function call(
  app: Hono,
  route: string,
  input: Record<string, unknown> = {},
  headers: HeadersInit = {},
): Promise<Answer> {
  const rest = { ...input };
  const [method = "", template = ""] = route.split(" ");
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = pathText(rest[name]);
    delete rest[name];
    return encodeURIComponent(value);
  });
  const isGet = method === "GET";
  const response = await app.request(path, {
    method,
    headers: { ...(isGet ? {} : { "content-type": "application/json" }), ...headers },
    ...(isGet ? {} : { body: JSON.stringify(rest) }),
  });
  const isJson = (response.headers.get("content-type") ?? "").includes("json");
  const body = isJson ? await response.json() : await response.text();
  return { status: response.status, body, headers: response.headers };
}

/** An object may hold a `toString` of its own. */
function pathText(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** A case file with an interview that ended an hour before the test door's clock. */
export const nordlys = {
  format: "efterklang/case-file@1",
  candidate: { name: "Mette Kjær", email: "mette@kjaer.example" },
  company: { name: "Nordlys Energi A/S" },
  position: { title: "projektleder" },
  contacts: [
    {
      id: "anders",
      name: "Anders Holm",
      role: "hr",
      leads: true,
      email: "anders.holm@nordlys.example",
    },
  ],
  interviews: [
    {
      startAt: "2026-11-24T14:00:00+01:00",
      endAt: "2026-11-24T15:00:00+01:00",
      format: "in-person",
      contacts: ["anders"],
    },
  ],
  exchanges: [
    {
      at: "2026-11-18T09:12:00+01:00",
      from: "employer",
      contact: "anders",
      channel: "email",
      kind: "invitation",
    },
  ],
};
