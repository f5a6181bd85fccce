import type { MailAccountWords } from "./words-da.ts";

export const en: MailAccountWords = {
  title: "Mail account",
  text: "With your own account you can send from here, on time and only once, and answers are put on record by themselves. Nothing passes through anybody but your own mail provider.",
  readOnly: "The inbox is only read: nothing is marked as read, moved or deleted.",
  failed: "Efterklang does not answer right now. Nothing was changed. Try again in a moment.",
  loading: "Fetching the mail account …",

  address: "Your mail address",
  go: "Continue",
  finding: "Finding the servers …",
  findHint: "If we do not know the provider, we ask the DNS which mail servers the domain has.",
  notFound:
    "We do not know the servers of that address. The provider names them, often under “Mail programs” or “IMAP”.",
  notAnAddress: "Write the whole address, such as name@provider.com.",
  provider: "Provider",
  otherProvider: "Another",
  unconfirmed:
    "We have not been able to try these servers ourselves. The test shows whether they are right.",
  openHelp: (provider) => `Open the page at ${provider}`,
  newWindow: "opens in a new window",

  login: "How you log in",
  logins: {
    password: "Password",
    google: "Sign in with Google",
    microsoft: "Sign in with Microsoft",
  },
  password: "Password",
  keptPassword: "The one that is kept is used if this is empty.",
  showPassword: "Show the password",
  clientId: "Client ID",
  clientSecret: "Client secret",
  clientSecretHint: "Only if your registration has one.",
  tenant: "Tenant",
  tenantHint: "Only if your organisation asks for it.",
  ownClient: {
    google:
      "Google wants programs to be registered. Make a client ID of your own (type: desktop app) in Google Cloud and paste it here.",
    microsoft:
      "Microsoft wants programs to be registered. Make an app registration of your own in Microsoft Entra, with this redirect address, and paste its client ID here.",
  },
  redirect: "Redirect address",

  servers: "Servers and other settings",
  outgoing: "Outgoing mail (SMTP)",
  incoming: "Incoming mail (IMAP)",
  noIncoming: "Without incoming mail (answers are then not found)",
  host: "Server",
  port: "Port",
  security: "Encryption",
  securities: { implicit: "TLS", starttls: "STARTTLS", none: "None (on this computer only)" },
  user: "User name",
  name: "Name that the recipient sees",
  keepsOwnCopy: "The provider itself keeps a copy of what I send",
  trusted: "Certificate of one’s own (PEM)",
  trustedHint:
    "For a server of your own only. Paste from “BEGIN CERTIFICATE” to “END CERTIFICATE”.",

  save: "Save and test",
  saveSignIn: (provider) => `Save and sign in with ${provider}`,
  signInAgain: (provider) => `Sign in with ${provider}`,
  saving: "Saving …",
  saved: "The mail account is saved.",

  test: "Test the account",
  testing: "Testing the account … This takes a few seconds at most, and nothing is sent.",
  works: "The account works. Nothing was sent.",
  doesNot: "The account does not quite work yet.",
  steps: {
    "smtp-login": "Log in to send",
    "imap-login": "Log in to read answers",
    "sent-folder": "The folder of sent mail",
  },
  outcomes: { passed: "All right", failed: "Failed", skipped: "Not tried" },

  change: "Edit the account",
  remove: "Remove the account",
  removeQuestion: "Remove the mail account?",
  removeText:
    "The account and its password are deleted here. Nothing happens at your provider. Mails that wait in the outbox are not sent.",
  removed: "The mail account is removed.",
  byEnvironment:
    "The account is set where Efterklang is started (environment variables), and can be changed there alone.",
  keyIn: {
    keyring: "The password is kept encrypted. Its key lies in the computer’s keyring.",
    file: "The password is kept encrypted. Its key lies in a file that you alone can read, apart from your data.",
  },
  secretNone: "You have not signed in yet.",
  noPassword: "There is no password yet.",
  secretUnreadable:
    "The password cannot be read on this computer, since its key is gone. Type it again.",
  through: (smtp) => `Sends through ${smtp}`,

  inbox: "Answers",
  inboxStates: {
    off: "Answers are not found, since no incoming mail is set up.",
    connecting: "Connecting to the inbox …",
    watching: "We keep an eye on the inbox.",
    resting: "The inbox cannot be read right now.",
  },
  lookedAt: (when) => `Last looked through ${when}.`,
  againAt: (when) => `We try again ${when}.`,
  look: "Look for answers now",
  looking: "Looking for answers …",
  lookedInVain: "There was nothing new.",
  found: (recorded, proposed) =>
    [
      recorded === 0
        ? null
        : recorded === 1
          ? "1 answer was put on record."
          : `${recorded} answers were put on record.`,
      proposed === 0
        ? null
        : proposed === 1
          ? "We ask you about 1 mail on Today."
          : `We ask you about ${proposed} mails on Today.`,
    ]
      .filter(Boolean)
      .join(" "),

  signIns: {
    "signed-in": "You are signed in. The account is ready.",
    denied: "Leave was not given. Nothing has changed. Try again whenever you like.",
    unknown: "It took too long, or was begun somewhere else. Try again from here.",
    "no-refresh-token":
      "The provider gave leave for a short while only. Withdraw the leave at the provider and sign in again.",
  },
};
