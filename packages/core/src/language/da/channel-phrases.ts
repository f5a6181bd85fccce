import type { Channel } from "../../case-file/case-file.ts";

/** What a channel is in the different places of a sentence. */
export interface ChannelPhrases {
  /** "en mail". */
  one: string;
  /** "en ny mail", where there has been one. */
  another: string;
  /** What somebody has done to you with it: "skrevet til dig på mail". */
  doneToYou: string;
  /** What you would do with it: "skrive en mail". */
  doIt: string;
  /** What you did with it: "skrev en mail". */
  didIt: string;
  /** "din mail". */
  yours: string;
  /** How it is natural once two people are in touch by it. */
  inTouch: string;
}

/** The channels in Danish sentences. */
export const DA_CHANNELS: Record<Channel, ChannelPhrases> = {
  email: {
    one: "en mail",
    another: "en ny mail",
    doneToYou: "skrevet til dig på mail",
    doIt: "skrive en mail",
    didIt: "skrev en mail",
    yours: "din mail",
    inTouch: "I har allerede kontakt på mail, så det er den naturlige vej.",
  },
  "online-message": {
    one: "en besked",
    another: "en ny besked",
    doneToYou: "sendt dig en besked",
    doIt: "skrive en besked",
    didIt: "skrev en besked",
    yours: "din besked",
    inTouch: "I skriver allerede beskeder sammen, så det er den naturlige vej.",
  },
  linkedin: {
    one: "en besked på LinkedIn",
    another: "en ny besked på LinkedIn",
    doneToYou: "skrevet til dig på LinkedIn",
    doIt: "skrive på LinkedIn",
    didIt: "skrev på LinkedIn",
    yours: "din besked på LinkedIn",
    inTouch: "I skriver allerede sammen på LinkedIn, så det er den naturlige vej.",
  },
  phone: {
    one: "et opkald",
    another: "et opkald",
    doneToYou: "ringet til dig",
    doIt: "ringe",
    didIt: "ringede",
    yours: "din besked",
    inTouch: "I har talt sammen i telefon før, så et opkald falder naturligt.",
  },
  letter: {
    one: "et brev",
    another: "et nyt brev",
    doneToYou: "sendt dig et brev",
    doIt: "sende et brev",
    didIt: "sendte et brev",
    yours: "dit brev",
    inTouch: "I har skrevet breve til hinanden før, så det falder naturligt.",
  },
  "hand-delivered-letter": {
    one: "et brev",
    another: "et nyt brev",
    doneToYou: "sendt dig et brev",
    doIt: "aflevere et brev",
    didIt: "afleverede et brev",
    yours: "dit brev",
    inTouch: "I har skrevet breve til hinanden før, så det falder naturligt.",
  },
  visit: {
    one: "et besøg",
    another: "et besøg",
    doneToYou: "talt med dig ansigt til ansigt",
    doIt: "komme forbi",
    didIt: "kom forbi",
    yours: "din besked",
    inTouch: "I har talt sammen ansigt til ansigt før, så et besøg falder naturligt.",
  },
};
