import type { Principle } from "./principle.ts";

/** Write to the one who leads the hiring. */
export const addressTheLead: Principle = {
  id: "address-the-lead",
  chapter: "whom",
  hard: false,
  title: {
    da: "Skriv til den, der har hovedansvaret",
    en: "Write to the one who leads the hiring",
  },
  reason: {
    da: "Som regel er der én, der bærer ansvaret for ansættelsen: en fra HR, den leder, du skal arbejde for, eller chefen for afdelingen. Skriv til den person alene, så er ingen i tvivl om, hvem der skal svare.",
    en: "There is usually one person who carries the responsibility: someone from HR, the manager you would work for, or the head of the department. Write to that person alone, and nobody has to wonder who should answer.",
  },
};
