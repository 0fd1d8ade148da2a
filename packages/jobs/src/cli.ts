#!/usr/bin/env node
import { main } from "./cli/main.js";

// Set, not exited with: what is still being printed must get out.
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
