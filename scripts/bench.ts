import { firstLoad } from "../bench/src/first-load.ts";
import { line } from "../bench/src/figure.ts";
import { planning } from "../bench/src/planning.ts";
import { starting } from "../bench/src/starting.ts";
import { inRoot } from "./root.ts";
import { buildStale } from "./stale-builds.ts";

/** `npm run bench`: measures the built product on this machine and prints the figures beside their aims. */
await buildStale();
const program = inRoot("packages/cli/bin/efterklang.js");
for (const figure of planning(inRoot("examples"))) console.log(line(figure));
for (const figure of await starting(program, inRoot("examples/projektleder.json")))
  console.log(line(figure));
for (const figure of firstLoad(inRoot("packages/web/build"))) console.log(line(figure));
