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
  RolesCreate502,
  RolesCreate502CodeEnumKey,
  RolesCreate503,
  RolesCreate503CodeEnumKey,
  RolesCreate504,
  RolesCreate504CodeEnumKey,
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
  RolesDelete502,
  RolesDelete502CodeEnumKey,
  RolesDelete503,
  RolesDelete503CodeEnumKey,
  RolesDelete504,
  RolesDelete504CodeEnumKey,
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
  RolesList502,
  RolesList502CodeEnumKey,
  RolesList503,
  RolesList503CodeEnumKey,
  RolesList504,
  RolesList504CodeEnumKey,
  RolesListError,
  RolesListHeaderParams,
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
  RolesMove423,
  RolesMove423CodeEnumKey,
  RolesMove429,
  RolesMove429CodeEnumKey,
  RolesMove500,
  RolesMove500CodeEnumKey,
  RolesMove502,
  RolesMove502CodeEnumKey,
  RolesMove503,
  RolesMove503CodeEnumKey,
  RolesMove504,
  RolesMove504CodeEnumKey,
  RolesMoveError,
  RolesMoveHeaderParams,
  RolesMoveMutation,
  RolesMoveMutationRequest,
  RolesMoveMutationResponse,
  RolesMovePathParams,
} from "./Move.ts";
export type {
  RolesResetHoistPositions204,
  RolesResetHoistPositions400,
  RolesResetHoistPositions400CodeEnumKey,
  RolesResetHoistPositions401,
  RolesResetHoistPositions401CodeEnumKey,
  RolesResetHoistPositions403,
  RolesResetHoistPositions403CodeEnumKey,
  RolesResetHoistPositions404,
  RolesResetHoistPositions404CodeEnumKey,
  RolesResetHoistPositions429,
  RolesResetHoistPositions429CodeEnumKey,
  RolesResetHoistPositions500,
  RolesResetHoistPositions500CodeEnumKey,
  RolesResetHoistPositions502,
  RolesResetHoistPositions502CodeEnumKey,
  RolesResetHoistPositions503,
  RolesResetHoistPositions503CodeEnumKey,
  RolesResetHoistPositions504,
  RolesResetHoistPositions504CodeEnumKey,
  RolesResetHoistPositionsError,
  RolesResetHoistPositionsHeaderParams,
  RolesResetHoistPositionsMutation,
  RolesResetHoistPositionsMutationResponse,
  RolesResetHoistPositionsPathParams,
} from "./ResetHoistPositions.ts";
export type {
  RolesSetHoistPositions204,
  RolesSetHoistPositions400,
  RolesSetHoistPositions400CodeEnumKey,
  RolesSetHoistPositions401,
  RolesSetHoistPositions401CodeEnumKey,
  RolesSetHoistPositions403,
  RolesSetHoistPositions403CodeEnumKey,
  RolesSetHoistPositions404,
  RolesSetHoistPositions404CodeEnumKey,
  RolesSetHoistPositions429,
  RolesSetHoistPositions429CodeEnumKey,
  RolesSetHoistPositions500,
  RolesSetHoistPositions500CodeEnumKey,
  RolesSetHoistPositions502,
  RolesSetHoistPositions502CodeEnumKey,
  RolesSetHoistPositions503,
  RolesSetHoistPositions503CodeEnumKey,
  RolesSetHoistPositions504,
  RolesSetHoistPositions504CodeEnumKey,
  RolesSetHoistPositionsError,
  RolesSetHoistPositionsHeaderParams,
  RolesSetHoistPositionsMutation,
  RolesSetHoistPositionsMutationRequest,
  RolesSetHoistPositionsMutationResponse,
  RolesSetHoistPositionsPathParams,
} from "./SetHoistPositions.ts";
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
  RolesUpdate502,
  RolesUpdate502CodeEnumKey,
  RolesUpdate503,
  RolesUpdate503CodeEnumKey,
  RolesUpdate504,
  RolesUpdate504CodeEnumKey,
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
export { rolesCreate502CodeEnum } from "./Create.ts";
export { rolesCreate503CodeEnum } from "./Create.ts";
export { rolesCreate504CodeEnum } from "./Create.ts";
export { rolesDelete400CodeEnum } from "./Delete.ts";
export { rolesDelete401CodeEnum } from "./Delete.ts";
export { rolesDelete403CodeEnum } from "./Delete.ts";
export { rolesDelete404CodeEnum } from "./Delete.ts";
export { rolesDelete429CodeEnum } from "./Delete.ts";
export { rolesDelete500CodeEnum } from "./Delete.ts";
export { rolesDelete502CodeEnum } from "./Delete.ts";
export { rolesDelete503CodeEnum } from "./Delete.ts";
export { rolesDelete504CodeEnum } from "./Delete.ts";
export { rolesList400CodeEnum } from "./List.ts";
export { rolesList401CodeEnum } from "./List.ts";
export { rolesList403CodeEnum } from "./List.ts";
export { rolesList404CodeEnum } from "./List.ts";
export { rolesList429CodeEnum } from "./List.ts";
export { rolesList500CodeEnum } from "./List.ts";
export { rolesList502CodeEnum } from "./List.ts";
export { rolesList503CodeEnum } from "./List.ts";
export { rolesList504CodeEnum } from "./List.ts";
export { rolesMove400CodeEnum } from "./Move.ts";
export { rolesMove401CodeEnum } from "./Move.ts";
export { rolesMove403CodeEnum } from "./Move.ts";
export { rolesMove404CodeEnum } from "./Move.ts";
export { rolesMove423CodeEnum } from "./Move.ts";
export { rolesMove429CodeEnum } from "./Move.ts";
export { rolesMove500CodeEnum } from "./Move.ts";
export { rolesMove502CodeEnum } from "./Move.ts";
export { rolesMove503CodeEnum } from "./Move.ts";
export { rolesMove504CodeEnum } from "./Move.ts";
export { rolesResetHoistPositions400CodeEnum } from "./ResetHoistPositions.ts";
export { rolesResetHoistPositions401CodeEnum } from "./ResetHoistPositions.ts";
export { rolesResetHoistPositions403CodeEnum } from "./ResetHoistPositions.ts";
export { rolesResetHoistPositions404CodeEnum } from "./ResetHoistPositions.ts";
export { rolesResetHoistPositions429CodeEnum } from "./ResetHoistPositions.ts";
export { rolesResetHoistPositions500CodeEnum } from "./ResetHoistPositions.ts";
export { rolesResetHoistPositions502CodeEnum } from "./ResetHoistPositions.ts";
export { rolesResetHoistPositions503CodeEnum } from "./ResetHoistPositions.ts";
export { rolesResetHoistPositions504CodeEnum } from "./ResetHoistPositions.ts";
export { rolesSetHoistPositions400CodeEnum } from "./SetHoistPositions.ts";
export { rolesSetHoistPositions401CodeEnum } from "./SetHoistPositions.ts";
export { rolesSetHoistPositions403CodeEnum } from "./SetHoistPositions.ts";
export { rolesSetHoistPositions404CodeEnum } from "./SetHoistPositions.ts";
export { rolesSetHoistPositions429CodeEnum } from "./SetHoistPositions.ts";
export { rolesSetHoistPositions500CodeEnum } from "./SetHoistPositions.ts";
export { rolesSetHoistPositions502CodeEnum } from "./SetHoistPositions.ts";
export { rolesSetHoistPositions503CodeEnum } from "./SetHoistPositions.ts";
export { rolesSetHoistPositions504CodeEnum } from "./SetHoistPositions.ts";
export { rolesUpdate400CodeEnum } from "./Update.ts";
export { rolesUpdate401CodeEnum } from "./Update.ts";
export { rolesUpdate403CodeEnum } from "./Update.ts";
export { rolesUpdate404CodeEnum } from "./Update.ts";
export { rolesUpdate429CodeEnum } from "./Update.ts";
export { rolesUpdate500CodeEnum } from "./Update.ts";
export { rolesUpdate502CodeEnum } from "./Update.ts";
export { rolesUpdate503CodeEnum } from "./Update.ts";
export { rolesUpdate504CodeEnum } from "./Update.ts";
