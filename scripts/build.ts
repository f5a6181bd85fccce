import { buildStale } from "./stale-builds.ts";

/** `npm run build`: builds what is stale. */
const built = await buildStale();
if (built === 0) console.error("Nothing was stale.");
