export { workerJobsAvailable } from "./jobs/available.ts";
export { workerJobsClaim } from "./jobs/claim.ts";
export { workerJobsGet } from "./jobs/get.ts";
export { workerJobsLog } from "./jobs/log.ts";
export { workerJobsSetStatus } from "./jobs/setStatus.ts";
export { workerMe } from "./me.ts";
export { workerRegister } from "./register.ts";
