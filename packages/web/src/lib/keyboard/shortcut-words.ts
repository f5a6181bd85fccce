import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Deed } from "./shortcuts.ts";

interface ShortcutWords {
  title: string;
  anywhere: string;
  process: string;
  write: string;
  followedBy: string;
  or: string;
  switch: string;
  switchHint: string;
  show: string;
  deeds: Record<Deed["name"], string>;
}

/** The words of the list of shortcuts, fetched with it. */
export const SHORTCUT_WORDS: Record<LanguageCode, ShortcutWords> = {
  da: {
    title: "Genveje på tastaturet",
    anywhere: "Overalt",
    process: "I et forløb",
    write: "Når du skriver",
    followedBy: "og så",
    or: "eller",
    switch: "Brug bogstaver som genveje",
    switchHint: "De virker kun uden for felter. Slå dem fra, hvis de kommer i vejen.",
    show: "Vis genvejene",
    deeds: {
      today: "Gå til I dag",
      new: "Ny samtale",
      principles: "Gå til principperne",
      settings: "Gå til indstillingerne",
      edit: "Ret i teksten",
      send: "Gå til afsendelsen",
      record: "Skriv ind, hvad der er sket",
      why: "Hvorfor siger planen det?",
      channels: "Alle syv veje",
      judgement: "Din egen fornemmelse",
      help: "Vis denne liste",
    },
  },
  en: {
    title: "Keyboard shortcuts",
    anywhere: "Anywhere",
    process: "In a process",
    write: "While you write",
    followedBy: "then",
    or: "or",
    switch: "Use letters as shortcuts",
    switchHint: "They only work outside fields. Turn them off if they get in the way.",
    show: "Show the shortcuts",
    deeds: {
      today: "Go to Today",
      new: "New interview",
      principles: "Go to Principles",
      settings: "Go to Settings",
      edit: "Edit the text",
      send: "Go to sending",
      record: "Add what has happened",
      why: "Why does the plan say so?",
      channels: "All seven ways",
      judgement: "Your own feeling",
      help: "Show this list",
    },
  },
};
