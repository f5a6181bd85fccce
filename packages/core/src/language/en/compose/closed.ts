import type { ComposeWords, Wordings } from "../../compose-words.ts";
import { ways } from "../../ways.ts";

/** Thank-yous when the process is over: after a no, a yes, the candidate's own no, and a cancelled search. */
export const closed: ComposeWords["closed"] = {
  no: {
    opening: {
      both: ways(
        "(Thank you|Many thanks) for letting me know, and for the interview[ {day}][ for {position}].",
        "(Thank you|Many thanks) for your (answer|reply) and for (a good|our) conversation[ {day}][ about {position}].",
        "I had hoped for a different answer, but I was glad of the interview[ {day}][ for {position}]. (Thank you|Many thanks) for your time.",
        "(Many thanks|Thank you) for the interview[ {day}][ for {position}], and for your (reply|answer).",
        "(Thank you|Many thanks) for your message and for (our|a good) conversation[ {day}][ about {position}].",
        "Even though you chose someone else, I enjoyed our conversation[ {day}][ about {position}]. Thank you for (it|your time).",
        "(Thank you|Many thanks) for a (well-run|good) process and for the interview[ {day}][ for {position}].",
        "Although it was a no this time, I am glad that we spoke[ {day}][ about {position}]. (Thank you|Many thanks) for your time.",
      ),
    },
    lastLine: {
      both: ways(
        "I would be glad to hear from you if another position (comes up|opens).",
        "I will follow your work with interest, and would (happily|gladly) apply again.",
        "I hope that you will keep me in mind for another (position|role).",
        "I wish you and your new colleague (all the best|well).",
        "I would (gladly|happily) talk with you again another time.",
        "Perhaps our paths will cross again. I would like that.",
        "I hope to apply to you again when the right (position|role) is there.",
      ),
    },
  },
  offer: {
    opening: {
      both: ways(
        "(Thank you very much|Many thanks) for the offer[ of {position}], and for (a good|our) conversation[ {day}].",
        "(Many thanks|Thank you) for the offer[ of {position}]. I was very glad of it, as I was of our (conversation|interview)[ {day}].",
        "(Thank you|Many thanks) for the offer[ of {position}], for (the interview|our conversation)[ {day}] and for your trust.",
        "I was (delighted by|very glad of) your offer. (Thank you|Many thanks) for it, and for our conversation[ {day}][ about {position}].",
        "It was (good|a pleasure) to receive your offer[ of {position}]. (Thank you|Many thanks) for it, and for the interview[ {day}].",
        "Your offer[ of {position}] made me very happy. (Thank you|Many thanks) for it, and for (a good|our) conversation[ {day}].",
        "I am (very pleased with|glad of) your offer[ of {position}], and (grateful for it|thank you for it). Our (conversation|interview)[ {day}] made me hope for it.",
        "After our (conversation|interview)[ {day}] I hoped to hear from you, and I am very glad of the offer[ of {position}]. (Thank you|Many thanks).",
      ),
    },
    lastLine: {
      both: ways(
        "I will read the offer carefully and (come back to you with|give you) an answer.",
        "I will look at the offer now and (come back to you with|give you) an answer.",
        "I will read the offer in peace and write as soon as I have an answer.",
        "I will (read|go through) everything (carefully|properly) and then write to you.",
        "Let me (read|go through) the offer (carefully|properly), and I will be in touch with an answer.",
        "I am (reading|going through) the offer now and will (write to you|be in touch) with an answer.",
        "You will hear from me once I have (read|gone through) the offer (carefully|properly).",
      ),
    },
  },
  yes: {
    opening: {
      both: ways(
        "(Thank you very much|Many thanks) for the good news, and for (our|a good) conversation[ {day}][ about {position}].",
        "(Many thanks|Thank you) for the good news, and for the interview[ {day}][ for {position}].",
        "(Thank you|Many thanks) for your trust, and for (our|a good) conversation[ {day}][ about {position}].",
        "I was (very glad of|delighted by) your answer. Thank you for the interview[ {day}][ for {position}] and for the whole process.",
        "Your news made my day. (Thank you|Many thanks) for it, and for the interview[ {day}][ for {position}].",
        "(Thank you|Many thanks) for a good process and for our conversation[ {day}][ about {position}]. I was delighted by your answer.",
        "What good news. (Thank you|Many thanks) for it, and for (our|a good) conversation[ {day}][ about {position}].",
      ),
    },
    lastLine: {
      both: ways(
        "I look forward to getting to know you better.",
        "I look forward to (working with you|joining you|starting).",
        "I look forward to meeting the rest of the team.",
        "I am (looking forward|very much looking forward) to it.",
        "Thank you for the way you have welcomed me.",
        "Please let me know if there is anything I can (prepare|do) before I start.",
        "Please (write|let me know) if you need anything from me before I start.",
        "I look forward to what comes next.",
      ),
    },
  },
  withdrawn: {
    opening: {
      both: ways(
        "(Thank you|Many thanks) for the interview[ {day}][ for {position}], and for the time you spent on it.",
        "Although I have decided to withdraw[ from {position}], I would like to thank you for (a good|our) conversation[ {day}].",
        "(Thank you|Many thanks) for your time and for (a good|our) conversation[ {day}][ about {position}].",
        "I would like to thank you properly for the interview[ {day}][ for {position}].",
        "(Many thanks|Thank you) for a good process and for (our|a good) conversation[ {day}][ about {position}].",
        "It was not an easy decision to withdraw. (Thank you|Many thanks) for your time and for (our|a good) conversation[ {day}][ about {position}].",
        "I (appreciated|enjoyed) our (conversation|interview)[ {day}][ about {position}], even though I have withdrawn. (Thank you|Many thanks) for it.",
        "I have withdrawn, but I am still glad of our (conversation|interview)[ {day}][ about {position}]. (Thank you|Many thanks) for it.",
      ),
    },
    lastLine: {
      both: ways(
        "I hope that you find the right person (soon|for it).",
        "I wish you (every success|well) in finding the right person.",
        "Thank you for your understanding, and all the best.",
        "I hope that our paths cross (again|another time).",
        "I wish you all the best (with it|for the future).",
        "I would (gladly|happily) talk with you another time.",
        "I will follow your work with interest.",
        "I (look back on|remember) the conversation with pleasure.",
      ),
    },
  },
  cancelled: {
    opening: {
      both: ways(
        "(Thank you|Many thanks) for the interview[ {day}][ for {position}], and for letting me know that you are not going ahead.",
        "(Thank you|Many thanks) for your message and for (a good|our) conversation[ {day}][ about {position}].",
        "Even though you are not going ahead[ with {position}], I would like to thank you for (the interview|our conversation)[ {day}].",
        "(Many thanks|Thank you) for the interview[ {day}][ for {position}], and for your message.",
        "Things went no further this time, but I was glad of our (conversation|interview)[ {day}][ about {position}]. (Thank you|Many thanks) for your time.",
        "I would have liked it to end differently, because I enjoyed our (conversation|interview)[ {day}][ about {position}]. (Thank you|Many thanks) for your time.",
        "Plans change, and I am glad that we spoke[ {day}][ about {position}] all the same. (Thank you|Many thanks) for (your time|letting me know).",
        "(Thank you|Many thanks) for your (time|message), and for an (interesting|enjoyable) conversation[ {day}][ about {position}].",
        "Thank you for telling me. I (enjoyed|appreciated) our (conversation|interview)[ {day}][ about {position}] and am glad that we had it.",
        "It is a pity that it stops here. (Thank you|Many thanks) for our (conversation|interview)[ {day}][ about {position}], which I was glad of.",
      ),
    },
    lastLine: {
      both: ways(
        "I would be glad to hear from you if the plans are taken up again.",
        "Should it become relevant again, I would (happily|gladly) talk further.",
        "If you take it up again one day, I would like to hear of it.",
        "I wish you all the best and would (gladly|happily) talk another time.",
        "If it comes up again, I will still be interested.",
        "Please (write|get in touch) if you take it up again.",
        "I will follow your work with interest.",
        "I wish you (well|all the best) with your plans.",
        "If your plans change, I would (gladly|happily) talk again.",
      ),
    },
  },
};

/** Between thanks and last line, where the candidate says nothing themselves. */
export const closedRemark: Wordings = {
  both: [
    ...ways(
      "I came away with a (good|very good) impression of you.",
      "I am glad that we (spoke|had the chance to talk).",
      "I took (a good deal|a lot) away from what we talked about.",
      "It was (interesting|good) to hear about your work.",
      "You took your time with me, and I appreciated that.",
    ),
    ...ways("It was (good|a pleasure|nice) to meet you.").map((text) => ({
      text,
      only: "met" as const,
    })),
  ],
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
