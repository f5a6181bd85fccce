import { describe, expect, test } from "vitest";
import type { KeptCaseFile } from "../store/store.ts";
import { matchReply } from "./match-reply.ts";
import { readMail } from "./read-mail.ts";
import type { ReplyMatch } from "./reply-match.ts";
import { GOLDEN_NOW, goldenCase, goldenCases } from "./testing/golden-mails.ts";

const CASES = goldenCases();
const ANDERS = "From: Anders Holm <anders.holm@nordlys.example>";
const SARAH = "From: Sarah Whitfield <sarah.whitfield@harbour-analytics.example>";
const IN_THREAD = "In-Reply-To: <4f1c2a90-7d3e-4b8b-9c55-takmail@kjaer.example>";
const DATE = "Date: Thu, 26 Nov 2026 10:00:00 +0100";

async function match(
  headers: readonly string[],
  text: string,
  cases: readonly KeptCaseFile[] = CASES,
): Promise<ReplyMatch> {
  const has = (name: string) => headers.some((header) => header.startsWith(name));
  const all = [
    ...headers,
    ...(has("To:") ? [] : ["To: mette@kjaer.example"]),
    ...(has("Date:") ? [] : [DATE]),
    ...(has("Content-Type:") ? [] : ["Content-Type: text/plain; charset=utf-8"]),
  ];
  const raw = `${all.join("\r\n")}\r\n\r\n${text.replaceAll("\n", "\r\n")}`;
  return matchReply(await readMail(new TextEncoder().encode(raw), null), cases, GOLDEN_NOW);
}

/** The last tells verdict, case and contact. */
type Row = readonly [mail: string, headers: string[], text: string, told: string];

