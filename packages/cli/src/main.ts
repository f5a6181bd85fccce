import { runCommandLine } from "./command-line.ts";
import { closeOnBrokenPipe } from "./output.ts";

closeOnBrokenPipe(process.stdout);
process.exitCode = await runCommandLine(process.argv.slice(2));
