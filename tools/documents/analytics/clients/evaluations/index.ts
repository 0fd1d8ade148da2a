export { evaluationsGet } from "./get.ts";
export { evaluationsList } from "./list.ts";
export { evaluationsResults } from "./results.ts";
export { evaluationsTranscript } from "./transcript.ts";
