export { exportsCreate } from "./create.ts";
export { exportsCreateAiCalls } from "./createAiCalls.ts";
export { exportsGet } from "./get.ts";
export { exportsGetAiCalls } from "./getAiCalls.ts";
