export type { AvailableJob } from "./AvailableJob.ts";
export type { AvailableJobs } from "./AvailableJobs.ts";
export type { ClaimedJob } from "./ClaimedJob.ts";
export type { DownloadUrl } from "./DownloadUrl.ts";
export type { ErrorBody } from "./ErrorBody.ts";
export type { Job } from "./Job.ts";
export type { JobId } from "./JobId.ts";
export type { JobStatus, JobStatusEnumKey } from "./JobStatus.ts";
export type { JobSummary } from "./JobSummary.ts";
export type { LogRequest } from "./LogRequest.ts";
export type { LogStored } from "./LogStored.ts";
export type { OutputDirectory } from "./OutputDirectory.ts";
export type { PendingJob } from "./PendingJob.ts";
export type { Platform, PlatformEnumKey } from "./Platform.ts";
export type { RegisterWorkerRequest, RegisterWorkerRequestPlatformEnumKey } from "./RegisterWorkerRequest.ts";
export type { RegisteredWorker } from "./RegisteredWorker.ts";
export type { ReportedStatus, ReportedStatusEnumKey } from "./ReportedStatus.ts";
export type { SetStatusRequest } from "./SetStatusRequest.ts";
export type { StatusSet } from "./StatusSet.ts";
export type { SubmitJobRequest, SubmitJobRequestPlatformEnumKey } from "./SubmitJobRequest.ts";
export type { SubmittedJob } from "./SubmittedJob.ts";
export type { TimeoutHours } from "./TimeoutHours.ts";
export type { Timestamp } from "./Timestamp.ts";
export type { UserId } from "./UserId.ts";
export type { ValidationIssue } from "./ValidationIssue.ts";
export type { Worker } from "./Worker.ts";
export type { WorkerJob } from "./WorkerJob.ts";
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
} from "./jobs/DownloadUrl.ts";
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
} from "./jobs/Get.ts";
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
} from "./jobs/List.ts";
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
} from "./jobs/Pending.ts";
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
} from "./jobs/Submit.ts";
export type {
  WorkerMe200,
  WorkerMe401,
  WorkerMe429,
  WorkerMe500,
  WorkerMe503,
  WorkerMeError,
  WorkerMeQuery,
  WorkerMeQueryResponse,
} from "./worker/Me.ts";
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
} from "./worker/Register.ts";
export type {
  WorkerJobsAvailable200,
  WorkerJobsAvailable401,
  WorkerJobsAvailable429,
  WorkerJobsAvailable500,
  WorkerJobsAvailable503,
  WorkerJobsAvailableError,
  WorkerJobsAvailableQuery,
  WorkerJobsAvailableQueryResponse,
} from "./worker/jobs/Available.ts";
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
} from "./worker/jobs/Claim.ts";
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
} from "./worker/jobs/Get.ts";
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
} from "./worker/jobs/Log.ts";
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
} from "./worker/jobs/SetStatus.ts";
export { jobStatusEnum } from "./JobStatus.ts";
export { platformEnum } from "./Platform.ts";
export { registerWorkerRequestPlatformEnum } from "./RegisterWorkerRequest.ts";
export { reportedStatusEnum } from "./ReportedStatus.ts";
export { submitJobRequestPlatformEnum } from "./SubmitJobRequest.ts";
