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
  AuditLogsListError,
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
