import type { INTERVIEW_FORMATS } from "../case-file/case-file.ts";
import type { View } from "./view.ts";

export type InterviewForm = (typeof INTERVIEW_FORMATS)[number];

/** A sign of the interview's form, in the view. */
export interface FormSign {
  form: InterviewForm;
  start: number;
  end: number;
  /** A link, a label, or words that leave no doubt. */
  strong: boolean;
}

/** The address of an online meeting of Teams, Meet, Zoom or Webex. */
export const MEETING_LINK =
  /https?:\/\/(?:teams\.(?:microsoft|live)\.com\/(?:l\/)?meet|meet\.google\.com\/|[a-z0-9.-]{0,60}zoom\.us\/|[a-z0-9.-]{0,60}webex\.com\/|whereby\.com\/)[^\s<>"')\]]{0,600}/i;

const SIGNS: readonly { form: InterviewForm; strong: boolean; pattern: RegExp }[] = [
  { form: "video", strong: true, pattern: MEETING_LINK },
  {
    form: "video",
    strong: true,
    pattern:
      /\b(?:online ?samtale|onlinesamtale|videosamtale|videointerview|video (?:interview|call|meeting)|by video|over video|via (?:teams|zoom|webex|video|meet)|på (?:teams|zoom|webex|google meet)|on (?:teams|zoom|webex|google meet)|(?:interview|meeting|samtalen|møde|place) (?:\p{L}{1,12} ){0,4}online|holder den online)\b/iu,
  },
  {
    form: "phone",
    strong: true,
    pattern:
      /\b(?:telefonsamtale|telefoninterview|telefonscreening|telephone interview|phone interview|phone screen(?:ing)?|phone call\.|by (?:tele)?phone|over the phone|(?:jeg|vi) ringer|ringer til dig|må jeg ringe|tale (?:kort )?med dig i telefonen|i(?:'|’| wi)ll call you|will call you|(?:screening|phone) call)\b/iu,
  },
  {
    form: "in-person",
    strong: true,
    pattern:
      /^[ \t]{0,4}(?:sted|adresse|hvor|venue|address|where|location|mødested|place)\s{0,2}:(?![^\n]{0,80}(?:teams|zoom|http|webex|video|phone|telefon|online|meet\.))[^\n]{3}|adressen er |address is /imu,
  },
  {
    form: "in-person",
    strong: true,
    pattern:
      /\b(?:på vores (?:kontor|adresse|hovedkontor|afdeling)|på (?:kontoret|adressen|værkstedet|tegnestuen|skolen|klinikken)|at our (?:office|offices|studio|premises|practice)|at the (?:practice|office|school|store|clinic)|i receptionen|komme (?:forbi|ind|til (?:job)?samtale)|kigge forbi|come in|i vores lokaler|i sognegården|møde op|meet(?:ing)? you at|we're at|mødes på)\b/iu,
  },
  {
    form: "in-person",
    strong: false,
    pattern:
      /\b(?:kl\.? ?\d{1,2}(?:[.:]\d{2})?(?: ?[-–] ?\d{1,2}(?:[.:]\d{2})?)?|\d{1,2}:\d{2}) (?:hos|på|i|at|in) (?:\p{Lu})/u,
  },
  {
    form: "in-person",
    strong: false,
    pattern:
      /(?:samtale|snak) (?:hos os|hos|på|ved|i) (?=\p{Lu})|\p{L}{2,30}(?:vej|gade|allé|stræde|torvet|pladsen|bakken|brygge) \d{1,4}/u,
  },
];

/** What a message says of the form: of each form the first sign, strong ones first. */
export function findFormSigns(view: View, until = view.text.length): FormSign[] {
  const text = view.text.slice(0, until);
  const found = SIGNS.flatMap(({ form, strong, pattern }) => {
    const match = pattern.exec(text);
    return match ? [{ form, strong, start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.filter((sign, index) => found.findIndex(({ form }) => form === sign.form) === index);
}
