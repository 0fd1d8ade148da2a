export { jobsDownloadUrl } from "./downloadUrl.ts";
export { jobsGet } from "./get.ts";
export { jobsList } from "./list.ts";
export { jobsPending } from "./pending.ts";
export { jobsSubmit } from "./submit.ts";
