#!/usr/bin/env node
import { main } from "./cli/main.js";

// Set, not exited with: what is still being printed must get out.
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
