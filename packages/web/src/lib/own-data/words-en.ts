import type { OwnDataWords } from "./words-da.ts";

export const en: OwnDataWords = {
  title: "Your data",
  text: "Everything is on your own computer and is yours. You can take it with you, bring it in elsewhere, and delete it.",
  export: {
    title: "Take it with you",
    file: "Download everything as a file",
    fileHint: "One file with every process, draft and setting. It can be brought in again.",
    pages: "Download everything as readable pages",
    pagesHint: "One document that any browser opens and prints.",
    fileName: "efterklang",
    pagesName: "efterklang-processes",
    done: "The file has been downloaded.",
    failed:
      "It could not be downloaded just now, because Efterklang is not answering. Nothing has changed. Try again.",
  },
  import: {
    title: "Bring in",
    hint: "A file that you downloaded here, or a single process. Nothing is overwritten unless you choose so.",
    choose: "Choose a file",
    reading: "Reading the file …",
    refusedTitle: "The file could not be brought in",
    whole: "The whole file",
    more: (count: number) => (count === 1 ? "And 1 more fault." : `And ${count} more faults.`),
    unreachable:
      "Efterklang is not answering just now, so nothing has been brought in. Try again in a while.",
    question: (count: number) =>
      count === 1
        ? "One of the processes is here in another version"
        : `${count} of the processes are here in another version`,
    questionText: "What should happen?",
    choices: {
      "keep-both": "Keep both",
      replace: "Use the file’s version",
      skip: "Keep only mine",
    },
    replaceHint: "The file’s version takes its place, and your own is lost.",
    outcomes: {
      added: (count: number) =>
        count === 1 ? "1 process has been brought in." : `${count} processes have been brought in.`,
      same: (count: number) =>
        count === 1
          ? "1 process was here already, word for word."
          : `${count} processes were here already, word for word.`,
      "kept-both": (count: number) =>
        count === 1
          ? "1 process now stands beside your own version."
          : `${count} processes now stand beside your own versions.`,
      replaced: (count: number) =>
        count === 1 ? "1 process has been replaced." : `${count} processes have been replaced.`,
      skipped: (count: number) =>
        count === 1 ? "1 process was left out." : `${count} processes were left out.`,
    },
    settings: {
      none: "",
      same: "",
      taken: "The settings have been brought in.",
      kept: "Your own settings stand, and what was missing came from the file.",
    },
    nothing: "There were no processes in the file.",
  },
  delete: {
    title: "Delete everything",
    hint: "Every process, draft and setting, and what the browser has kept too.",
    button: "Delete everything …",
    question: "Delete everything?",
    text: "All your processes, drafts and settings will be deleted. You can undo it for ten minutes. After that it is gone for good.",
    exportFirst: "If you want to take it with you, download it as a file first.",
    confirm: "Delete everything",
    failed:
      "Efterklang is not answering just now, so nothing has been deleted. Try again in a while.",
    done: (count: number) =>
      count === 0
        ? "Everything has been deleted."
        : count === 1
          ? "Everything has been deleted, with your one process."
          : `Everything has been deleted, with your ${count} processes.`,
    tooLate: "It was too late to undo. What was deleted is gone.",
  },
  retention: {
    title: "Details about others",
    text: (company: string) =>
      `${company} ended more than half a year ago. Do you want to delete the names, e-mail addresses and phone numbers of the people you talked to, and the text of the messages? Your own notes and the process itself stay.`,
    thisProcess: "The process",
    unnamed: "A process without a name",
    forget: "Delete the details",
    later: "Not now",
    done: (company: string) => `The details about others have been deleted from ${company}.`,
    undo: "Undo",
  },
  pages: {
    title: "Your processes",
    exported: (moment: string) => `Downloaded ${moment}`,
    contents: "Contents",
    plan: "The plan",
    facts: "Facts",
    people: "People",
    interviews: "Interviews",
    record: "What has happened",
    notes: "Your own words",
    draft: "Draft",
    you: "You",
    application: "Your application",
    company: "Company",
    position: "Position",
    reference: "Job number",
    address: "Address",
    status: "Status",
    endedOn: "Ended",
    leads: "leads the hiring",
    promised: "Answer promised by",
    nothing: "Nothing yet.",
  },
};
