import type { ComposeWords } from "../../compose-words.ts";

/** Subjects that a busy reader recognises: interview, position, name. */
export const subject: ComposeWords["subject"] = {
  thanks: {
    both: [
      "Tak for samtalen {day} – {title}, {name}",
      "Tak for samtalen – {title}, {name}",
      "Tak for en god samtale {day} – {title}, {name}",
      "{Title}: tak for samtalen {day} – {name}",
      "Samtalen {day} om {position} – {name}",
      "Tak for samtalen {day} om {position} – {name}",
      "Tak for samtalen {day} – {name}",
      "Tak for samtalen om {position}",
      "Tak for samtalen {day}",
      "Tak for samtalen – {name}",
      "Tak for samtalen",
    ],
  },
  closed: {
    both: [
      "Tak for forløbet – {title}, {name}",
      "Tak for samtalen og forløbet – {title}, {name}",
      "{Title}: tak for forløbet – {name}",
      "Tak for forløbet om {position}",
      "Tak for samtalen og forløbet – {name}",
      "Tak for samtalen og forløbet",
    ],
  },
  inquiry: {
    both: [
      "Status på {position} – {name}",
      "{Title}: hvor langt er processen? – {name}",
      "Efter samtalen {day} – {title}, {name}",
      "Samtalen {day} – {title}, {name}",
      "Status på processen – {title}, {name}",
      "Status efter samtalen {day} – {name}",
      "Status på {position}",
      "Status efter samtalen – {name}",
      "Status efter samtalen",
    ],
  },
};

/** The same above the text of a letter, whose sender stands in its head already. */
export const letterSubject: ComposeWords["letterSubject"] = {
  thanks: {
    both: [
      "Tak for samtalen om {position}",
      "Tak for en god samtale om {position}",
      "Samtalen {day} om {position}",
      "Tak for samtalen {day} om {position}",
    ],
  },
  closed: {
    both: [
      "Tak for forløbet om {position}",
      "Tak for samtalen og forløbet om {position}",
      "Tak for samtalen og forløbet",
    ],
  },
  inquiry: {
    both: ["Status på {position}", "Efter samtalen {day} om {position}", "Status efter samtalen"],
  },
};
