import type { Principle } from "./principle.ts";

/** Do what feels most fitting. */
export const feelsRight: Principle = {
  id: "feels-right",
  chapter: "channel",
  hard: false,
  title: {
    da: "Gør det, der føles mest rigtigt",
    en: "Do what feels most fitting",
  },
  reason: {
    da: "Du har mødt dem, og du ved mere, end der står her. Vælger du en anden måde, følger planen dit valg.",
    en: "You have met them, and you know more than is written here. If you choose another way, the plan follows your choice.",
  },
};
