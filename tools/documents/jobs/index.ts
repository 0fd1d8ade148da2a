export type { AvailableJob } from "./types/AvailableJob.ts";
export type { AvailableJobs } from "./types/AvailableJobs.ts";
export type { ClaimedJob } from "./types/ClaimedJob.ts";
export type { DownloadUrl } from "./types/DownloadUrl.ts";
export type { ErrorBody } from "./types/ErrorBody.ts";
export type { Job } from "./types/Job.ts";
export type { JobId } from "./types/JobId.ts";
export type { JobStatus, JobStatusEnumKey } from "./types/JobStatus.ts";
export type { JobSummary } from "./types/JobSummary.ts";
export type { LogRequest } from "./types/LogRequest.ts";
export type { LogStored } from "./types/LogStored.ts";
export type { OutputDirectory } from "./types/OutputDirectory.ts";
export type { PendingJob } from "./types/PendingJob.ts";
export type { Platform, PlatformEnumKey } from "./types/Platform.ts";
export type { RegisterWorkerRequest, RegisterWorkerRequestPlatformEnumKey } from "./types/RegisterWorkerRequest.ts";
export type { RegisteredWorker } from "./types/RegisteredWorker.ts";
export type { ReportedStatus, ReportedStatusEnumKey } from "./types/ReportedStatus.ts";
export type { SetStatusRequest } from "./types/SetStatusRequest.ts";
export type { StatusSet } from "./types/StatusSet.ts";
export type { SubmitJobRequest, SubmitJobRequestPlatformEnumKey } from "./types/SubmitJobRequest.ts";
export type { SubmittedJob } from "./types/SubmittedJob.ts";
export type { TimeoutHours } from "./types/TimeoutHours.ts";
export type { Timestamp } from "./types/Timestamp.ts";
export type { UserId } from "./types/UserId.ts";
export type { ValidationIssue } from "./types/ValidationIssue.ts";
export type { Worker } from "./types/Worker.ts";
export type { WorkerJob } from "./types/WorkerJob.ts";
export type {
  JobsDownloadUrl200,
  JobsDownloadUrl403,
  JobsDownloadUrl404,
  JobsDownloadUrl422,
  JobsDownloadUrl429,
  JobsDownloadUrl500,
  JobsDownloadUrl503,
  JobsDownloadUrlError,
  JobsDownloadUrlPathParams,
  JobsDownloadUrlQuery,
  JobsDownloadUrlQueryParams,
  JobsDownloadUrlQueryResponse,
} from "./types/jobs/DownloadUrl.ts";
export type {
  JobsGet200,
  JobsGet403,
  JobsGet404,
  JobsGet422,
  JobsGet429,
  JobsGet500,
  JobsGet503,
  JobsGetError,
  JobsGetPathParams,
  JobsGetQuery,
  JobsGetQueryParams,
  JobsGetQueryResponse,
} from "./types/jobs/Get.ts";
export type {
  JobsList200,
  JobsList422,
  JobsList429,
  JobsList500,
  JobsList503,
  JobsListError,
  JobsListQuery,
  JobsListQueryParams,
  JobsListQueryResponse,
} from "./types/jobs/List.ts";
export type {
  JobsPending200,
  JobsPending400,
  JobsPending429,
  JobsPending500,
  JobsPending503,
  JobsPendingError,
  JobsPendingQuery,
  JobsPendingQueryParams,
  JobsPendingQueryResponse,
} from "./types/jobs/Pending.ts";
export type {
  JobsSubmit200,
  JobsSubmit400,
  JobsSubmit413,
  JobsSubmit422,
  JobsSubmit429,
  JobsSubmit500,
  JobsSubmit503,
  JobsSubmitError,
  JobsSubmitMutation,
  JobsSubmitMutationRequest,
  JobsSubmitMutationResponse,
} from "./types/jobs/Submit.ts";
export type {
  WorkerMe200,
  WorkerMe401,
  WorkerMe429,
  WorkerMe500,
  WorkerMe503,
  WorkerMeError,
  WorkerMeQuery,
  WorkerMeQueryResponse,
} from "./types/worker/Me.ts";
export type {
  WorkerRegister200,
  WorkerRegister400,
  WorkerRegister422,
  WorkerRegister429,
  WorkerRegister500,
  WorkerRegister503,
  WorkerRegisterError,
  WorkerRegisterMutation,
  WorkerRegisterMutationRequest,
  WorkerRegisterMutationResponse,
} from "./types/worker/Register.ts";
export type {
  WorkerJobsAvailable200,
  WorkerJobsAvailable401,
  WorkerJobsAvailable429,
  WorkerJobsAvailable500,
  WorkerJobsAvailable503,
  WorkerJobsAvailableError,
  WorkerJobsAvailableQuery,
  WorkerJobsAvailableQueryResponse,
} from "./types/worker/jobs/Available.ts";
export type {
  WorkerJobsClaim200,
  WorkerJobsClaim401,
  WorkerJobsClaim404,
  WorkerJobsClaim409,
  WorkerJobsClaim429,
  WorkerJobsClaim500,
  WorkerJobsClaim503,
  WorkerJobsClaimError,
  WorkerJobsClaimMutation,
  WorkerJobsClaimMutationResponse,
  WorkerJobsClaimPathParams,
} from "./types/worker/jobs/Claim.ts";
export type {
  WorkerJobsGet200,
  WorkerJobsGet401,
  WorkerJobsGet403,
  WorkerJobsGet404,
  WorkerJobsGet429,
  WorkerJobsGet500,
  WorkerJobsGet503,
  WorkerJobsGetError,
  WorkerJobsGetPathParams,
  WorkerJobsGetQuery,
  WorkerJobsGetQueryResponse,
} from "./types/worker/jobs/Get.ts";
export type {
  WorkerJobsLog200,
  WorkerJobsLog401,
  WorkerJobsLog403,
  WorkerJobsLog404,
  WorkerJobsLog422,
  WorkerJobsLog429,
  WorkerJobsLog500,
  WorkerJobsLog503,
  WorkerJobsLogError,
  WorkerJobsLogMutation,
  WorkerJobsLogMutationRequest,
  WorkerJobsLogMutationResponse,
  WorkerJobsLogPathParams,
} from "./types/worker/jobs/Log.ts";
export type {
  WorkerJobsSetStatus200,
  WorkerJobsSetStatus400,
  WorkerJobsSetStatus401,
  WorkerJobsSetStatus403,
  WorkerJobsSetStatus404,
  WorkerJobsSetStatus409,
  WorkerJobsSetStatus422,
  WorkerJobsSetStatus429,
  WorkerJobsSetStatus500,
  WorkerJobsSetStatus503,
  WorkerJobsSetStatusError,
  WorkerJobsSetStatusMutation,
  WorkerJobsSetStatusMutationRequest,
  WorkerJobsSetStatusMutationResponse,
  WorkerJobsSetStatusPathParams,
} from "./types/worker/jobs/SetStatus.ts";
export { jobsDownloadUrl } from "./clients/jobs/downloadUrl.ts";
export { jobsGet } from "./clients/jobs/get.ts";
export { jobsList } from "./clients/jobs/list.ts";
export { jobsPending } from "./clients/jobs/pending.ts";
export { jobsSubmit } from "./clients/jobs/submit.ts";
export { workerJobsAvailable } from "./clients/worker/jobs/available.ts";
export { workerJobsClaim } from "./clients/worker/jobs/claim.ts";
export { workerJobsGet } from "./clients/worker/jobs/get.ts";
export { workerJobsLog } from "./clients/worker/jobs/log.ts";
export { workerJobsSetStatus } from "./clients/worker/jobs/setStatus.ts";
export { workerMe } from "./clients/worker/me.ts";
export { workerRegister } from "./clients/worker/register.ts";
export { jobStatusEnum } from "./types/JobStatus.ts";
export { platformEnum } from "./types/Platform.ts";
export { registerWorkerRequestPlatformEnum } from "./types/RegisterWorkerRequest.ts";
export { reportedStatusEnum } from "./types/ReportedStatus.ts";
export { submitJobRequestPlatformEnum } from "./types/SubmitJobRequest.ts";
