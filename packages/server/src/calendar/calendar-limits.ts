/** Cases in one calendar, latest change first: more than anybody has under way, few enough to answer at once. */
export const MOST_CASES = 200;

/** UTF-16 units of a title, a help or a place: programs cut longer ones, and some choke on them. */
export const LONGEST_TEXT = 200;

/** How often programs are asked to look again: often enough for a plan that changes within a day. */
export const REFRESH_HOURS = 1;
