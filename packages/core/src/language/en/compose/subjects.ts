import type { ComposeWords } from "../../compose-words.ts";

/** Subjects that a busy reader recognises: interview, position, name. */
export const subject: ComposeWords["subject"] = {
  thanks: {
    both: [
      "Thank you for the interview {day} – {title}, {name}",
      "Thank you for the interview – {title}, {name}",
      "Thank you for our conversation – {title}, {name}",
      "{Title} interview {day} – {name}",
      "{Title}: thank you for the interview – {name}",
      "Interview {day} for {position} – {name}",
      "Thank you for our conversation {day} – {title}, {name}",
      "Thank you for the interview {day} – {name}",
      "Thank you for the interview – {name}",
      "Thank you for the interview for {position}",
      "Thank you for the interview {day}",
      "Thank you for the interview",
    ],
  },
  closed: {
    both: [
      "Thank you for the interview – {title}, {name}",
      "{Title}: thank you for your time – {name}",
      "Thank you for your time – {title}, {name}",
      "Thank you for the interview and your reply – {name}",
      "Thank you for the interview for {position}",
      "Thank you for the interview",
    ],
  },
  inquiry: {
    both: [
      "{Title}: status of the process – {name}",
      "Status of {position} – {name}",
      "After our interview {day} – {title}, {name}",
      "Interview {day} – {title}, {name}",
      "{Title} interview {day}: next steps – {name}",
      "Next steps after the interview {day} – {name}",
      "Status of {position}",
      "Next steps after the interview – {name}",
      "Next steps after the interview",
    ],
  },
};

/** The same in a letter, whose sender stands in its head already. */
export const letterSubject: ComposeWords["letterSubject"] = {
  thanks: {
    both: [
      "Thank you for the interview for {position}",
      "Thank you for our conversation about {position}",
      "Thank you for the interview",
    ],
  },
  closed: {
    both: ["Thank you for considering me for {position}", "Thank you for the interview"],
  },
  inquiry: {
    both: ["After the interview for {position}", "Where {position} stands", "After the interview"],
  },
};
