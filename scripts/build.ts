import { BuildFault, buildStale, type TargetName } from "./stale-builds.ts";

/** `npm run build`: builds what is stale; `npm run build -- program` only the program. */
try {
  const built = await buildStale(process.argv[2] as TargetName | undefined);
  if (built === 0) console.error("Nothing was stale.");
} catch (error) {
  if (!(error instanceof BuildFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
