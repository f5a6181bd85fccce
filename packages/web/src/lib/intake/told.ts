import type { KeptCaseFile, LanguageCode } from "../api.ts";
import type { Words } from "../words/words.ts";
import { dayNameWords } from "@efterklang/core/language/date-words";
import { meetingTime } from "./meeting-time.ts";
import type { Proposal } from "./proposals.ts";
import type { IntakeWords } from "./words-da.ts";

/** What the telling needs beside the case file. */
export interface Telling {
  words: IntakeWords["read"];
  by: Words["record"]["by"];
  language: LanguageCode;
}

/** What a proposal says, line by line, the weightiest first; empty where the case file says nothing of it. */
export function tellProposal(
  { kind, index, key }: Proposal,
  caseFile: KeptCaseFile,
  { words, by, language }: Telling,
): string[] {
  const { company, position, timeZone } = caseFile;
  const interview = caseFile.interviews[index];
  const contact = caseFile.contacts[index];
  const exchange = caseFile.exchanges[index];
  const day = (on: string | undefined) => on && capital(dayNameWords(on, null, timeZone, language));
  const lines = (): (string | null | undefined | false)[] => {
    switch (kind) {
      case "company":
        return [company.name];
      case "position":
        return [position.title, position.reference && words.reference(position.reference)];
      case "time":
        return [interview && meetingTime(interview, timeZone, language)];
      case "form":
        return [
          interview?.format && words.formats[interview.format],
          interview?.location,
          interview?.link && hostOf(interview.link),
        ];
      case "asked":
        return (interview?.asked ?? []).map((one) => capital(words.asks[one]));
      case "promised":
        return [day((key === "promised-later" ? exchange : interview)?.answerPromisedOn)];
      case "person":
        return [
          [contact?.name, contact?.title].filter(Boolean).join(", "),
          [contact?.email, contact?.phone?.replaceAll(" ", "\u00a0")].filter(Boolean).join(" · "),
        ];
      case "invitation": {
        const from = caseFile.contacts.find(({ id }) => id === exchange?.contact)?.name;
        return [
          capital([exchange?.channel && by[exchange.channel], from].filter(Boolean).join(" · ")),
        ];
      }
    }
  };
  return lines().filter((line): line is string => typeof line === "string" && line !== "");
}

/** The part of a meeting's address that a person knows it by; the whole where it is none. */
export function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).host : link;
}

function capital(text: string): string {
  return text === "" ? "" : `${text[0]!.toUpperCase()}${text.slice(1)}`;
}
