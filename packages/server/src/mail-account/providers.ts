import type { ProviderHint } from "@efterklang/core/language/mail-words";
import type { MailAccount, MailServer } from "./mail-account.ts";

/** What is known of a mail provider: enough to fill in everything but the password. */
export interface MailProvider {
  id: string;
  name: string;
  /** Domains of its own, in lower case. */
  domains: readonly string[];
  /** How the names of the servers end that take in mail for customers' own domains. */
  mx: readonly string[];
  smtp: MailServer;
  imap: MailServer;
  login: MailAccount["login"];
  /** True where one may also log in with a password, app password or not. */
  takesPassword: boolean;
  keepsOwnCopy: boolean;
  hints: readonly ProviderHint[];
  /** Where an app password is made or IMAP switched on; opened by the person alone. */
  helpUrl?: string;
  /** True where we have the servers from hearsay: the test tells. */
  unconfirmed?: true;
}

const implicit = (host: string, port: number): MailServer => ({ host, port, tls: "implicit" });
const starttls = (host: string, port: number): MailServer => ({ host, port, tls: "starttls" });
const password = { login: "password", takesPassword: true } as const;

/** Those that people here have. Order is that of the list to choose from. */
export const MAIL_PROVIDERS: readonly MailProvider[] = [
  {
    id: "gmail",
    name: "Gmail",
    domains: ["gmail.com", "googlemail.com"],
    mx: ["google.com", "googlemail.com"],
    smtp: implicit("smtp.gmail.com", 465),
    imap: implicit("imap.gmail.com", 993),
    ...password,
    keepsOwnCopy: true,
    hints: ["app-password"],
    helpUrl: "https://myaccount.google.com/apppasswords",
  },
  {
    id: "outlook",
    name: "Outlook.com",
    domains: [
      "outlook.com",
      "outlook.dk",
      "hotmail.com",
      "hotmail.dk",
      "hotmail.co.uk",
      "live.com",
      "live.dk",
      "live.co.uk",
      "msn.com",
    ],
    mx: ["olc.protection.outlook.com"],
    smtp: starttls("smtp-mail.outlook.com", 587),
    imap: implicit("outlook.office365.com", 993),
    login: "microsoft",
    takesPassword: false,
    keepsOwnCopy: true,
    hints: ["sign-in-only"],
  },
  {
    id: "microsoft-365",
    name: "Microsoft 365",
    domains: ["onmicrosoft.com"],
    mx: ["mail.protection.outlook.com", "mx.microsoft"],
    smtp: starttls("smtp.office365.com", 587),
    imap: implicit("outlook.office365.com", 993),
    login: "microsoft",
    takesPassword: false,
    keepsOwnCopy: true,
    hints: ["sign-in-only"],
  },
  {
    id: "icloud",
    name: "iCloud",
    domains: ["icloud.com", "me.com", "mac.com"],
    mx: ["mail.icloud.com"],
    smtp: starttls("smtp.mail.me.com", 587),
    imap: implicit("imap.mail.me.com", 993),
    ...password,
    keepsOwnCopy: false,
    hints: ["app-password"],
    helpUrl: "https://account.apple.com/account/manage",
  },
  {
    id: "yahoo",
    name: "Yahoo",
    domains: ["yahoo.com", "yahoo.dk", "yahoo.co.uk", "ymail.com", "rocketmail.com"],
    mx: ["yahoodns.net"],
    smtp: implicit("smtp.mail.yahoo.com", 465),
    imap: implicit("imap.mail.yahoo.com", 993),
    ...password,
    keepsOwnCopy: false,
    hints: ["app-password"],
    helpUrl: "https://login.yahoo.com/account/security",
  },
  {
    id: "fastmail",
    name: "Fastmail",
    domains: ["fastmail.com", "fastmail.fm", "fastmail.co.uk", "sent.com"],
    mx: ["messagingengine.com"],
    smtp: implicit("smtp.fastmail.com", 465),
    imap: implicit("imap.fastmail.com", 993),
    ...password,
    keepsOwnCopy: false,
    hints: ["app-password"],
    helpUrl: "https://app.fastmail.com/settings/security",
  },
  {
    id: "gmx",
    name: "GMX",
    domains: ["gmx.com", "gmx.us", "gmx.co.uk"],
    mx: ["gmx.com"],
    smtp: starttls("mail.gmx.com", 587),
    imap: implicit("imap.gmx.com", 993),
    ...password,
    keepsOwnCopy: false,
    hints: ["switch-imap-on"],
  },
  {
    id: "gmx-net",
    name: "GMX.net",
    domains: ["gmx.net", "gmx.de", "gmx.at", "gmx.ch"],
    mx: ["gmx.net"],
    smtp: starttls("mail.gmx.net", 587),
    imap: implicit("imap.gmx.net", 993),
    ...password,
    keepsOwnCopy: false,
    hints: ["switch-imap-on"],
  },
  {
    id: "proton",
    name: "Proton Mail",
    domains: ["proton.me", "protonmail.com", "protonmail.ch", "pm.me"],
    mx: ["protonmail.ch"],
    smtp: starttls("127.0.0.1", 1025),
    imap: starttls("127.0.0.1", 1143),
    ...password,
    keepsOwnCopy: true,
    hints: ["bridge"],
    helpUrl: "https://proton.me/mail/bridge",
  },
  {
    id: "one-com",
    name: "one.com",
    domains: ["one.com"],
    mx: ["one.com"],
    smtp: implicit("send.one.com", 465),
    imap: implicit("imap.one.com", 993),
    ...password,
    keepsOwnCopy: false,
    hints: [],
  },
  {
    id: "simply",
    name: "Simply.com (UnoEuro)",
    domains: ["simply.com", "unoeuro.com"],
    mx: ["simply.com", "unoeuro.com"],
    smtp: starttls("smtp.simply.com", 587),
    imap: implicit("imap.simply.com", 993),
    ...password,
    keepsOwnCopy: false,
    hints: [],
  },
  {
    id: "yousee",
    name: "YouSee / TDC",
    domains: ["mail.dk", "youmail.dk", "tdcadsl.dk", "post.tele.dk", "get2net.dk", "mail.tele.dk"],
    mx: ["mail.dk"],
    smtp: starttls("asmtp.mail.dk", 587),
    imap: implicit("imap.mail.dk", 993),
    ...password,
    keepsOwnCopy: false,
    hints: [],
    unconfirmed: true,
  },
  {
    id: "stofanet",
    name: "Stofa / Norlys",
    domains: ["stofanet.dk"],
    mx: ["stofanet.dk", "stofa.dk"],
    smtp: starttls("smtp.stofanet.dk", 587),
    imap: implicit("imap.stofanet.dk", 993),
    ...password,
    keepsOwnCopy: false,
    hints: [],
    unconfirmed: true,
  },
];

/** The provider whose own domain it is, or null. Asks nobody. */
export function providerOfDomain(domain: string): MailProvider | null {
  const name = domain.toLowerCase();
  return MAIL_PROVIDERS.find(({ domains }) => domains.some((one) => isBelow(name, one))) ?? null;
}

/** The provider that takes in mail under a host's name, as a domain's MX records give it, or null. */
export function providerOfMx(host: string): MailProvider | null {
  const name = host.toLowerCase().replace(/\.$/, "");
  return MAIL_PROVIDERS.find(({ mx }) => mx.some((one) => isBelow(name, one))) ?? null;
}

function isBelow(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`);
}
