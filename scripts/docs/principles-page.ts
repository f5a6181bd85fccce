import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Principle, PrincipleChapter } from "@efterklang/core/principles/principle";
import { PRINCIPLE_CHAPTERS } from "@efterklang/core/principles/principle";
import { PRINCIPLES } from "@efterklang/core/principles/principles";

const CHAPTERS: Record<PrincipleChapter, Record<LanguageCode, string>> = {
  whether: { da: "Om du skal følge op", en: "Whether to follow up" },
  whom: { da: "Hvem du skal skrive til", en: "Whom to write to" },
  when: { da: "Hvornår", en: "When" },
  channel: { da: "Hvordan du skal nå frem", en: "Which channel" },
  content: { da: "Hvad du skal sige", en: "What to say" },
  tone: { da: "Hvordan det skal lyde", en: "How it sounds" },
  conduct: { da: "God opførsel", en: "Conduct" },
};

const WORDS: Record<LanguageCode, { title: string; intro: string; hard: string }> = {
  da: {
    title: "Principperne",
    intro:
      "Alt, hvad Efterklang råder til, skriver, tjekker eller afviser, hviler på et af disse principper. De fleste er råd: Du får grunden at se og kan vælge noget andet. De få, der er mærket **fast**, fraviger Efterklang ikke på dine vegne.",
    hard: "fast",
  },
  en: {
    title: "The principles",
    intro:
      "Everything that Efterklang advises, writes, checks or refuses rests on one of these. Most are advice: you are shown the reason and may decide differently. The few marked **hard** are those that Efterklang will not break on your behalf.",
    hard: "hard",
  },
};

/** The reference page of all principles in Markdown, by chapter, in both languages with the given one first. */
export function principlesPage(language: LanguageCode): string {
  const { title, intro } = WORDS[language];
  const chapters = PRINCIPLE_CHAPTERS.map((chapter) => chapterPart(chapter, language));
  return `${[`# ${title}`, intro, ...chapters].join("\n\n")}\n`;
}

function chapterPart(chapter: PrincipleChapter, language: LanguageCode): string {
  const principles = PRINCIPLES.filter((one) => one.chapter === chapter);
  const heading = `## ${besideEachOther(CHAPTERS[chapter], language)}`;
  return [heading, ...principles.map((one) => principlePart(one, language))].join("\n\n");
}

function principlePart({ id, hard, title, reason }: Principle, language: LanguageCode): string {
  const mark = hard ? ` · **${WORDS[language].hard}**` : "";
  return [
    `### ${besideEachOther(title, language)}`,
    `\`${id}\`${mark}`,
    reason[language],
    `_${reason[other(language)]}_`,
  ].join("\n\n");
}

function besideEachOther(words: Record<LanguageCode, string>, language: LanguageCode): string {
  return `${words[language]} · _${words[other(language)]}_`;
}

function other(language: LanguageCode): LanguageCode {
  return language === "da" ? "en" : "da";
}
