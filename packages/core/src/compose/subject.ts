import type { Exchange } from "../case-file/case-file.ts";
import type { Wordings } from "../language/compose-words.ts";
import type { Plan } from "../plan/plan-types.ts";
import type { Scene } from "./scene.ts";
import { fitting } from "./wording.ts";

/** Shown whole in most inboxes. */
const GOOD_LENGTH = 60;
/** Still readable; cut in narrow ones. */
const LONGEST = 78;

/** The subject of an e-mail: that of the thread they wrote in, or interview, position and name. */
export function subjectLine(scene: Scene, wordings: Wordings): string {
  const thread = threadSubject(scene);
  if (thread !== null) return thread;
  const { register, conditions, slots, picker } = scene;
  const all = fitting(wordings, register, conditions, {
    ...slots,
    position: slots["plainPosition"],
  });
  const full = all.filter(({ source }) => names(source) && source.includes("{name}"));
  const lists = [
    within(full, GOOD_LENGTH),
    within(full, LONGEST),
    within(
      all.filter(({ source }) => names(source)),
      LONGEST,
    ),
  ];
  const list = lists.find((texts) => texts.length > 0) ?? within(all, LONGEST);
  return picker.pick("subject", list) ?? all.at(-1)?.text ?? "";
}

/** The subject line of a letter; empty where even the plainest wording has a gap. */
export function letterSubject(scene: Scene, { purpose }: Plan): string {
  const { register, conditions, slots, picker, words, caseFile } = scene;
  const { thanks, closed, inquiry } = words.letterSubject;
  const open = purpose === "status-inquiry" ? inquiry : thanks;
  const wordings = caseFile.process.status === "open" ? open : closed;
  const plain = { ...slots, position: slots["plainPosition"] };
  const all = fitting(wordings, register, conditions, plain);
  const named = all.filter(({ source }) => names(source));
  const lists = [within(named, LONGEST), within(all, LONGEST)];
  return picker.pick("letter-subject", lists.find((list) => list.length > 0) ?? []) ?? "";
}

const names = (source: string) => /\{(?:title|Title|position)\}/.test(source);

function within(all: readonly { text: string }[], length: number): string[] {
  return all.map(({ text }) => text).filter((text) => text.length <= length);
}

/** "SV: …", where the recipient's latest e-mail is on file with its subject. */
function threadSubject({ facts, recipient, words }: Scene): string | null {
  if (recipient === null) return null;
  const mailed = ({ from, channel, contact, kind }: Exchange) =>
    from === "employer" && channel === "email" && contact === recipient.id && kind !== "auto-reply";
  const subject = facts.exchanges.findLast(mailed)?.subject;
  if (subject === undefined) return null;
  const bare = subject
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:(?:sv|re|vs|fwd?|aw) ?: ?)+/i, "");
  return bare === "" ? null : `${words.grammar.replyPrefix}${bare}`;
}