const ROWS: readonly Row[] = [
  [
    "a person who writes about holidays",
    [ANDERS, "Subject: Ferie og løn i kontrakten"],
    "Hej Mette\n\nHer er det, vi talte om.\n\nAnders",
    "answer nordlys-projektleder anders",
  ],
  [
    "an answer that a rule of Exchange gives",
    [
      ANDERS,
      "Subject: SV: Tak",
      "X-MS-Exchange-Parent-Message-Id: <4f1c2a90-7d3e-4b8b-9c55-takmail@kjaer.example>",
      "Auto-Submitted: auto-generated",
      "X-Auto-Response-Suppress: All",
    ],
    "Tak for din mail. Vi svarer hurtigst muligt.",
    "auto-reply nordlys-projektleder anders",
  ],
  [
    "a company whose signature offers a newsletter",
    [ANDERS, "Subject: Torsdag"],
    "Hej Mette\n\nRing gerne.\n\nAnders\nAfmeld nyhedsbrev her",
    "answer nordlys-projektleder anders",
  ],
  [
    "a person whose mail goes out through a mailing service",
    [SARAH, "Subject: Thursday", "Feedback-ID: 1.eu-west-1.abc:AmazonSES"],
    "Hi Mette, can you talk on Thursday?",
    "answer harbour-data-engineer sarah",
  ],
  [
    "a report that names the mail in a header of its own",
    [
      "From: MAILER-DAEMON@x.example",
      "Subject: Undelivered Mail Returned to Sender",
      "X-Original-Message-ID: <4f1c2a90-7d3e-4b8b-9c55-takmail@kjaer.example>",
      "Content-Type: multipart/report; boundary=b",
    ],
    "--b\n\nanders.holm@nordlys.example could not be delivered\n--b--",
    "undelivered nordlys-projektleder anders",
  ],
  [
    "a person whose company asks for no automatic replies",
    [
      ANDERS,
      "Subject: SV: Tak for samtalen",
      IN_THREAD,
      "X-Auto-Response-Suppress: DR, OOF, AutoReply",
    ],
    "Hej Mette\n\nTak. Vi vender tilbage.\n\nAnders",
    "answer nordlys-projektleder anders",
  ],
  [
    "an absence in a thread without a mark",
    [ANDERS, "Subject: SV: Tak for samtalen", IN_THREAD],
    "Hej\n\nJeg er på ferie og vender tilbage mandag den 7. december.\n\nMvh Anders",
    "auto-reply nordlys-projektleder anders",
  ],
  [
    "an English absence without a mark",
    [SARAH, "Subject: Re: Thank you", "In-Reply-To: <b7e0d6f2-thanks-harbour@kjaer.example>"],
    "Hello,\n\nI'm currently out of office and will be back on 7 December.\n\nSarah",
    "auto-reply harbour-data-engineer sarah",
  ],
  [
    "an absence told by a substitute",
    [ANDERS, "Subject: Autosvar: Tak for samtalen"],
    "Anders Holm er på ferie til d. 7/12. Kontakt receptionen.",
    "auto-reply nordlys-projektleder anders",
  ],
  [
    "an old vacation program",
    [ANDERS, "Subject: Re: Tak", IN_THREAD, "Precedence: bulk"],
    "Jeg læser mails igen på mandag.",
    "auto-reply nordlys-projektleder anders",
  ],
  [
    "Exchange's report without parts",
    [
      "From: postmaster@kjaer.example",
      "Subject: Undeliverable: Tak for samtalen",
      "Return-Path: <>",
      IN_THREAD,
    ],
    "Delivery has failed to these recipients or groups:\n\nanders.holm@nordlys.example\nThe email address you entered couldn't be found.",
    "undelivered nordlys-projektleder anders",
  ],
  [
    "Exim's report",
    [
      "From: Mail Delivery System <Mailer-Daemon@mail.kjaer.example>",
      "Subject: Mail delivery failed: returning message to sender",
      "X-Failed-Recipients: anders.holm@nordlys.example",
      "Auto-Submitted: auto-replied",
    ],
    "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients.\n\n  anders.holm@nordlys.example\n    550 No such user",
    "undelivered nordlys-projektleder anders",
  ],
  [
    "Exim's warning of a delay",
    [
      "From: Mail Delivery System <Mailer-Daemon@mail.kjaer.example>",
      "Subject: Warning: message 1abc delayed 24 hours",
      "X-Failed-Recipients: anders.holm@nordlys.example",
      "Auto-Submitted: auto-replied",
    ],
    "A message that you sent has not yet been delivered to one or more of its recipients after more than 24 hours on the queue.\nNo action is required on your part. Delivery attempts will continue for some time.",
    "auto-reply nordlys-projektleder anders",
  ],
  [
    "a person who tells of a bounce",
    [ANDERS, "Subject: SV: Tak", IN_THREAD],
    "Hej Mette, min mail til dig kunne ikke leveres i går. Har du en anden adresse?",
    "answer nordlys-projektleder anders",
  ],
  [
    "a colleague who says little",
    ["From: Ole Juhl <ole.juhl@nordlys.example>", "Subject: Torsdag"],
    "Hej, har du tid til et kort opkald på torsdag?\n\nOle",
    "answer nordlys-projektleder null",
  ],
  [
    "a colleague at a subdomain",
    ["From: Ole Juhl <ole.juhl@hr.nordlys.example>", "Subject: Referencer"],
    "Hej Mette, send gerne referencer.",
    "answer nordlys-projektleder null",
  ],
  [
    "a stranger at a mail provider",
    ["From: Ole Juhl <olejuhl@gmail.com>", "Subject: Torsdag"],
    "Hej, har du tid torsdag?",
    "unrelated null null",
  ],
  [
    "a friend who asks about the interview",
    ["From: Ole Juhl <olejuhl@gmail.com>", "Subject: Nordlys Energi"],
    "Hej, arbejder du hos Nordlys Energi nu? Hvordan gik samtalen om stillingen?",
    "unrelated null null",
  ],
  [
    "a newsletter from a contact's address",
    [ANDERS, "Subject: Re: Sommerhilsen", "List-Unsubscribe: <https://x>", "Precedence: bulk"],
    "Kære Mette, læs vores nyhedsbrev.",
    "unrelated null null",
  ],
  [
    "a contact at another domain",
    [
      "From: Anders Holm <aho@nordlys-group.example>",
      "Subject: Re: Tak for samtalen i dag – Mette Kjær",
    ],
    "Hej Mette, tak for din mail. \n\nAnders Holm\nNordlys Energi",
    "answer nordlys-projektleder anders",
  ],
  [
    "a name turned round",
    ['From: "Holm, Anders (Nordlys)" <ah@relay.example>', IN_THREAD, "Subject: Tak"],
    "Hej Mette",
    "answer nordlys-projektleder anders",
  ],
  [
    "an acceptance without a calendar part",
    [ANDERS, "Subject: Accepted: Samtale"],
    "",
    "auto-reply nordlys-projektleder anders",
  ],
  [
    "an invitation in prose",
    [ANDERS, "Subject: Invitation: samtale 2"],
    "Hej Mette\n\nHermed invitation til samtale 2 på Teams torsdag kl. 10.",
    "answer nordlys-projektleder anders",
  ],
  [
    "a decision sent by a platform",
    [
      "From: Harbour Analytics <no-reply@teamhire.example>",
      "Subject: Your application for Data Engineer",
      "Auto-Submitted: auto-generated",
    ],
    "Hi Mette,\n\nUnfortunately, we have decided to move forward with other candidates for the Data Engineer position at Harbour Analytics.",
    "answer harbour-data-engineer null",
  ],
  [
    "an invitation sent by a platform",
    ["From: Harbour Analytics <no-reply@teamhire.example>", "Subject: Next step: Data Engineer"],
    "Hi Mette,\n\nWe would like to invite you to a second interview for the position of Data Engineer. Book a time here.",
    "answer harbour-data-engineer null",
  ],
  [
    "a person's mail relayed by a platform",
    [
      "From: Sarah Whitfield <reply+8f7a@inbound.teamhire.example>",
      "Subject: Data Engineer at Harbour Analytics",
    ],
    "Hi Mette,\n\nCould you send your references?\n\nSarah",
    "answer harbour-data-engineer sarah",
  ],
  [
    "an acknowledgement from a shared mailbox",
    ["From: HR <hr@nordlys.example>", "Subject: Tak for din ansøgning"],
    "Kære ansøger\n\nTak for din ansøgning. Vi har modtaget den og vender tilbage.",
    "auto-reply nordlys-projektleder null",
  ],
  [
    "a note to oneself",
    ["From: Mette Kjær <mette@kjaer.example>", "To: mette@kjaer.example", "Subject: Fwd: Tak"],
    "noter",
    "own-copy null null",
  ],
  [
    "a mail that is not on file",
    ["From: mette@kjaer.example", "To: anders.holm@nordlys.example", "Subject: Spørgsmål"],
    "Hej Anders",
    "own-copy nordlys-projektleder anders",
  ],
  [
    "a report of success",
    [
      "From: MAILER-DAEMON@x.example",
      "Subject: Successful Mail Delivery Report",
      "Return-Path: <>",
      "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
    ],
    "--b\nContent-Type: text/plain\n\nYour message was successfully delivered to anders.holm@nordlys.example\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nFinal-Recipient: rfc822; anders.holm@nordlys.example\nAction: delivered\nStatus: 2.0.0\n--b--",
    "auto-reply nordlys-projektleder anders",
  ],
  [
    "a reply that says it is generated",
    [ANDERS, "Subject: SV: Tak", IN_THREAD, "Auto-Submitted: auto-generated"],
    "Hej Mette\n\nTak for din mail.",
    "auto-reply nordlys-projektleder anders",
  ],
  [
    "a reply that says it is not automatic",
    [ANDERS, "Subject: SV: Tak", IN_THREAD, "Auto-Submitted: no"],
    "Hej Mette\n\nTak for din mail.",
    "answer nordlys-projektleder anders",
  ],
  [
    "an office that is closed",
    ["From: Nordlys <info@nordlys.example>", "Subject: SV: Tak for samtalen", IN_THREAD],
    "Tak for din mail. Kontoret er lukket mellem jul og nytår, og vi åbner igen mandag den 4. januar.",
    "auto-reply nordlys-projektleder null",
  ],
  [
    "a report about a domain",
    ["From: noreply-dmarc-support@google.com", "Subject: Report domain: kjaer.example"],
    "",
    "unrelated null null",
  ],
  [
    "a platform's job alert",
    [
      "From: Nordlys Energi <jobalert@teamhire.example>",
      "Subject: Nye stillinger hos Nordlys Energi",
      "List-Unsubscribe: <x>",
    ],
    "Hej Mette, der er nye stillinger: projektleder, ingeniør. Søg nu.",
    "unrelated null null",
  ],
  [
    "a recruiter's colleague who takes over",
    ["From: Mia Krogh <mia.krogh@talentbro.example>", "Subject: Jakob er syg"],
    "Hej Mette\n\nJakob er syg, så jeg tager over. Kan vi tale sammen i morgen?\n\nMia",
    "answer vestkyst-kommunikation null",
  ],
  [
    "another contact in a new thread",
    ["From: Tom Reyes <tom.reyes@harbour-analytics.example>", "Subject: hello"],
    "Hi Mette, quick one: when could you start?",
    "answer harbour-data-engineer tom",
  ],
  [
    "a Swedish absence",
    [ANDERS, "Subject: Frånvaro: Tack"],
    "Jag är ledig.",
    "auto-reply nordlys-projektleder anders",
  ],
  [
    "a person who thanks for an inquiry",
    [ANDERS, "Subject: SV: Tak", IN_THREAD],
    "Kære Mette\n\nTak for din henvendelse. Jeg vender tilbage i næste uge.\n\nAnders",
    "answer nordlys-projektleder anders",
  ],
  [
    "a telephone's message",
    ["From: Telefonsvarer <voicemail@tele.example>", "Subject: Ny besked fra +45 70 10 20 30"],
    "Du har en ny besked fra 70 10 20 30.",
    "unrelated null null",
  ],
  [
    "a notification of a forge",
    [
      "From: Anders <notifications@github.com>",
      "Subject: Re: [x/y] Fix",
      "List-ID: x/y <y.x.github.com>",
      "Precedence: list",
    ],
    "LGTM",
    "unrelated null null",
  ],
];

