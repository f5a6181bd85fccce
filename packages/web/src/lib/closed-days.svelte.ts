import { type ClosedDays, weekendsOnly } from "@efterklang/core/calendar/closed-days";
import { client } from "./client.ts";

type Listed = Omit<ClosedDays, "days"> & { days: string[] };

const PREFIX = "efterklang/closed-days/";
const asked = new Set<string>();
const known = new Map<string, ClosedDays>();
let told = $state(0);

/**
 * The closed days of a region. Answers at once with what is known (from an earlier visit, else weekends alone) and,
 * for whatever follows it, again when the server has told.
 */
export function closedDays(region: string): ClosedDays {
  void told;
  const days = known.get(region) ?? remembered(region);
  if (!asked.has(region)) {
    asked.add(region);
    void ask(region);
  }
  return days ?? weekendsOnly(region);
}

async function ask(region: string): Promise<void> {
  const answer = await client("GET /api/closed-days/{region}", { region }).catch(() => null);
  if (answer === null) {
    asked.delete(region);
    return;
  }
  known.set(region, unlisted(answer));
  told++;
  try {
    localStorage.setItem(PREFIX + region, JSON.stringify(answer));
  } catch {
    // They can be asked for again.
  }
}

function remembered(region: string): ClosedDays | null {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + region) ?? "null") as Listed | null;
    return kept && unlisted(kept);
  } catch {
    return null;
  }
}

function unlisted(listed: Listed): ClosedDays {
  return { ...listed, days: new Set(listed.days) };
}
