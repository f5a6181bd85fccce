import type { OutboxWords } from "./words-da.ts";

export const en: OutboxWords = {
  sendNow: "Send now",
  sendBest: (when) => `Send at the best time (${when})`,
  chooseTime: "Choose a time",
  when: "When should it be sent?",
  sendAt: (when) => `Send ${when}`,
  needsTime: "Choose a time that lies ahead.",
  handingOver: "Putting the mail into the outbox …",
  unreachable: "Efterklang does not answer right now. Try again in a moment.",
  notApproved:
    "Efterklang does not answer right now, so the mail is not in the outbox. Try again in a moment.",
  toSettings: "To the mail account in Settings",

  title: "The mail",
  to: "To",
  subject: "Subject",
  readMail: "Read the mail",
  takeBack: "Take back",
  takenBack: "The mail has been taken back. Your text is still here.",
  approved: "The mail is on its way",
  approvedText: "It leaves in a moment.",
  scheduled: (when) => `The mail will be sent ${when}`,
  scheduledText:
    "You can take it back until then. If an answer comes first, it is not sent before you have seen it.",
  again: "The mail has not left yet",
  againText: (when) => `We try again ${when}.`,
  waits: {
    "try-later": "The mail server asked us to wait a little.",
    unreachable: "We could not reach the mail server.",
  },
  sending: "The mail is being sent right now",
  sendingText: "It cannot be stopped any more. This takes only a moment.",
  sent: (when, to) => `Sent ${when} to ${to}.`,
  noCopy:
    "The mail was sent, but its copy could not be put into your folder of sent mail. The text is on record here.",
  held: "The mail has not been sent yet",
  holds: {
    locked: "You wrote to them some other way, and they have not answered. So the mail waits.",
    answered: "They have written since you approved the mail. Read that before you decide.",
    leave: "The plan now says to leave it. So the mail waits.",
    closed: "Something decisive has happened in the process since you approved the mail.",
    "case-deleted": "The process has been deleted, so the mail is not sent.",
    slept: "The computer was asleep or off when the mail should have left. Is it still right?",
    "clock-set-back": "The computer’s clock was set back. Look whether it is right.",
    "window-closed": "The time that suited the mail passed before it could leave.",
    "kept-failing": "We tried several times, but the mail server did not take it.",
    account: "The mail account cannot be used right now.",
  },
  stillNot: "As the process stands now it cannot be sent.",
  sendAnyway: "Send now",
  giveUp: "Do not send it",
  uncertain: "Did the mail go out?",
  uncertainText:
    "The connection broke while it was being sent. Look in the sent folder of your mail program. We never send it a second time by ourselves.",
  wasSent: "Yes, it was sent",
  wasNotSent: "No, it did not go out",
  refused: "The mail was not delivered",
  refusals: {
    "recipient-refused": (address) =>
      `The mail server says that ${address} takes no mail. Look whether the address is spelt right.`,
    bounced: (address) =>
      `It came back: ${address} did not take it. Look whether the address is spelt right.`,
    "message-refused": () => "Your mail server would not send it.",
  },
  backToYou: "You can write again. Your text is still here.",
  theirWords: "The server’s own words",

  questions: {
    answer: (who) => `Is this an answer from ${who}?`,
    "auto-reply": (who) => `Is this an automatic reply from ${who}?`,
    undelivered: (who) => `Did your mail to ${who} come back?`,
    invitation: (who) => `Is this an invitation from ${who}?`,
  },
  about: (company) => `About ${company}`,
  noSubject: "No subject",
  yes: "Yes",
  no: "No",
  why: "Why do we ask?",
  noted: "Put on record.",
  leftOut: "Good. It stays off the record.",
  decided: "That one has been answered already.",
  promise: (day) => `They promise an answer by ${day}.`,
  returns: (day) => `Back again ${day}.`,

  today: {
    yourTurn: "Your turn",
    onItsWay: "On its way",
    deletedCase: "A deleted process",
  },
};
