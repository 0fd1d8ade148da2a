import { apis, gateway } from "./generate/apis.js";
import { checkConventions } from "./generate/conventions.js";
import { loadDocument } from "./generate/load-document.js";
import { createModel } from "./generate/model.js";

// The half of `pnpm run lint:spec` that Redocly cannot know: the rules of spec/README.md.
const entries = [...apis, gateway];
const problems = entries.flatMap((entry) => {
  try {
    return checkConventions(createModel(entry, loadDocument(entry.spec)));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
});
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${entries.length} specs keep our conventions`);
