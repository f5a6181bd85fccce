import type { Exchange } from "../case-file/case-file.ts";
import { parseMessage } from "../text/parse-message.ts";
import { firstName } from "./company-words.ts";
import type { Scene } from "./scene.ts";

/** A longer message is not read for its greeting: real ones are far shorter. */
const LONGEST_READ = 20_000;

/** The greeting line: as the recipient greets, else as the register asks. */
export function greetingLine(scene: Scene): string {
  const { words, register, recipient, slots } = scene;
  const { greetings, greetingLine: line, namelessGreeting } = words.grammar;
  const name = scene.polite ? (recipient?.name ?? "").trim() : firstName(recipient?.name);
  if (!name) return namelessGreeting(register, slots["company"] ?? null);
  return line(mirroredGreeting(scene) ?? greetings.default[register], name);
}

/** The closing words, taken over from the recipient's last message where they are proper ones. */
export function signOffLine(scene: Scene): string {
  const { words, register, picker } = scene;
  const { signOffs, signOffLine: line } = words.grammar;
  const theirs = lastMessage(scene)?.closing ?? "";
  const known = signOffs.known.find((one) => theirs === one);
  if (known !== undefined) return line(known.charAt(0).toLocaleUpperCase("da") + known.slice(1));
  return line(picker.pick("sign-off", signOffs.default[register]) ?? "");
}

function mirroredGreeting(scene: Scene): string | null {
  const theirs = lastMessage(scene)?.greeting ?? "";
  const { known } = scene.words.grammar.greetings;
  const word = Object.keys(known).find((key) => theirs === key || theirs.startsWith(`${key} `));
  return word === undefined ? null : (known[word] ?? null);
}

interface Manners {
  greeting: string;
  closing: string;
}

/** Greeting and closing of the recipient's last written message, in small letters. */
function lastMessage({ facts, recipient }: Scene): Manners | null {
  const wrote = ({ from, kind, contact, text }: Exchange) =>
    from === "employer" &&
    kind !== "auto-reply" &&
    contact === recipient?.id &&
    Boolean(text?.trim());
  const last = facts.exchanges.findLast((exchange) => recipient !== null && wrote(exchange));
  if (last?.text === undefined || last.text.length > LONGEST_READ) return null;
  const { greeting, closing } = parseMessage(last.text);
  const plain = (text: string | undefined) =>
    (text ?? "")
      .toLocaleLowerCase("da")
      .replace(/[\s,!.]+/g, " ")
      .trim();
  return { greeting: plain(greeting?.text), closing: plain(closing?.text) };
}
