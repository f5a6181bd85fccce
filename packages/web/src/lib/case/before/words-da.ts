/** Words for a process whose interview lies ahead, fetched only where they are needed. Danish is written first. */
export const da = {
  title: "Inden samtalen",
  formats: { "in-person": "I mødes", video: "Den er på video", phone: "Den er i telefonen" },
  map: "Se på kort",
  join: "Åbn mødet",
  when: "Hvornår begynder den?",
  list: "Det er godt at have på plads",
  done: "På plads",
  open: "Mangler",
  items: {
    answer: { done: "Du har svaret dem", open: "Svar dem, at du kommer" },
    lead: {
      done: (name: string) => `${name} står for ansættelsen`,
      open: "Find ud af, hvem der står for ansættelsen",
    },
    details: {
      done: (name: string) => `Du kan få fat i ${name}`,
      open: "Få en mailadresse eller et telefonnummer med, inden du går",
    },
  },
  somebody: "dem",
  answered: "Jeg har svaret",
  after: "Når den er slut, spørger vi dig, hvordan det gik.",
};
export type BeforeWords = typeof da;
