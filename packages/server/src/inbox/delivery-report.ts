import type { IncomingMail } from "./incoming-mail.ts";
import { bracketed } from "./mail-header.ts";

/** What a report of a mail server (RFC 3464) or of a mail program (RFC 8098) says. */
export interface DeliveryReport {
  kind: "failed" | "delayed" | "delivered" | "read";
  recipients: string[];
  /** Message-IDs of the mail that it is about. */
  about: string[];
}

const MOST_LINES = 500;

/** The report that a mail carries in its parts, or null. Of several recipients one that failed decides. */
export function deliveryReport(mail: IncomingMail): DeliveryReport | null {
  const texts = (types: readonly string[]) =>
    mail.parts
      .filter(({ mediaType }) => types.includes(mediaType))
      .map(({ text }) => fieldsOf(text ?? ""));
  const about = [
    ...texts(["message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers"]),
  ].flatMap((fields) =>
    fields.filter(([name]) => name === "message-id").map(([, id]) => bracketed(id)),
  );
  const read = texts(["message/disposition-notification"]);
  if (read.length > 0 || reportType(mail) === "disposition-notification") {
    const original = read.flat().filter(([name]) => name === "original-message-id");
    return {
      kind: "read",
      recipients: [],
      about: [...original.map(([, id]) => bracketed(id)), ...about],
    };
  }
  const status = texts(["message/delivery-status", "message/global-delivery-status"]).flat();
  if (status.length === 0) return null;
  const values = (wanted: string) =>
    status.filter(([name]) => name === wanted).map(([, value]) => value);
  const actions = values("action").map((action) => action.trim().toLowerCase().split(/[\s(]/)[0]!);
  return {
    kind: kindOf(actions, values("status")),
    recipients: [...values("original-recipient"), ...values("final-recipient")].map(addressOf),
    about,
  };
}

function reportType(mail: IncomingMail): string {
  const root = mail.parts[0];
  if (root?.mediaType !== "multipart/report") return "";
  return (root.parameters["report-type"] ?? "").toLowerCase();
}

function kindOf(actions: readonly string[], statuses: readonly string[]): DeliveryReport["kind"] {
  if (actions.includes("failed")) return "failed";
  if (actions.includes("delayed")) return "delayed";
  if (actions.length > 0) return "delivered";
  if (statuses.some((status) => status.trim().startsWith("5"))) return "failed";
  return statuses.some((status) => status.trim().startsWith("4")) ? "delayed" : "delivered";
}

/** `rfc822; anders@nordlys.example` and its kin. */
function addressOf(value: string): string {
  return bracketed(value.slice(value.indexOf(";") + 1)).toLowerCase();
}

/** Header-like lines, folded ones joined; names in lower case. */
export function fieldsOf(text: string): [name: string, value: string][] {
  const fields: [string, string][] = [];
  for (const line of text.split(/\r?\n/).slice(0, MOST_LINES)) {
    const last = fields.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) last[1] += ` ${line.trim()}`;
    else {
      const colon = line.indexOf(":");
      if (colon > 0)
        fields.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
    }
  }
  return fields;
}
