import lighthouse from "lighthouse";

const CATEGORIES = ["performance", "accessibility", "best-practices"];

/** Lighthouse's scores of an address from 0 to 100 by category, in the Chromium that listens on the port: its standard slow phone. */
export async function scoresOf(url, port) {
  const { lhr } = await lighthouse(url, { port, logLevel: "error", onlyCategories: CATEGORIES });
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  tellFaults(lhr);
  return Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round((lhr.categories[name].score ?? 0) * 100)]),
  );
}

/** What cost points, for whoever wants to win them back. */
function tellFaults({ categories, audits, finalDisplayedUrl }) {
  for (const { id, auditRefs } of Object.values(categories)) {
    for (const { id: audit, weight } of auditRefs) {
      const { score, title, displayValue } = audits[audit];
      if (weight > 0 && score !== null && score < 0.9)
        console.error(`${finalDisplayedUrl} ${id}: ${title} ${displayValue ?? ""}`.trimEnd());
    }
  }
}
