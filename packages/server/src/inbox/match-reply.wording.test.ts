import { expect, test } from "vitest";
import { matchReply } from "./match-reply.ts";
import { readMail } from "./read-mail.ts";
import type { Verdict } from "./reply-match.ts";
import { GOLDEN_NOW, goldenCases } from "./testing/golden-mails.ts";

const CASES = goldenCases("mail-blind");

/** Mails whose headers give nothing away: what they are stands in the text alone. The last column is the mail that they answer. */
const MAILS: readonly (readonly [Verdict, string, string, string, string | null])[] = [
  [
    "auto-reply",
    "Birthe Nygaard <birthe.nygaard@havnsoe.example>",
    "Tak for samtalen i går",
    "Hej\n\nJeg er på efterårsferie og har ikke adgang til min mail. Jeg er retur den 2. december.\n\nBirthe",
    "<tak-havnsoe-1120@bech-hansen.example>",
  ],
  [
    "auto-reply",
    "Birthe Nygaard <birthe.nygaard@havnsoe.example>",
    "Ude af kontoret: Tak for samtalen i går",
    "Jeg er ude at rejse og læser kun mails sporadisk.",
    "<tak-havnsoe-1120@bech-hansen.example>",
  ],
  [
    "auto-reply",
    "Birthe Nygaard <birthe.nygaard@havnsoe.example>",
    "SV: Tak for samtalen i går",
    "Tak for din mail. Jeg er desværre syg og svarer, når jeg er på benene igen. Kontakt Torben Krog i stedet.",
    "<tak-havnsoe-1120@bech-hansen.example>",
  ],
  [
    "auto-reply",
    "Birthe Nygaard <birthe.nygaard@havnsoe.example>",
    "Fravær",
    "Kære afsender\n\nJeg afvikler ferie i uge 48 og 49. Er det vigtigt, så ring til omstillingen.",
    "<tak-havnsoe-1120@bech-hansen.example>",
  ],
  [
    "auto-reply",
    "Henrik Dam <henrik.dam@norrevang-byg.example>",
    "Ikke på arbejde",
    "Jeg arbejder ikke om fredagen. Din mail bliver besvaret mandag.",
    "<nb-controller-1118@bech-hansen.example>",
  ],
  [
    "auto-reply",
    "Priya Raman <priya@brightloop.example>",
    "I'm away Re: Thank you for today",
    "Hello! I'm taking some time off and will get back to you after 7 December. For urgent things write to people@brightloop.example",
    "<f1a2-thanks@bech-hansen.example>",
  ],
  [
    "auto-reply",
    "Priya Raman <priya@brightloop.example>",
    "Re: Thank you for today",
    "Thanks for reaching out! I'm out of the office at a conference until Monday 30 November and may be slow to respond.",
    "<f1a2-thanks@bech-hansen.example>",
  ],
  [
    "auto-reply",
    "Priya Raman <priya@brightloop.example>",
    "Re: Thank you for today",
    "I no longer work for Brightloop. For recruitment questions please email people@brightloop.example.",
    "<f1a2-thanks@bech-hansen.example>",
  ],
  [
    "auto-reply",
    "Priya Raman <priya@brightloop.example>",
    "Parental leave",
    "I am on parental leave until June. Daniel Osei is covering for me.",
    "<f1a2-thanks@bech-hansen.example>",
  ],
  [
    "auto-reply",
    "Henrik Dam <henrik.dam@norrevang-byg.example>",
    "SV: Tak for samtalen i dag",
    "Jeg er fratrådt min stilling hos Nørrevang Byg. Kontakt venligst Susanne Friis.",
    "<nb-controller-1118@bech-hansen.example>",
  ],
  [
    "auto-reply",
    "Havnsø Kommune <post@havnsoe.example>",
    "Din mail er modtaget",
    "Din mail er modtaget af Havnsø Kommune. Den bliver fordelt til den rette afdeling.",
    "<tak-havnsoe-1120@bech-hansen.example>",
  ],
  [
    "auto-reply",
    "Brightloop <hello@brightloop.example>",
    "Thanks for getting in touch",
    "Thanks for getting in touch with Brightloop! One of the team will come back to you within two working days.",
    "<f1a2-thanks@bech-hansen.example>",
  ],
  [
    "auto-reply",
    "Havnsø Kommune <no-reply@apply.jobflow.example>",
    "Vi har modtaget din ansøgning",
    "Kære Jonas\n\nMange tak for din ansøgning til stillingen som pædagogisk leder hos Havnsø Kommune. Vi behandler ansøgningerne løbende og indkalder relevante kandidater til samtale.",
    null,
  ],
  [
    "auto-reply",
    "Brightloop <no-reply@apply.jobflow.example>",
    "Application received",
    "Hi Jonas, thanks for your interest in Senior Frontend Developer at Brightloop. We'll review your application and if there's a match we will invite you to an interview.",
    null,
  ],
  [
    "auto-reply",
    "Brightloop <no-reply@apply.jobflow.example>",
    "We've got your application!",
    "Your application for Senior Frontend Developer at Brightloop has reached us. Due to the volume of applications, we regret that we cannot respond to everyone.",
    null,
  ],
  [
    "answer",
    "Brightloop <no-reply@apply.jobflow.example>",
    "Update on your application",
    "Dear Jonas, thank you for your time. After careful consideration we won't be taking your application for Senior Frontend Developer at Brightloop any further.",
    null,
  ],
  [
    "answer",
    "Brightloop Careers <no-reply@apply.jobflow.example>",
    "Your application",
    "Dear Jonas, although we were impressed, we've chosen a candidate whose experience more closely matches the Senior Frontend Developer role at Brightloop.",
    null,
  ],
  [
    "answer",
    "Havnsø Kommune <no-reply@apply.jobflow.example>",
    "Svar på din ansøgning",
    "Kære Jonas\n\nTak for din ansøgning. Vi har haft mange kvalificerede ansøgere til stillingen som pædagogisk leder, og vores valg er faldet på en anden.\n\nHavnsø Kommune",
    null,
  ],
  [
    "answer",
    "Havnsø Kommune <no-reply@apply.jobflow.example>",
    "Indkaldelse til 2. samtale",
    "Kære Jonas\n\nVi vil gerne se dig til 2. samtale om stillingen som pædagogisk leder torsdag den 3. december kl. 10.\n\nHavnsø Kommune",
    null,
  ],
  [
    "answer",
    "Brightloop <no-reply@apply.jobflow.example>",
    "Good news!",
    "Hi Jonas, good news – you've made it to the final round for Senior Frontend Developer at Brightloop!",
    null,
  ],
  [
    "answer",
    "Havnsø Kommune <no-reply@apply.jobflow.example>",
    "Der er nyt i din sag",
    "Der ligger et brev til dig fra Havnsø Kommune vedrørende stillingen som pædagogisk leder. Log ind for at læse det.",
    null,
  ],
  [
    "answer",
    "Birthe Nygaard <birthe.nygaard@havnsoe.example>",
    "SV: Tak for samtalen i går",
    "Kære Jonas\n\nTak for din mail. Jeg er på kursus i morgen, men ringer til dig fredag. Kontakt gerne Torben, hvis der er noget inden.\n\nBirthe",
    "<tak-havnsoe-1120@bech-hansen.example>",
  ],
  [
    "answer",
    "Priya Raman <priya@brightloop.example>",
    "Re: Thank you for today",
    "Thanks for your email, Jonas. I was on holiday last week – sorry. We'd like to see you again.",
    "<f1a2-thanks@bech-hansen.example>",
  ],
  [
    "answer",
    "Henrik Dam <henrik.dam@norrevang-byg.example>",
    "SV: Tak for samtalen i dag",
    "Tak for din ansøgning og samtalen, Jonas. Jeg er ude af huset resten af dagen, men du får svar i morgen.",
    "<nb-controller-1118@bech-hansen.example>",
  ],
  [
    "answer",
    "Birthe Nygaard <birthe.nygaard@havnsoe.example>",
    "SV: Tak for samtalen i går",
    "Vi har modtaget din mail, tak. Det blev dig! Hvornår kan du starte?",
    "<tak-havnsoe-1120@bech-hansen.example>",
  ],
  [
    "answer",
    "Priya Raman <priya@brightloop.example>",
    "Re: Thank you for today",
    "Received with thanks! P",
    "<f1a2-thanks@bech-hansen.example>",
  ],
  [
    "answer",
    "Henrik Dam <henrik.dam@norrevang-byg.example>",
    "Re: Tak for samtalen i dag",
    "👍",
    "<nb-controller-1118@bech-hansen.example>",
  ],
  [
    "answer",
    "Birthe Nygaard <birthe.nygaard@havnsoe.example>",
    "SV: Tak for samtalen i går",
    "Selv tak! Hvis du vil afmelde dig puljen, så sig til.",
    "<tak-havnsoe-1120@bech-hansen.example>",
  ],
  [
    "answer",
    "Ida Vang <ida.vang@norrevang-byg.example>",
    "Bogholder – lønforventning",
    "Kære hr. Hansen\n\nHvad er din lønforventning til bogholderstillingen?\n\nIda Vang",
    null,
  ],
  [
    "answer",
    "Tom Beck <tom.beck@brightloop.example>",
    "Quick question",
    "Hi Jonas, I'm on the panel. Do you have any public code we could look at?",
    null,
  ],
  [
    "unrelated",
    "Havnsø Kommune <daginstitution@havnsoe.example>",
    "Plads i vuggestue",
    "Kære Jonas Bech Hansen\n\nDit barn er tilbudt plads i Solstrålen fra 1. februar. Svar senest 8. december.",
    null,
  ],
  [
    "unrelated",
    "Brightloop <updates@brightloop.example>",
    "What's new in Brightloop 4.2",
    "Hi Jonas, we've shipped dark mode. Read more on our blog. You can change your email settings here.",
    null,
  ],
];

test.each(MAILS)("%s: %s, %s, %j", async (verdict, from, subject, text, answers) => {
  const lines = [
    `From: ${from}`,
    "To: jonas@bech-hansen.example",
    `Subject: ${subject}`,
    "Date: Fri, 27 Nov 2026 10:00:00 +0100",
    "Message-ID: <wording@mail.example>",
    ...(answers === null ? [] : [`In-Reply-To: ${answers}`]),
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
  ];
  const mail = await readMail(new TextEncoder().encode(lines.join("\r\n")), null);
  expect(matchReply(mail, CASES, GOLDEN_NOW).verdict).toBe(verdict);
});
