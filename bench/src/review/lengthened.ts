import { parseMessage } from "@efterklang/core/text/parse-message";
import type { CorpusDraft } from "../../../tests/corpus/review-corpus.ts";

/**
 * The message at a place, made at least so many words long (and at most a sentence longer) with what the messages
 * after it say: few real follow-ups are as long as the aim's 150 words. Greeting and closing stay its own.
 */
export function lengthened(
  drafts: readonly CorpusDraft[],
  place: number,
  words: number,
): CorpusDraft {
  const draft = drafts[place]!;
  const { body } = draft.message;
  const { content } = parseMessage(body);
  let said = content.text;
  for (let next = place + 1; parseMessage(said).words.length < words; next++) {
    said += `\n\n${parseMessage(drafts[next % drafts.length]!.message.body).content.text}`;
  }
  const longer =
    body.slice(0, content.start) + firstSentences(said, words) + body.slice(content.end);
  return { ...draft, message: { ...draft.message, body: longer } };
}

/** As few whole sentences from the beginning as hold so many words. */
function firstSentences(text: string, words: number): string {
  const message = parseMessage(text);
  const last = message.words[words - 1];
  const sentence = message.sentences.find(({ end }) => last !== undefined && end >= last.end);
  return text.slice(0, sentence?.end);
}