describe("It is told what a mail is, to which case it belongs and who wrote it", () => {
  test.each(ROWS)("%s", async (_, headers, text, told) => {
    const { verdict, case: id, contact } = await match(headers, text);
    expect(`${verdict} ${id} ${contact}`).toBe(told);
  });
});

describe("How sure a case is", () => {
  const nordlys = goldenCase("nordlys-projektleder");
  const other: KeptCaseFile = {
    ...nordlys,
    id: "nordlys-driftsleder",
    position: { title: "driftsleder" },
  };
  const closed = (endedOn: string): KeptCaseFile => ({
    ...other,
    process: { status: "rejected", endedOn },
  });
  const fromAnders = (
    cases: readonly KeptCaseFile[],
    text = "Hej Mette, ring gerne.",
    date = DATE,
  ) => match([ANDERS, "Subject: Nyt", date], text, cases);

  test("a contact's address in one open case is sure", async () => {
    expect(await fromAnders([nordlys])).toMatchObject({
      certainty: "sure",
      because: ["contact-address"],
    });
  });

  test("an address that two open cases hold is likely, and the text decides between them", async () => {
    const open = { ...other, exchanges: [] };
    expect(
      await fromAnders([nordlys, open], "Hej Mette, det gælder stillingen som driftsleder."),
    ).toMatchObject({
      case: "nordlys-driftsleder",
      certainty: "likely",
      because: expect.arrayContaining(["several-cases", "position-named"]),
    });
  });

  test("a case that is over is no better than likely, long after its end nothing", async () => {
    expect(await fromAnders([closed("2026-11-20")])).toMatchObject({
      verdict: "answer",
      certainty: "likely",
      because: expect.arrayContaining(["case-closed"]),
    });
    expect(await fromAnders([closed("2026-06-01")])).toMatchObject({ verdict: "unrelated" });
  });

  test("before anything on file it is likely, and long before it nothing", async () => {
    const dated = (date: string) => fromAnders([nordlys], "Hej Mette", `Date: ${date}`);
    expect(await dated("Tue, 20 Oct 2026 10:00:00 +0200")).toMatchObject({
      certainty: "likely",
      because: expect.arrayContaining(["before-the-case"]),
    });
    expect(await dated("Mon, 20 Oct 2025 10:00:00 +0200")).toMatchObject({ verdict: "unrelated" });
  });

  test("a thread decides against the address of another case", async () => {
    const elsewhere = [
      { ...other, contacts: [], exchanges: nordlys.exchanges },
      { ...nordlys, exchanges: [] },
    ];
    const found = await match([ANDERS, IN_THREAD, "Subject: SV: Tak"], "Hej Mette", elsewhere);
    expect(found).toMatchObject({
      case: "nordlys-driftsleder",
      contact: null,
      because: ["thread", "case-elsewhere"],
    });
  });

  test("Message-IDs match with and without brackets, whatever the case of their domain", async () => {
    const bare = {
      ...nordlys,
      contacts: [],
      exchanges: [
        {
          at: "2026-11-24T16:02:00+01:00",
          from: "candidate" as const,
          kind: "follow-up" as const,
          messageId: "4f1c2a90-7d3e-4b8b-9c55-takmail@KJAER.example",
        },
      ],
    };
    expect(await match([ANDERS, IN_THREAD, "Subject: Tak"], "Hej", [bare])).toMatchObject({
      verdict: "answer",
      because: expect.arrayContaining(["thread"]),
    });
  });

  test("no case, no answer", async () => {
    expect(await match([ANDERS, IN_THREAD, "Subject: SV: Tak"], "Hej Mette", [])).toEqual({
      verdict: "unrelated",
      case: null,
      contact: null,
      certainty: "sure",
      because: ["no-case"],
    });
  });
});
