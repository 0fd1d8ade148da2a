// One line per API: the export's name is the key of `mock.<name>`. Types flow from here to `createMock()`.
export { astral } from "./chat/platforms/astral/astral.js";
export { auralis } from "./auralis/index.js";
export { auralisCloud } from "./auralis-cloud/index.js";
export { auralytik } from "./auralytik/index.js";
export { fluxer } from "./chat/platforms/fluxer/fluxer.js";
