import type { ComposeWords } from "../../compose-words.ts";

/** Short texts for an invitation on LinkedIn, once the process has ended. */
export const invitation: ComposeWords["invitation"] = {
  colleague: {
    both: [
      "Hej[ {first}]. Jeg glæder mig til at blive en del af holdet og vil gerne følges med {readerDig} her. Hilsen {name}",
      "Hej[ {first}]. Nu bliver vi kolleger. Skal vi også være i kontakt her? Hilsen {name}",
      "Hej[ {first}]. Jeg glæder mig til at komme i gang og vil gerne følges med {readerDig} her.",
    ],
  },
  others: {
    both: [
      "Hej[ {first}]. Tak for en god samtale[ om {plainPosition}]. Jeg vil gerne holde kontakten her. Hilsen {name}",
      "Hej[ {first}]. Jeg var glad for vores samtale[ om {plainPosition}] og vil gerne følge med i, hvad {I} laver. Hilsen {name}",
      "Hej[ {first}]. Tak for en god samtale. Jeg vil gerne holde kontakten her.",
    ],
  },
};
