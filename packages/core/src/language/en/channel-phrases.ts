import type { Channel } from "../../case-file/case-file.ts";

/** What a channel is in the different places of a sentence. */
export interface ChannelPhrases {
  /** "an e-mail". */
  one: string;
  /** "another e-mail", where there has been one. */
  another: string;
  /** What somebody did with it: "wrote to you by e-mail". */
  didToYou: string;
  /** What you would do with it: "send an e-mail". */
  doIt: string;
  /** What you did with it: "sent an e-mail". */
  didIt: string;
  /** "the e-mail you sent". */
  yours: string;
  /** How it is natural once two people are in touch by it. */
  inTouch: string;
}

/** The channels in English sentences. */
export const EN_CHANNELS: Record<Channel, ChannelPhrases> = {
  email: {
    one: "an e-mail",
    another: "another e-mail",
    didToYou: "wrote to you by e-mail",
    doIt: "send an e-mail",
    didIt: "sent an e-mail",
    yours: "the e-mail you sent",
    inTouch: "You are in touch by e-mail already, so that is the natural choice.",
  },
  "online-message": {
    one: "a message",
    another: "another message",
    didToYou: "sent you a message",
    doIt: "send a message",
    didIt: "sent a message",
    yours: "the message you sent",
    inTouch: "You send each other messages already, so that is the natural choice.",
  },
  linkedin: {
    one: "a message on LinkedIn",
    another: "another message on LinkedIn",
    didToYou: "wrote to you on LinkedIn",
    doIt: "write on LinkedIn",
    didIt: "wrote on LinkedIn",
    yours: "the message you sent on LinkedIn",
    inTouch: "You write to each other on LinkedIn already, so that is the natural choice.",
  },
  phone: {
    one: "a call",
    another: "a call",
    didToYou: "called you",
    doIt: "call",
    didIt: "called",
    yours: "the message you left",
    inTouch: "You have talked on the phone before, so a call comes naturally.",
  },
  letter: {
    one: "a letter",
    another: "another letter",
    didToYou: "sent you a letter",
    doIt: "send a letter",
    didIt: "sent a letter",
    yours: "the letter you sent",
    inTouch: "You have written letters to each other before, so it comes naturally.",
  },
  "hand-delivered-letter": {
    one: "a letter",
    another: "another letter",
    didToYou: "sent you a letter",
    doIt: "hand over a letter",
    didIt: "handed over a letter",
    yours: "the letter you handed over",
    inTouch: "You have written letters to each other before, so it comes naturally.",
  },
  visit: {
    one: "a visit",
    another: "a visit",
    didToYou: "talked to you face to face",
    doIt: "drop in",
    didIt: "dropped in",
    yours: "the message you left",
    inTouch: "You have talked face to face before, so a visit comes naturally.",
  },
};
