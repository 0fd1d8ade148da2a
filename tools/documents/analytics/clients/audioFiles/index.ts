export { audioFilesDownloadUrl } from "./downloadUrl.ts";
export { audioFilesGet } from "./get.ts";
export { audioFilesList } from "./list.ts";
export { audioFilesProcess } from "./process.ts";
export { audioFilesProcessingStatus } from "./processingStatus.ts";
export { audioFilesTranscript } from "./transcript.ts";
export { audioFilesUploadUrl } from "./uploadUrl.ts";
