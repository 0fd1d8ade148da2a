export type {
  RolesCreate200,
  RolesCreate400,
  RolesCreate400CodeEnumKey,
  RolesCreate401,
  RolesCreate401CodeEnumKey,
  RolesCreate403,
  RolesCreate403CodeEnumKey,
  RolesCreate404,
  RolesCreate404CodeEnumKey,
  RolesCreate429,
  RolesCreate429CodeEnumKey,
  RolesCreate500,
  RolesCreate500CodeEnumKey,
  RolesCreateError,
  RolesCreateHeaderParams,
  RolesCreateMutation,
  RolesCreateMutationRequest,
  RolesCreateMutationResponse,
  RolesCreatePathParams,
} from "./Create.ts";
export type {
  RolesDelete204,
  RolesDelete400,
  RolesDelete400CodeEnumKey,
  RolesDelete401,
  RolesDelete401CodeEnumKey,
  RolesDelete403,
  RolesDelete403CodeEnumKey,
  RolesDelete404,
  RolesDelete404CodeEnumKey,
  RolesDelete429,
  RolesDelete429CodeEnumKey,
  RolesDelete500,
  RolesDelete500CodeEnumKey,
  RolesDeleteError,
  RolesDeleteHeaderParams,
  RolesDeleteMutation,
  RolesDeleteMutationResponse,
  RolesDeletePathParams,
} from "./Delete.ts";
export type {
  RolesList200,
  RolesList400,
  RolesList400CodeEnumKey,
  RolesList401,
  RolesList401CodeEnumKey,
  RolesList403,
  RolesList403CodeEnumKey,
  RolesList404,
  RolesList404CodeEnumKey,
  RolesList429,
  RolesList429CodeEnumKey,
  RolesList500,
  RolesList500CodeEnumKey,
  RolesListError,
  RolesListPathParams,
  RolesListQuery,
  RolesListQueryResponse,
} from "./List.ts";
export type {
  RolesMove204,
  RolesMove400,
  RolesMove400CodeEnumKey,
  RolesMove401,
  RolesMove401CodeEnumKey,
  RolesMove403,
  RolesMove403CodeEnumKey,
  RolesMove404,
  RolesMove404CodeEnumKey,
  RolesMove429,
  RolesMove429CodeEnumKey,
  RolesMove500,
  RolesMove500CodeEnumKey,
  RolesMoveError,
  RolesMoveHeaderParams,
  RolesMoveMutation,
  RolesMoveMutationRequest,
  RolesMoveMutationResponse,
  RolesMovePathParams,
} from "./Move.ts";
export type {
  RolesUpdate200,
  RolesUpdate400,
  RolesUpdate400CodeEnumKey,
  RolesUpdate401,
  RolesUpdate401CodeEnumKey,
  RolesUpdate403,
  RolesUpdate403CodeEnumKey,
  RolesUpdate404,
  RolesUpdate404CodeEnumKey,
  RolesUpdate429,
  RolesUpdate429CodeEnumKey,
  RolesUpdate500,
  RolesUpdate500CodeEnumKey,
  RolesUpdateError,
  RolesUpdateHeaderParams,
  RolesUpdateMutation,
  RolesUpdateMutationRequest,
  RolesUpdateMutationResponse,
  RolesUpdatePathParams,
} from "./Update.ts";
export { rolesCreate400CodeEnum } from "./Create.ts";
export { rolesCreate401CodeEnum } from "./Create.ts";
export { rolesCreate403CodeEnum } from "./Create.ts";
export { rolesCreate404CodeEnum } from "./Create.ts";
export { rolesCreate429CodeEnum } from "./Create.ts";
export { rolesCreate500CodeEnum } from "./Create.ts";
export { rolesDelete400CodeEnum } from "./Delete.ts";
export { rolesDelete401CodeEnum } from "./Delete.ts";
export { rolesDelete403CodeEnum } from "./Delete.ts";
export { rolesDelete404CodeEnum } from "./Delete.ts";
export { rolesDelete429CodeEnum } from "./Delete.ts";
export { rolesDelete500CodeEnum } from "./Delete.ts";
export { rolesList400CodeEnum } from "./List.ts";
export { rolesList401CodeEnum } from "./List.ts";
export { rolesList403CodeEnum } from "./List.ts";
export { rolesList404CodeEnum } from "./List.ts";
export { rolesList429CodeEnum } from "./List.ts";
export { rolesList500CodeEnum } from "./List.ts";
export { rolesMove400CodeEnum } from "./Move.ts";
export { rolesMove401CodeEnum } from "./Move.ts";
export { rolesMove403CodeEnum } from "./Move.ts";
export { rolesMove404CodeEnum } from "./Move.ts";
export { rolesMove429CodeEnum } from "./Move.ts";
export { rolesMove500CodeEnum } from "./Move.ts";
export { rolesUpdate400CodeEnum } from "./Update.ts";
export { rolesUpdate401CodeEnum } from "./Update.ts";
export { rolesUpdate403CodeEnum } from "./Update.ts";
export { rolesUpdate404CodeEnum } from "./Update.ts";
export { rolesUpdate429CodeEnum } from "./Update.ts";
export { rolesUpdate500CodeEnum } from "./Update.ts";
