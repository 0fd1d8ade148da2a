// Makes the program callable in a page.
import { run } from "./program.mjs";

globalThis.runProgram = run;
