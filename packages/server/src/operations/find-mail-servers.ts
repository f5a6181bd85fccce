import { domainToASCII } from "node:url";
import * as z from "zod/mini";
import { findServers } from "../mail-account/find-servers.ts";
import { MailFault } from "../mail-account/mail-fault.ts";
import { shownProvider } from "./list-mail-providers.ts";
import { operation } from "./operation.ts";
import { orMailRefusal } from "./or-mail-refusal.ts";
import { mailAddress, mailProvider, mailServer } from "./shapes/mail-shapes.ts";

/** The domain of the address goes to the name server that this machine asks anyway; nothing else goes anywhere. */
export const findMailServers = operation({
  name: "find-mail-servers",
  route: "POST /api/mail-servers/find",
  summary: "Ask the DNS which mail servers the domain of an address has",
  input: z.strictObject({ address: mailAddress }),
  output: z.strictObject({
    provider: z.nullable(mailProvider),
    smtp: z.nullable(mailServer),
    imap: z.nullable(mailServer),
  }),
  async run({ mail }, { address }) {
    const domain = domainToASCII(address.slice(address.lastIndexOf("@") + 1));
    const nothing = { provider: null, smtp: null, imap: null };
    if (domain === "") return nothing;
    const { provider, smtp, imap } = await orMailRefusal(() =>
      asking(() => findServers(domain, mail.dns)),
    );
    return { provider: provider === null ? null : shownProvider(provider), smtp, imap };
  },
});

/** A name server that is out of reach is like being offline: the person can act on it. */
async function asking<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    throw new MailFault(code === "ETIMEOUT" ? "timed-out" : "host-not-found");
  }
}
