import { INTAKE_WORDS } from "./intake-words.ts";
import type { Words } from "./words.ts";

export const en: Words = {
  tagline: "Efterklang helps you follow up after a job interview.",
  commands: {
    plan: "Should you follow up? With whom, how and when – and why",
    draft: "Write a draft from your own notes",
    review: "Proof-read a text before it is sent",
    letter: "Make a letter on A4 as PDF or Word document",
    sheet: "Make a sheet for a call, a visit or a letter that you hand over",
    underlay: "Make a lined sheet to lay under a card or paper that is written by hand",
    log: "Show what you did, month by month, for an unemployment fund for instance",
    match: "What a mail is to your processes: an answer, an automatic reply, a bounce – and why",
    completion: "Print a script that teaches your shell the commands (bash, zsh or fish)",
    new: "Read an invitation or a mail and make the process from it",
    app: "Without a command: start the app and open it in the browser",
  },
  options: {
    now: "the moment to reckon from, e.g. 2026-11-24T15:00:00+01:00",
    json: "print the answer as JSON and nothing else",
    channel: "the channel, if it is to be another than the recommended one",
    draft: "the file with the text; - reads standard input",
    subject: "the subject line",
    language: "the language of this page: da or en",
    port: "the port that the app listens on",
    noOpen: "do not open the browser",
    data: "the folder that holds your data",
    help: "show help",
    version: "show the version",
    variant: "another wording: 1, 2, 3 …",
    handwriting: "a text short enough to write by hand",
    spelling: "look the words up in the dictionary as well",
    letterOut: "where to put the letter: name.pdf or name.docx",
    ownText: "the file with your own text; - reads standard input",
    sheetChannel: "phone, visit or hand-delivered-letter; else the recommended one",
    underlayOut: "where to put the sheet: name.pdf",
    month: "this month alone, such as 2026-11",
    csv: "as a table (CSV) instead of text",
    paper: "A6, A5 or A4",
    feedback: "after a no, ask for one piece of advice",
    invitation: "the text for an invitation on LinkedIn, once the process is over",
    cases: "the folder with your case files in JSON",
  },
  file: "the case file as JSON; - reads standard input",
  mail: "the mail as it was received (.eml); - reads standard input",
  intake: INTAKE_WORDS.en,
  examples: "Examples",
  exitStatus: "Exit status",
  exitStatuses: [
    "0  all is well",
    "1  review found something that must be mended before the text is sent",
    "2  what you gave could not be used; there is one line about each fault",
  ],
  notUtf8: "The file is not UTF-8 text. Save it as UTF-8 and try again.",
  cannotRead: (code) =>
    code === "ENOENT"
      ? "There is no such file."
      : code === "EISDIR"
        ? "That is a folder; name a file."
        : code === "EACCES"
          ? "The file may not be read; change its permissions and try again."
          : `The file could not be read (${code || "unknown error"}).`,
  unknownChannel: (found, allowed) => `“${found}” is no channel. Choose one of these: ${allowed}.`,
  unknownValue: (found, allowed) =>
    `“${found}” cannot be used here. Choose one of these: ${allowed}.`,
  unknownEnding: (path, allowed) =>
    `“${path}” has no known ending. Choose one of these: ${allowed}.`,
  cannotWrite: (path, code) =>
    code === "ENOENT"
      ? `The folder for “${path}” does not exist.`
      : code === "EISDIR"
        ? `“${path}” is a folder; name a file.`
        : code === "EACCES" || code === "EROFS" || code === "EPERM"
          ? `“${path}” may not be written to.`
          : `“${path}” could not be written (${code || "unknown error"}).`,
  letterWritten: (path, pages) =>
    `The letter is in ${path} (${pages === 1 ? "1 page" : `${pages} pages`}).`,
  underlayWritten: (path, paper) => `The lines for ${paper} are in ${path}.`,
  stillOpen: "The process is still open. Leave LinkedIn until it is over.",
  notAMonth: (found) => `“${found}” is not a month. Write it as 2026-11.`,
  notANumber: (option) => `${option} has to be a whole number.`,
  twiceStdin: "Standard input can be read only once: let either FILE or --draft be a file.",
  emptyMail: "The file is empty; it should hold a mail.",
  noCaseFiles: "The folder holds no case files (files that end in .json).",
  cannotReadFolder: (code) =>
    code === "ENOENT"
      ? "There is no such folder."
      : code === "ENOTDIR"
        ? "That is a file; give a folder."
        : code === "EACCES"
          ? "The folder may not be read; change the access and try again."
          : `The folder could not be read (${code || "unknown fault"}).`,
  sameCaseId: (id) =>
    `Another case file in the folder has the id “${id}” too; the first one counts.`,
  usage: (message) => `${message} See “efterklang --help” for how the command is used.`,
  to: "To",
  subject: "Subject",
  why: "Why",
  when: "When",
  opens: "from",
  best: "best",
  closes: "by",
  noEnd: "no closing time",
  channels: "Channels",
  worthAsking: "Worth answering",
  reconsider: (moment) => `The plan changes ${moment}.`,
  saying: (register, elements, maxWords) =>
    `In the text: ${elements.join(", ")}. At most ${maxWords} words, in a ${register}.`,
  sheet: {
    opening: "Opening",
    points: "What to say",
    closing: "Closing",
    voicemail: "On the voicemail",
    reach: "Who",
    where: "Where",
    best: "The best times",
    gatekeeper: "To whoever answers first",
    question: "The one question",
    busy: "If they are busy",
    missing: "Missing, or too long",
    leave: (duration) => `Leave after ${duration}, or sooner if they look at the clock.`,
    takes: (duration) => `It takes ${duration} to say.`,
  },
  noSender: "no name",
  leftOut: "Not in this text:",
  notNow: "A draft for the drawer – the plan does not say to send it now:",
  wordCount: (count) => (count === 1 ? "1 word" : `${count} words`),
  nothingFound: "No remarks. The text is ready.",
  found: (count) => (count === 1 ? "1 remark" : `${count} remarks`),
  severity: { must: "must be mended", should: "should be mended", could: "consider" },
  mend: "Suggestion",
  inSubject: "the subject line",
  running: (url) => `Efterklang is running at ${url}`,
  alreadyRunning: (url) => `Efterklang is already running at ${url}`,
  stopWith: "Stop with Ctrl+C. Your data stays on this machine.",
  stopped: "Efterklang has stopped. Everything is saved.",
  needsNewerNode: (version) =>
    `The app needs Node 24 or newer; this is ${version}. Start it with “npm start”, which fetches the right one.`,
  cannotStart: (message) => `The app could not start: ${message} Your data is untouched.`,
  unexpected: (message) =>
    `Something went wrong that should not be possible: ${message} Nothing was changed.`,
};
