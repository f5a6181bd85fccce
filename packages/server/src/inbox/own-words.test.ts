import { describe, expect, test } from "vitest";
import { ownWords } from "./own-words.ts";

interface Row {
  program: string;
  text: string;
  own: string;
  quoted: string;
}

const ROWS: Row[] = [
  {
    program: "Gmail, in Danish",
    text: "Ja tak.\n\nDen tirs. 24. nov. 2026 kl. 16.02 skrev Mette Kjær <mette@kjaer.example>:\n\n> Tak for i dag\n>\n> Mette",
    own: "Ja tak.",
    quoted: "Tak for i dag",
  },
  {
    program: "Gmail, folded",
    text: "Yes.\n\nOn Tue, Nov 24, 2026 at 4:02 PM Mette Kjær\n<mette@kjaer.example> wrote:\n\n> Thanks",
    own: "Yes.",
    quoted: "Thanks",
  },
  {
    program: "Outlook, in Danish",
    text: "Ja.\n\nFra: Mette Kjær <mette@kjaer.example>\nSendt: 24. november 2026 16:02\nTil: Anders Holm\nEmne: Tak\n\nTak for i dag",
    own: "Ja.",
    quoted: "Tak for i dag",
  },
  {
    program: "Outlook, in English, with a line above",
    text: "Yes.\n________________________________\nFrom: Mette\nSent: Tuesday\nTo: Anders\nSubject: Thanks\n\nThanks",
    own: "Yes.",
    quoted: "Thanks",
  },
  {
    program: "an old Outlook",
    text: "Ja.\n\n-----Oprindelig meddelelse-----\nFra: Mette\n\nTak for i dag",
    own: "Ja.",
    quoted: "Tak for i dag",
  },
  {
    program: "Thunderbird",
    text: "Ja.\n\nDen 24.11.2026 kl. 16.02 skrev Mette Kjær:\n> Tak for i dag",
    own: "Ja.",
    quoted: "Tak for i dag",
  },
  {
    program: "answers between the quoted lines",
    text: "On 24/11/2026 16:02, Mette wrote:\n> Which day?\n\nMonday.\n\n> And where?\n\nHere.",
    own: "Monday.\n\n\nHere.",
    quoted: "And where?",
  },
  {
    program: "a forwarded mail",
    text: "Se nedenfor.\n\n---------- Forwarded message ---------\nFrom: Mette\n\nTak for i dag",
    own: "Se nedenfor.",
    quoted: "Tak for i dag",
  },
  {
    program: "a sentence that says who wrote",
    text: "Du skrev i din ansøgning fra den 5. november, at du kan begynde:\nHvornår?",
    own: "Du skrev i din ansøgning fra den 5. november, at du kan begynde:\nHvornår?",
    quoted: "",
  },
];

describe("Own words end where a mail program begins to quote", () => {
  test.each(ROWS)("$program", ({ text, own, quoted }) => {
    const taken = ownWords(text);
    expect(taken.own).toBe(own);
    if (quoted === "") expect(taken.quoted).toBe("");
    else expect(taken.quoted).toContain(quoted);
    expect(taken.own).not.toContain(quoted === "" ? "\0" : quoted);
  });

  test("what stands below two dashes is signature", () => {
    const { own, signature } = ownWords("Ja.\n\n-- \nAnders Holm\nNordlys Energi");
    expect([own, signature]).toEqual(["Ja.", "Anders Holm\nNordlys Energi"]);
  });
});
