import * as z from "zod/mini";
import { isDay, isInstant, isTimeZone } from "./is-time.ts";

/** The zod issue's `params.fault` tells which fault it is. */
const checked = (accepts: (text: string) => boolean, fault: string) =>
  z.string().check(z.refine(accepts, { params: { fault } }));

export const instantString = checked(isInstant, "not-an-instant");
export const dayString = checked(isDay, "not-a-day");
export const timeZoneString = checked(isTimeZone, "unknown-time-zone");
