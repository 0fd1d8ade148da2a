export { callsGet } from "./get.ts";
export { callsRing } from "./ring.ts";
export { callsStopRinging } from "./stopRinging.ts";
export { callsUpdate } from "./update.ts";
