export type {
  MembersAddRole204,
  MembersAddRole400,
  MembersAddRole400CodeEnumKey,
  MembersAddRole401,
  MembersAddRole401CodeEnumKey,
  MembersAddRole403,
  MembersAddRole403CodeEnumKey,
  MembersAddRole404,
  MembersAddRole404CodeEnumKey,
  MembersAddRole429,
  MembersAddRole429CodeEnumKey,
  MembersAddRole500,
  MembersAddRole500CodeEnumKey,
  MembersAddRoleError,
  MembersAddRoleHeaderParams,
  MembersAddRoleMutation,
  MembersAddRoleMutationResponse,
  MembersAddRolePathParams,
} from "./AddRole.ts";
export type {
  MembersGet200,
  MembersGet400,
  MembersGet400CodeEnumKey,
  MembersGet401,
  MembersGet401CodeEnumKey,
  MembersGet403,
  MembersGet403CodeEnumKey,
  MembersGet404,
  MembersGet404CodeEnumKey,
  MembersGet429,
  MembersGet429CodeEnumKey,
  MembersGet500,
  MembersGet500CodeEnumKey,
  MembersGetError,
  MembersGetPathParams,
  MembersGetQuery,
  MembersGetQueryResponse,
} from "./Get.ts";
export type {
  MembersGetMe200,
  MembersGetMe400,
  MembersGetMe400CodeEnumKey,
  MembersGetMe401,
  MembersGetMe401CodeEnumKey,
  MembersGetMe403,
  MembersGetMe403CodeEnumKey,
  MembersGetMe404,
  MembersGetMe404CodeEnumKey,
  MembersGetMe429,
  MembersGetMe429CodeEnumKey,
  MembersGetMe500,
  MembersGetMe500CodeEnumKey,
  MembersGetMeError,
  MembersGetMePathParams,
  MembersGetMeQuery,
  MembersGetMeQueryResponse,
} from "./GetMe.ts";
export type {
  MembersList200,
  MembersList400,
  MembersList400CodeEnumKey,
  MembersList401,
  MembersList401CodeEnumKey,
  MembersList403,
  MembersList403CodeEnumKey,
  MembersList404,
  MembersList404CodeEnumKey,
  MembersList429,
  MembersList429CodeEnumKey,
  MembersList500,
  MembersList500CodeEnumKey,
  MembersListError,
  MembersListPathParams,
  MembersListQuery,
  MembersListQueryParams,
  MembersListQueryResponse,
} from "./List.ts";
export type {
  MembersRemove204,
  MembersRemove400,
  MembersRemove400CodeEnumKey,
  MembersRemove401,
  MembersRemove401CodeEnumKey,
  MembersRemove403,
  MembersRemove403CodeEnumKey,
  MembersRemove404,
  MembersRemove404CodeEnumKey,
  MembersRemove429,
  MembersRemove429CodeEnumKey,
  MembersRemove500,
  MembersRemove500CodeEnumKey,
  MembersRemoveError,
  MembersRemoveHeaderParams,
  MembersRemoveMutation,
  MembersRemoveMutationResponse,
  MembersRemovePathParams,
} from "./Remove.ts";
export type {
  MembersRemoveRole204,
  MembersRemoveRole400,
  MembersRemoveRole400CodeEnumKey,
  MembersRemoveRole401,
  MembersRemoveRole401CodeEnumKey,
  MembersRemoveRole403,
  MembersRemoveRole403CodeEnumKey,
  MembersRemoveRole404,
  MembersRemoveRole404CodeEnumKey,
  MembersRemoveRole429,
  MembersRemoveRole429CodeEnumKey,
  MembersRemoveRole500,
  MembersRemoveRole500CodeEnumKey,
  MembersRemoveRoleError,
  MembersRemoveRoleHeaderParams,
  MembersRemoveRoleMutation,
  MembersRemoveRoleMutationResponse,
  MembersRemoveRolePathParams,
} from "./RemoveRole.ts";
export type {
  MembersUpdate200,
  MembersUpdate400,
  MembersUpdate400CodeEnumKey,
  MembersUpdate401,
  MembersUpdate401CodeEnumKey,
  MembersUpdate403,
  MembersUpdate403CodeEnumKey,
  MembersUpdate404,
  MembersUpdate404CodeEnumKey,
  MembersUpdate429,
  MembersUpdate429CodeEnumKey,
  MembersUpdate500,
  MembersUpdate500CodeEnumKey,
  MembersUpdateError,
  MembersUpdateHeaderParams,
  MembersUpdateMutation,
  MembersUpdateMutationRequest,
  MembersUpdateMutationResponse,
  MembersUpdatePathParams,
} from "./Update.ts";
export type {
  MembersUpdateMe200,
  MembersUpdateMe400,
  MembersUpdateMe400CodeEnumKey,
  MembersUpdateMe401,
  MembersUpdateMe401CodeEnumKey,
  MembersUpdateMe403,
  MembersUpdateMe403CodeEnumKey,
  MembersUpdateMe404,
  MembersUpdateMe404CodeEnumKey,
  MembersUpdateMe429,
  MembersUpdateMe429CodeEnumKey,
  MembersUpdateMe500,
  MembersUpdateMe500CodeEnumKey,
  MembersUpdateMeError,
  MembersUpdateMeHeaderParams,
  MembersUpdateMeMutation,
  MembersUpdateMeMutationRequest,
  MembersUpdateMeMutationResponse,
  MembersUpdateMePathParams,
} from "./UpdateMe.ts";
export { membersAddRole400CodeEnum } from "./AddRole.ts";
export { membersAddRole401CodeEnum } from "./AddRole.ts";
export { membersAddRole403CodeEnum } from "./AddRole.ts";
export { membersAddRole404CodeEnum } from "./AddRole.ts";
export { membersAddRole429CodeEnum } from "./AddRole.ts";
export { membersAddRole500CodeEnum } from "./AddRole.ts";
export { membersGet400CodeEnum } from "./Get.ts";
export { membersGet401CodeEnum } from "./Get.ts";
export { membersGet403CodeEnum } from "./Get.ts";
export { membersGet404CodeEnum } from "./Get.ts";
export { membersGet429CodeEnum } from "./Get.ts";
export { membersGet500CodeEnum } from "./Get.ts";
export { membersGetMe400CodeEnum } from "./GetMe.ts";
export { membersGetMe401CodeEnum } from "./GetMe.ts";
export { membersGetMe403CodeEnum } from "./GetMe.ts";
export { membersGetMe404CodeEnum } from "./GetMe.ts";
export { membersGetMe429CodeEnum } from "./GetMe.ts";
export { membersGetMe500CodeEnum } from "./GetMe.ts";
export { membersList400CodeEnum } from "./List.ts";
export { membersList401CodeEnum } from "./List.ts";
export { membersList403CodeEnum } from "./List.ts";
export { membersList404CodeEnum } from "./List.ts";
export { membersList429CodeEnum } from "./List.ts";
export { membersList500CodeEnum } from "./List.ts";
export { membersRemove400CodeEnum } from "./Remove.ts";
export { membersRemove401CodeEnum } from "./Remove.ts";
export { membersRemove403CodeEnum } from "./Remove.ts";
export { membersRemove404CodeEnum } from "./Remove.ts";
export { membersRemove429CodeEnum } from "./Remove.ts";
export { membersRemove500CodeEnum } from "./Remove.ts";
export { membersRemoveRole400CodeEnum } from "./RemoveRole.ts";
export { membersRemoveRole401CodeEnum } from "./RemoveRole.ts";
export { membersRemoveRole403CodeEnum } from "./RemoveRole.ts";
export { membersRemoveRole404CodeEnum } from "./RemoveRole.ts";
export { membersRemoveRole429CodeEnum } from "./RemoveRole.ts";
export { membersRemoveRole500CodeEnum } from "./RemoveRole.ts";
export { membersUpdate400CodeEnum } from "./Update.ts";
export { membersUpdate401CodeEnum } from "./Update.ts";
export { membersUpdate403CodeEnum } from "./Update.ts";
export { membersUpdate404CodeEnum } from "./Update.ts";
export { membersUpdate429CodeEnum } from "./Update.ts";
export { membersUpdate500CodeEnum } from "./Update.ts";
export { membersUpdateMe400CodeEnum } from "./UpdateMe.ts";
export { membersUpdateMe401CodeEnum } from "./UpdateMe.ts";
export { membersUpdateMe403CodeEnum } from "./UpdateMe.ts";
export { membersUpdateMe404CodeEnum } from "./UpdateMe.ts";
export { membersUpdateMe429CodeEnum } from "./UpdateMe.ts";
export { membersUpdateMe500CodeEnum } from "./UpdateMe.ts";
