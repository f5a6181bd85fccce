import type { MailWords } from "../mail-words.ts";

const KIND = { smtp: "the outgoing mail server", imap: "the incoming mail server" } as const;

/** What can go wrong with a mail account, and what to do about it. */
export const enMailWords: MailWords = {
  server({ server, host }) {
    const kind = server === undefined ? "the mail server" : KIND[server];
    const within = host === undefined ? kind : `${kind} (${host})`;
    return { within, first: within.charAt(0).toUpperCase() + within.slice(1) };
  },
  faults: {
    "host-not-found": ({ first }) => ({
      whatHappened: `${first} was not found.`,
      whatToDo: "Check the spelling of its name, and that you are online.",
    }),
    "connection-refused": ({ first }, { port }) => ({
      whatHappened: `${first} accepts no connections${port === undefined ? "" : ` on port ${port}`}.`,
      whatToDo: "Check the port: 465 and 587 are the usual ones for sending, 993 for receiving.",
    }),
    "timed-out": ({ first }) => ({
      whatHappened: `${first} did not answer in time.`,
      whatToDo:
        "Check name and port, and try again in a while. Some networks block mail; try another one.",
    }),
    certificate: ({ within }) => ({
      whatHappened: `The certificate of ${within} cannot be confirmed, so no password was sent.`,
      whatToDo:
        "Check that the name is exactly the one that your provider gives. If the server is your own, add its certificate to the account.",
    }),
    "tls-not-offered": ({ first }) => ({
      whatHappened: `${first} offered no encrypted connection, so no password was sent.`,
      whatToDo: "Choose the other kind of encryption, and the port that goes with it.",
    }),
    "login-refused": ({ first }) => ({
      whatHappened: `${first} refused the user name or the password.`,
      whatToDo:
        "Check both. Many providers want an app password instead of the one you sign in with every day.",
    }),
    "token-expired": () => ({
      whatHappened: "Your permission to use the mail account has expired or was withdrawn.",
      whatToDo: "Sign in with your provider again. What waits to be sent waits until then.",
    }),
    "secret-missing": () => ({
      whatHappened: "The password of the mail account cannot be read on this computer.",
      whatToDo:
        "Type it again. The key it was locked with is gone or another one, for instance because the data came from another computer.",
    }),
    "no-sent-folder": ({ first }) => ({
      whatHappened: `${first} has no folder for sent mail.`,
      whatToDo:
        "Make a folder called Sent with your provider. Without it we cannot check whether a mail went out.",
    }),
    "no-room": ({ first }) => ({
      whatHappened: `${first} says that the mailbox is full.`,
      whatToDo: "Delete something in the mailbox. Nothing has been lost here.",
    }),
    protocol: ({ first }, { answer }) => ({
      whatHappened: `${first} answered something we cannot use${answer === undefined ? "" : `: “${answer}”`}.`,
      whatToDo: "Check that port and encryption go together, and try again.",
    }),
  },
  hints: {
    "app-password": (provider) =>
      `${provider} wants an app password instead of your ordinary one. Turn on two-step verification for your account, make an app password, and paste it here.`,
    "switch-imap-on": (provider) =>
      `Mail programs need leave first: switch IMAP on in the settings of ${provider}.`,
    bridge: (provider) =>
      `${provider} needs the program Proton Mail Bridge running on this computer. Use the password that Bridge shows, and add its certificate to the account.`,
    "sign-in-only": (provider) =>
      `${provider} no longer takes passwords from mail programs. Sign in with ${provider} instead.`,
  },
};
