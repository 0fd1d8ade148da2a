export { auditLogsList } from "./list.ts";
