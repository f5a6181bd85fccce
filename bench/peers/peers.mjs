import { TextlintKernel } from "@textlint/kernel";
import textPlugin from "@textlint/textlint-plugin-text";
import { Dialect, LocalLinter } from "harper.js";
import { binary } from "harper.js/binary";
import { retext } from "retext";
import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import retextIndefiniteArticle from "retext-indefinite-article";
import retextIntensify from "retext-intensify";
import retextPassive from "retext-passive";
import retextProfanities from "retext-profanities";
import retextRepeatedWords from "retext-repeated-words";
import retextSimplify from "retext-simplify";
import retextStringify from "retext-stringify";
import capitalization from "textlint-rule-en-capitalization";
import noTodo from "textlint-rule-no-todo";
import stopWords from "textlint-rule-stop-words";
import writeGoodRule from "textlint-rule-write-good";
import writeGood from "write-good";

/**
 * Other checkers of English prose, each behind one function: `open()` sets one up and resolves to `check(text)`,
 * which gives (or resolves to) the passages it complains of, `{ start, end }` in UTF-16 code units.
 */
export const PEERS = [
  { name: "write-good", open: openWriteGood },
  { name: "retext", open: openRetext },
  { name: "textlint", open: openTextlint },
  { name: "Harper", open: openHarper },
];

function openWriteGood() {
  return (text) =>
    writeGood(text).map(({ index, offset }) => ({ start: index, end: index + offset }));
}

function openRetext() {
  const processor = retext()
    .use(retextEnglish)
    .use(retextRepeatedWords)
    .use(retextIntensify)
    .use(retextPassive)
    .use(retextSimplify)
    .use(retextIndefiniteArticle)
    .use(retextProfanities)
    .use(retextEquality)
    .use(retextStringify)
    .freeze();
  return async (text) => {
    const { messages } = await processor.process(text);
    return messages.map(({ place }) => ({
      start: (place.start ?? place).offset,
      end: (place.end ?? place).offset,
    }));
  };
}

function openTextlint() {
  const kernel = new TextlintKernel();
  const rules = { capitalization, noTodo, stopWords, writeGood: writeGoodRule };
  const options = {
    ext: ".txt",
    filePath: "message.txt",
    plugins: [{ pluginId: "text", plugin: textPlugin.default ?? textPlugin }],
    rules: Object.entries(rules).map(([ruleId, rule]) => ({ ruleId, rule: rule.default ?? rule })),
  };
  return async (text) => {
    const { messages } = await kernel.lintText(text, options);
    return messages.map(({ range: [start, end] }) => ({ start, end }));
  };
}

async function openHarper() {
  const linter = new LocalLinter({ binary, dialect: Dialect.British });
  await linter.setup();
  return async (text) => {
    const lints = await linter.lint(text, { language: "plaintext" });
    return lints.map((lint) => {
      const { start, end } = lint.span();
      lint.free();
      return { start, end };
    });
  };
}
