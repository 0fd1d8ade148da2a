// Runs the program on runtimes that have a command line. Its last line is the result as JSON.
import process from "node:process";
import { run } from "./program.mjs";

console.log(JSON.stringify(await run(JSON.parse(process.argv[2]))));
process.exit(0);
