export { workerJobsAvailable } from "./available.ts";
export { workerJobsClaim } from "./claim.ts";
export { workerJobsGet } from "./get.ts";
export { workerJobsLog } from "./log.ts";
export { workerJobsSetStatus } from "./setStatus.ts";
