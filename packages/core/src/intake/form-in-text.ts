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
      /\b(?:online ?samtale|onlinesamtale|videosamtale|videointerview|videomøde|virtual (?:interview|meeting|call)|facetime|video (?:interview|call|meeting)|by video|over video|(?:via|på|over|on|in|using) (?:microsoft |ms |google )?(?:teams|zoom|webex|meet|video|skype)|(?:interview|meeting|samtalen|møde|place) (?:\p{L}{1,12} ){0,4}online|holder den online)\b/iu,
  },
  {
    form: "phone",
    strong: true,
    pattern:
      /\b(?:telefonsamtale|telefoninterview|telefonscreening|telephone interview|phone interview|phone screen(?:ing)?|phone call\.|by (?:tele)?phone|over the phone|(?:jeg|vi) ringer|ringer til dig|(?:må|kan|skal) (?:jeg|vi) ringe|snak over telefon(?:en)?|over telefonen|pr\. telefon|telefonisk (?:samtale|interview)|telephone (?:call|chat)|tale (?:kort )?med dig i telefonen|(?:'ll|’ll| will) (?:call|ring|phone) you|(?:screening|phone) call)\b/iu,
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
      /\b(?:på vores (?:kontor|adresse|hovedkontor|afdeling)|på (?:kontoret|adressen|værkstedet|tegnestuen|skolen|klinikken)|at our (?:office|offices|studio|premises|practice)|at (?:the|our) (?:[\p{L}’']{1,20} ){0,2}(?:practice|office|school|store|clinic|shop|cent(?:re|er)|hall|hospital|library|warehouse|factory|building)|i receptionen|komme (?:forbi|ned|ind|op|ud|til (?:job)?samtale)|kom (?:gerne )?(?:forbi|ned|ind)|kigge (?:forbi|ind)|come (?:in|by|over|down|along)|pop in|drop by|stop by|report to|sign in at|spørg efter|mød op|foregår på|finder sted (?:på|i|hos)|held at|takes? place at|du finder os på|vi ses på|på (?:caféen|restauranten|museet|rådhuset|biblioteket|sygehuset|hospitalet|centeret|plejehjemmet|lageret|fabrikken|hotellet|butikken|pladsen|gården|afdelingen|kontoret)|i (?:butikken|forretningen|konferencelokalet|mødelokalet|kantinen|gården|administrationen)|(?:møde|konference)lokale|lærerværelset|straffeattest|i vores lokaler|i sognegården|møde op|meet(?:ing)? you at|we're at|mødes på)\b/iu,
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
