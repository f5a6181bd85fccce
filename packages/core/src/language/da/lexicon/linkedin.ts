import type { LinkedinWords } from "../../review-words.ts";

const HERE = "(på|via|over|gennem|til) (mit|min)? (linkedin|linked in|linkedln|linkedin netværk)";

/** Connecting on LinkedIn. */
export const LINKEDIN_DA: LinkedinWords = {
  outright: [
    "linkedin (_|_ _|_ _ _|_ _ _ _ _)? (forbundet|forbinde|forbindes|connecte*|kontakt|kontakten|forbindelse|følges|netværke)",
    `(sendt|sender|sende|send) (dig|jer)? (lige|også|netop)? (en|et)? (lige)? (connect|connection|request|invite|add) ${HERE}`,
    `(fundet|fandt|finder|finde) dig ${HERE}`,
    `(forbinde|forbinder|forbindes|forbundet|forbindelse|connecte|connecter|connectet|connected|linke|linker|adde|adder|addet|tilføje|tilføjer|tilføjet|tilføj) .. ${HERE}`,
    `(forbinde|forbindes|connecte|connectes|linkes) .. her`,
    `(invitation|invitationen|invitere|inviterer|inviteret|anmodning|anmodningen|kontaktanmodning|venneanmodning|forbindelsesanmodning|netværksanmodning) .. ${HERE}`,
    "(linkedin) (invitation|invitationen|anmodning|anmodningen|forespørgsel|forbindelse|request)",
    `(sendt|sender|sende|send|modtage|modtager|acceptere|accepterer|accepter) .. (linkedin) (invitation*|anmodning*|forespørgsel*)`,
    "(sendt|sender|sende) .. (kontaktanmodning|forbindelsesanmodning|netværksanmodning|connection request) (her)? (på|via)? (linkedin)?",
    `(kontakt|kontakten|forbindelse|forbindelsen|netværk|netværke|netværket) .. ${HERE}`,
    `(følges|ses|mødes|holde) .. ved? ${HERE}`,
    "(dig|jer) (i|til) (mit|dit)? (linkedin netværk|netværk)",
    `(finde|finder|find|skrive|opsøge) .. (dig|hinanden|jer) .. ${HERE}`,
  ],
  theirs: [
    "(tak|mange tak|tusind tak) for (at du|at i|din|jeres|invitationen|beskeden|henvendelsen|kontakten)",
    "(du|i) (kontaktede|skrev|fandt|tog)",
    "jeres (opslag|profil|side)",
  ],
};
