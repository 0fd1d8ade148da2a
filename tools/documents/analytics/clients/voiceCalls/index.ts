export { voiceCallsEpaResults } from "./epaResults.ts";
export { voiceCallsGet } from "./get.ts";
export { voiceCallsList } from "./list.ts";
export { voiceCallsRecordingUrl } from "./recordingUrl.ts";
