import * as z from "zod/mini";
import { MAIL_PROVIDERS, type MailProvider, providerOfDomain } from "../mail-account/providers.ts";
import { operation } from "./operation.ts";
import { mailProvider } from "./shapes/mail-shapes.ts";

/** From a table that came with the product: nobody is asked. */
export const listMailProviders = operation({
  name: "list-mail-providers",
  route: "GET /api/mail-providers",
  summary: "Mail providers with their servers, and which of them an address is with",
  input: z.strictObject({ address: z.optional(z.string().check(z.maxLength(320))) }),
  output: z.strictObject({ providers: z.array(mailProvider), ofAddress: z.nullable(z.string()) }),
  async run(_, { address = "" }) {
    const domain = address.slice(address.lastIndexOf("@") + 1).trim();
    const ofAddress = providerOfDomain(domain)?.id ?? null;
    return { providers: MAIL_PROVIDERS.map(shownProvider), ofAddress };
  },
});

/** Without what it is recognised by. */
export function shownProvider(provider: MailProvider) {
  const { id, name, smtp, imap, login, takesPassword, keepsOwnCopy, hints } = provider;
  const { helpUrl, unconfirmed } = provider;
  return {
    id,
    name,
    smtp,
    imap,
    login,
    takesPassword,
    keepsOwnCopy,
    hints: [...hints],
    ...(helpUrl === undefined ? {} : { helpUrl }),
    ...(unconfirmed === undefined ? {} : { unconfirmed }),
  };
}
