import type { ComposeWords } from "../../compose-words.ts";

/** Thank-yous when the process is over: after a no, a yes, the candidate's own no, and a cancelled search. */
export const closed: ComposeWords["closed"] = {
  no: {
    opening: {
      both: [
        "Thank you for letting me know, and for the interview[ {day}][ for {position}].",
        "Thank you for your answer and for a good conversation[ {day}][ about {position}].",
        "I had hoped for a different answer, but I was glad of the interview[ {day}][ for {position}]. Thank you for your time.",
        "Many thanks for the interview[ {day}][ for {position}], and for your reply.",
        "Thank you for your message and for our conversation[ {day}][ about {position}].",
        "Even though you chose someone else, I enjoyed our conversation[ {day}][ about {position}]. Thank you for it.",
        "Thank you for a well-run process and for the interview[ {day}][ for {position}].",
        "Although it was a no this time, I am glad that we spoke[ {day}][ about {position}]. Thank you for your time.",
      ],
    },
    lastLine: {
      both: [
        "I would be glad to hear from you if another position comes up.",
        "I will follow your work with interest, and would happily apply again.",
        "I hope that you will keep me in mind for another position.",
        "I wish you and your new colleague all the best.",
        "I would gladly talk with you again another time.",
        "Perhaps our paths will cross again. I would like that.",
        "I hope to apply to you again when the right position is there.",
      ],
    },
  },
  offer: {
    opening: {
      both: [
        "Thank you very much for the offer[ of {position}], and for a good conversation[ {day}].",
        "Many thanks for the offer[ of {position}]. I was very glad of it, as I was of our conversation[ {day}].",
        "Thank you for the offer[ of {position}], for the interview[ {day}] and for your trust.",
        "I was delighted by your offer. Thank you for it, and for our conversation[ {day}][ about {position}].",
      ],
    },
    lastLine: {
      both: [
        "I will read it carefully and come back to you with an answer.",
        "I will look at it now and come back to you with an answer.",
        "I will read it in peace and write as soon as I have an answer.",
      ],
    },
  },
  yes: {
    opening: {
      both: [
        "Thank you very much for the good news, and for our conversation[ {day}][ about {position}].",
        "Many thanks for the good news, and for the interview[ {day}][ for {position}].",
        "Thank you for your trust, and for our conversation[ {day}][ about {position}].",
        "I was very glad of your answer. Thank you for the interview[ {day}][ for {position}] and for the whole process.",
        "Your news made my day. Thank you for it, and for the interview[ {day}][ for {position}].",
        "Thank you for a good process and for our conversation[ {day}][ about {position}]. I was delighted by your answer.",
      ],
    },
    lastLine: {
      both: [
        "I look forward to getting to know you better.",
        "I look forward to working with you.",
        "I look forward to meeting the rest of the team.",
        "I am looking forward to it.",
        "Thank you for the way you have welcomed me.",
        "Please let me know if there is anything I can prepare before I start.",
        "I look forward to what comes next.",
      ],
    },
  },
  withdrawn: {
    opening: {
      both: [
        "Thank you for the interview[ {day}][ for {position}], and for the time you spent on it.",
        "Although I have decided to withdraw[ from {position}], I would like to thank you for a good conversation[ {day}].",
        "Thank you for your time and for a good conversation[ {day}][ about {position}].",
        "I would like to thank you properly for the interview[ {day}][ for {position}].",
        "Many thanks for a good process and for our conversation[ {day}][ about {position}].",
      ],
    },
    lastLine: {
      both: [
        "I hope that you find the right person.",
        "I wish you every success in finding the right person.",
        "Thank you for your understanding, and all the best.",
        "I hope that our paths cross again.",
        "I wish you all the best.",
      ],
    },
  },
  cancelled: {
    opening: {
      both: [
        "Thank you for the interview[ {day}][ for {position}], and for letting me know that you are not going ahead.",
        "Thank you for your message and for a good conversation[ {day}][ about {position}].",
        "Even though you are not going ahead[ with {position}], I would like to thank you for the interview[ {day}].",
        "Many thanks for the interview[ {day}][ for {position}], and for your message.",
        "Things went no further this time, but I was glad of our conversation[ {day}][ about {position}]. Thank you for your time.",
      ],
    },
    lastLine: {
      both: [
        "I would be glad to hear from you if the plans are taken up again.",
        "Should it become relevant again, I would happily talk further.",
        "If you take it up again one day, I would like to hear of it.",
        "I wish you all the best and would gladly talk another time.",
        "If it comes up again, I will still be interested.",
      ],
    },
  },
};

/** One question, easy to answer and easy to leave. */
export const feedback: ComposeWords["feedback"] = {
  both: [
    "Do you have one piece of advice for me for another time?",
    "If you have a moment: what could I have done better?",
    "Is there one thing that you would advise me to do differently next time?",
    "May I ask what spoke for somebody else? It would help me another time.",
  ],
};
