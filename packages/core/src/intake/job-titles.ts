import type { ContactRole } from "../case-file/case-file.ts";

/** What a title ends in or is, in small letters; in Danish also the tail of a compound ("salgschef"). */
const TITLE_TAILS =
  "chef leder direktør konsulent partner manager director officer specialist lead assistent koordinator rådgiver ejer indehaver mester formand præst læge sygeplejerske lærer pædagog ingeniør advokat jurist sekretær professor lektor udvikler inspektør formidler repræsentant fotograf redaktør kok bogholder økonom controller analyst engineer developer scientist designer architect arkitekt head ceo cfo cto cmo coo chro president founder advisor adviser coordinator administrator assistant consultant recruiter rekrutteringskonsulent supervisor editor chief tr executive secretary teacher nurse værkfører bestyrer overlæge medarbejder receptionist representative clerk handler planner generalist rektor revisor kaptajn captain principal bibliotekar tandlæge tekniker technician accountant buyer indkøber terapeut psykolog vejleder underviser forvalter provst skipper frisør tømrer smed trainer senco warden matron chairman chairwoman".split(
    " ",
  );
const TAILS = new Set(TITLE_TAILS);
const LONG_TAILS = TITLE_TAILS.filter((tail) => tail.length >= 4);
const LONGEST_TITLE = 70;

/** Whether the word names what somebody does: "HR-chef", "Manager", "oversygeplejerske". */
export function isTitleWord(word: string): boolean {
  const key = word.toLowerCase().replace(/[.,;:()]/g, "");
  if (TAILS.has(key)) return true;
  const part = key.split(/[-/]/).at(-1)!;
  return (
    TAILS.has(part) || LONG_TAILS.some((tail) => part.length > tail.length && part.endsWith(tail))
  );
}

/** Whether a line or an aside reads as somebody's title. */
export function isTitle(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    text.length <= LONGEST_TITLE &&
    words.length <= 8 &&
    !/\d|@/.test(text) &&
    words.some(isTitleWord)
  );
}

const HR =
  /(?:^|[\s-])(?:hr|hrbp|people|talent|human resources|chro)(?:$|[\s-])|recruit|rekrutter|personale/i;
const DEPARTMENT =
  /afdelings(?:leder|chef)|sektions(?:leder|chef)|head of (?:the )?(?:department|section)|department head/i;
const MANAGER = /leder\b|chef\b|manager\b|\bleder|bestyrer/i;
const NO_MANAGER =
  /^(?:account|product|project|key|office|category|community|case|brand)[\s-]|produktchef|projektleder|sekretær|skriver/i;

/** The role in the hiring that a title speaks of; undefined where it speaks of none. */
export function roleOfTitle(title: string, agency: boolean): ContactRole | undefined {
  if (agency) return "recruiter";
  if (HR.test(title)) return "hr";
  if (DEPARTMENT.test(title)) return "department-head";
  return MANAGER.test(title) && !NO_MANAGER.test(title) ? "manager" : undefined;
}
