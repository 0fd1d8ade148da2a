// One line per API: the export's name is the key of `mock.<name>`. Types flow from here to `createMock()`.
export { auralisCloud } from "./auralis-cloud/index.js";
