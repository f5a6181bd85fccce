import { LANGUAGES, type LanguageCode } from "@efterklang/core/case-file/case-file";
import { loadSpelling } from "@efterklang/server/spelling/load-spelling";
import {
  type CorpusDraft,
  corpusDrafts,
  reviewDraft,
  type ReviewedMessage,
} from "../../../tests/corpus/review-corpus.ts";
import type { Figure } from "../figure.ts";
import { installedPeers } from "./install-peers.ts";
import { f1, type Score, score } from "./score.ts";
import { sideBySide, type Standing } from "./side-by-side.ts";
import { timing } from "./speed.ts";
import { weighing } from "./weight.ts";

/** The score of the part that was kept aside, and of the messages that the rules were tuned on. */
export interface Scores {
  kept: Score;
  open: Score;
}

/** All that is measured of the review. `standings` holds the review alone where the peers could not be installed. */
export interface Measures {
  figures: Figure[];
  scores: Record<LanguageCode, Scores>;
  standings: Standing[];
}

/** A peer that complains in fewer of the faulty passages than this finds something else, however fast it is. */
const COMPARABLE_SHARE = 0.25;
/** The issue counts false alarms in so many good messages. */
const GOOD_MESSAGES = 30;

/** Measures speed, weight and aim of the review, and the peers beside it. Takes about a minute. */
export async function measureReview(): Promise<Measures> {
  const drafts = LANGUAGES.flatMap((language) => corpusDrafts(language));
  // Timed first: the dictionaries remember the words that they have met.
  const timed = await timing(drafts);
  const reviewed = await reviewedWithSpelling(drafts);
  const weighed = await weighing();
  const standings = await sideBySide(drafts, (await installedPeers()) ?? []);
  const scores = {
    da: scoresOf(reviewed.filter(({ language }) => language === "da")),
    en: scoresOf(reviewed.filter(({ language }) => language === "en")),
  };
  const aimed = aimFigures(scoresOf(reviewed));
  return { figures: [...timed, ...weighed, ...aimed, ...lead(standings)], scores, standings };
}

async function reviewedWithSpelling(drafts: readonly CorpusDraft[]): Promise<ReviewedMessage[]> {
  const dictionaries = { da: await loadSpelling("da"), en: await loadSpelling("en") };
  return drafts.map((draft) => reviewDraft(draft, dictionaries[draft.language]));
}

function scoresOf(reviewed: readonly ReviewedMessage[]): Scores {
  return {
    kept: score(reviewed.filter(({ message }) => message.kept)),
    open: score(reviewed.filter(({ message }) => !message.kept)),
  };
}

function aimFigures({ kept, open }: Scores): Figure[] {
  const alarms = ({ good }: Score) => (good.alarms / good.messages) * GOOD_MESSAGES;
  const perGood = `false alarms in ${GOOD_MESSAGES} good messages`;
  return [
    {
      name: "F1 over all rules, kept part",
      value: f1(kept.all),
      unit: "of 1",
      aim: { least: 0.95 },
    },
    { name: "F1 over all rules, the rest", value: f1(open.all), unit: "of 1" },
    { name: `${perGood}, kept part`, value: alarms(kept), unit: "alarms", aim: { most: 1 } },
    { name: `${perGood}, the rest`, value: alarms(open), unit: "alarms" },
  ];
}

/** How many times faster the review is than the fastest peer that finds anything comparable. */
function lead([own, , ...peers]: readonly Standing[]): Figure[] {
  const comparable = peers.filter(
    ({ touched, labelled }) => touched >= labelled * COMPARABLE_SHARE,
  );
  const fastest = comparable.sort((one, other) => one.milliseconds - other.milliseconds)[0];
  if (!own || !fastest) return [];
  return [
    {
      name: `times faster than ${fastest.name}, without spelling`,
      value: fastest.milliseconds / own.milliseconds,
      unit: "times",
      aim: { least: 5 },
    },
  ];
}
