export type {
  AuditLogsList200,
  AuditLogsList400,
  AuditLogsList400CodeEnumKey,
  AuditLogsList401,
  AuditLogsList401CodeEnumKey,
  AuditLogsList403,
  AuditLogsList403CodeEnumKey,
  AuditLogsList404,
  AuditLogsList404CodeEnumKey,
  AuditLogsList429,
  AuditLogsList429CodeEnumKey,
  AuditLogsList500,
  AuditLogsList500CodeEnumKey,
  AuditLogsList502,
  AuditLogsList502CodeEnumKey,
  AuditLogsList503,
  AuditLogsList503CodeEnumKey,
  AuditLogsList504,
  AuditLogsList504CodeEnumKey,
  AuditLogsListError,
  AuditLogsListHeaderParams,
  AuditLogsListPathParams,
  AuditLogsListQuery,
  AuditLogsListQueryParams,
  AuditLogsListQueryResponse,
} from "./List.ts";
export { auditLogsList400CodeEnum } from "./List.ts";
export { auditLogsList401CodeEnum } from "./List.ts";
export { auditLogsList403CodeEnum } from "./List.ts";
export { auditLogsList404CodeEnum } from "./List.ts";
export { auditLogsList429CodeEnum } from "./List.ts";
export { auditLogsList500CodeEnum } from "./List.ts";
export { auditLogsList502CodeEnum } from "./List.ts";
export { auditLogsList503CodeEnum } from "./List.ts";
export { auditLogsList504CodeEnum } from "./List.ts";
