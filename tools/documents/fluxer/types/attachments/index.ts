export type {
  AttachmentsComplete200,
  AttachmentsComplete400,
  AttachmentsComplete400CodeEnumKey,
  AttachmentsComplete401,
  AttachmentsComplete401CodeEnumKey,
  AttachmentsComplete403,
  AttachmentsComplete403CodeEnumKey,
  AttachmentsComplete404,
  AttachmentsComplete404CodeEnumKey,
  AttachmentsComplete429,
  AttachmentsComplete429CodeEnumKey,
  AttachmentsComplete500,
  AttachmentsComplete500CodeEnumKey,
  AttachmentsComplete502,
  AttachmentsComplete502CodeEnumKey,
  AttachmentsComplete503,
  AttachmentsComplete503CodeEnumKey,
  AttachmentsComplete504,
  AttachmentsComplete504CodeEnumKey,
  AttachmentsCompleteError,
  AttachmentsCompleteHeaderParams,
  AttachmentsCompleteMutation,
  AttachmentsCompleteMutationRequest,
  AttachmentsCompleteMutationResponse,
  AttachmentsCompletePathParams,
} from "./Complete.ts";
export type {
  AttachmentsPlan200,
  AttachmentsPlan400,
  AttachmentsPlan400CodeEnumKey,
  AttachmentsPlan401,
  AttachmentsPlan401CodeEnumKey,
  AttachmentsPlan403,
  AttachmentsPlan403CodeEnumKey,
  AttachmentsPlan404,
  AttachmentsPlan404CodeEnumKey,
  AttachmentsPlan429,
  AttachmentsPlan429CodeEnumKey,
  AttachmentsPlan500,
  AttachmentsPlan500CodeEnumKey,
  AttachmentsPlan502,
  AttachmentsPlan502CodeEnumKey,
  AttachmentsPlan503,
  AttachmentsPlan503CodeEnumKey,
  AttachmentsPlan504,
  AttachmentsPlan504CodeEnumKey,
  AttachmentsPlanError,
  AttachmentsPlanHeaderParams,
  AttachmentsPlanMutation,
  AttachmentsPlanMutationRequest,
  AttachmentsPlanMutationResponse,
  AttachmentsPlanPathParams,
} from "./Plan.ts";
export { attachmentsComplete400CodeEnum } from "./Complete.ts";
export { attachmentsComplete401CodeEnum } from "./Complete.ts";
export { attachmentsComplete403CodeEnum } from "./Complete.ts";
export { attachmentsComplete404CodeEnum } from "./Complete.ts";
export { attachmentsComplete429CodeEnum } from "./Complete.ts";
export { attachmentsComplete500CodeEnum } from "./Complete.ts";
export { attachmentsComplete502CodeEnum } from "./Complete.ts";
export { attachmentsComplete503CodeEnum } from "./Complete.ts";
export { attachmentsComplete504CodeEnum } from "./Complete.ts";
export { attachmentsPlan400CodeEnum } from "./Plan.ts";
export { attachmentsPlan401CodeEnum } from "./Plan.ts";
export { attachmentsPlan403CodeEnum } from "./Plan.ts";
export { attachmentsPlan404CodeEnum } from "./Plan.ts";
export { attachmentsPlan429CodeEnum } from "./Plan.ts";
export { attachmentsPlan500CodeEnum } from "./Plan.ts";
export { attachmentsPlan502CodeEnum } from "./Plan.ts";
export { attachmentsPlan503CodeEnum } from "./Plan.ts";
export { attachmentsPlan504CodeEnum } from "./Plan.ts";
