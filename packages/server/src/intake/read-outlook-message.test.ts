import { describe, expect, test } from "vitest";
import { isSoundCompoundFile } from "./compound-file.ts";
import { intakeFiles } from "./intake-files.ts";
import { readFile } from "./read-file.ts";
import { readOutlookMessage } from "./read-outlook-message.ts";
import { outlookFile } from "./testing/outlook-file.ts";

const READING = { now: "2026-11-19T10:00:00+01:00", timeZone: "Europe/Copenhagen" };
const INVITATION = {
  subject: "Samtale – økonomiassistent",
  body: "Kære Mette\r\n\r\nVi inviterer dig til samtale om stillingen som økonomiassistent hos Bækmark A/S tirsdag den 24. november 2026 kl. 13.00-14.00.\r\n\r\nVenlig hilsen\r\nÅse Bækmark\r\nHR-chef\r\nBækmark A/S\r\nTlf. 86 10 20 30",
  from: { name: "Åse Bækmark", address: "aase@baekmark.example" },
  to: { name: "Mette Kjær", address: "mette@kjaer.example" },
  sentAt: "2026-11-18T08:12:00Z",
};

test("a mail saved by Outlook is read with its letters, people and time", async () => {
  expect(await readOutlookMessage(outlookFile(INVITATION))).toMatchObject({
    from: { name: "Åse Bækmark", address: "aase@baekmark.example" },
    to: [{ name: "Mette Kjær", address: "mette@kjaer.example" }],
    subject: "Samtale – økonomiassistent",
    at: "2026-11-18T08:12:00Z",
  });
});

test("an Outlook file becomes a case file like any mail", async () => {
  const file = { name: "invitation.msg", bytes: outlookFile(INVITATION) };
  const { caseFile, unreadable } = await intakeFiles([file], {
    now: READING.now,
    me: { email: "mette@kjaer.example" },
  });
  expect(unreadable).toEqual([]);
  expect(caseFile).toMatchObject({
    company: { name: "Bækmark A/S" },
    position: { title: "økonomiassistent" },
    contacts: [{ name: "Åse Bækmark", title: "HR-chef", role: "hr", phone: "86 10 20 30" }],
    interviews: [{ startAt: "2026-11-24T13:00:00+01:00", endAt: "2026-11-24T14:00:00+01:00" }],
  });
});

describe("a damaged Outlook file", () => {
  const sound = outlookFile(INVITATION);
  const changed = (change: (view: DataView) => void) => {
    const bytes = sound.slice();
    change(new DataView(bytes.buffer));
    return bytes;
  };

  test("is told from a sound one", () => {
    expect(isSoundCompoundFile(sound)).toBe(true);
    expect(isSoundCompoundFile(sound.subarray(0, 700))).toBe(false);
  });

  test.each([
    ["whose directory bites its tail", (view: DataView) => loop(view)],
    ["whose directory lies outside it", (view: DataView) => view.setUint32(48, 0x7ffffff0, true)],
    ["whose table is said to be endless", (view: DataView) => view.setUint32(44, 0x7fffffff, true)],
    ["with sectors of no size", (view: DataView) => view.setUint16(30, 0, true)],
  ])("%s is refused and not walked", async (_, change) => {
    const bytes = changed(change);
    expect(isSoundCompoundFile(bytes)).toBe(false);
    expect(await readFile({ name: "a.msg", bytes }, READING)).toBe("broken");
  });

  /** The sector of the directory names itself as the next one. */
  function loop(view: DataView): void {
    const directory = view.getUint32(48, true);
    const table = view.getUint32(76, true);
    view.setUint32((table + 1) * 512 + directory * 4, directory, true);
  }
});
