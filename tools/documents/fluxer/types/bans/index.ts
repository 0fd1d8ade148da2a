export type {
  BansCreate204,
  BansCreate400,
  BansCreate400CodeEnumKey,
  BansCreate401,
  BansCreate401CodeEnumKey,
  BansCreate403,
  BansCreate403CodeEnumKey,
  BansCreate404,
  BansCreate404CodeEnumKey,
  BansCreate429,
  BansCreate429CodeEnumKey,
  BansCreate500,
  BansCreate500CodeEnumKey,
  BansCreate502,
  BansCreate502CodeEnumKey,
  BansCreate503,
  BansCreate503CodeEnumKey,
  BansCreate504,
  BansCreate504CodeEnumKey,
  BansCreateError,
  BansCreateHeaderParams,
  BansCreateMutation,
  BansCreateMutationRequest,
  BansCreateMutationResponse,
  BansCreatePathParams,
} from "./Create.ts";
export type {
  BansList200,
  BansList400,
  BansList400CodeEnumKey,
  BansList401,
  BansList401CodeEnumKey,
  BansList403,
  BansList403CodeEnumKey,
  BansList404,
  BansList404CodeEnumKey,
  BansList429,
  BansList429CodeEnumKey,
  BansList500,
  BansList500CodeEnumKey,
  BansList502,
  BansList502CodeEnumKey,
  BansList503,
  BansList503CodeEnumKey,
  BansList504,
  BansList504CodeEnumKey,
  BansListError,
  BansListHeaderParams,
  BansListPathParams,
  BansListQuery,
  BansListQueryResponse,
} from "./List.ts";
export type {
  BansRemove204,
  BansRemove400,
  BansRemove400CodeEnumKey,
  BansRemove401,
  BansRemove401CodeEnumKey,
  BansRemove403,
  BansRemove403CodeEnumKey,
  BansRemove404,
  BansRemove404CodeEnumKey,
  BansRemove429,
  BansRemove429CodeEnumKey,
  BansRemove500,
  BansRemove500CodeEnumKey,
  BansRemove502,
  BansRemove502CodeEnumKey,
  BansRemove503,
  BansRemove503CodeEnumKey,
  BansRemove504,
  BansRemove504CodeEnumKey,
  BansRemoveError,
  BansRemoveHeaderParams,
  BansRemoveMutation,
  BansRemoveMutationResponse,
  BansRemovePathParams,
} from "./Remove.ts";
export { bansCreate400CodeEnum } from "./Create.ts";
export { bansCreate401CodeEnum } from "./Create.ts";
export { bansCreate403CodeEnum } from "./Create.ts";
export { bansCreate404CodeEnum } from "./Create.ts";
export { bansCreate429CodeEnum } from "./Create.ts";
export { bansCreate500CodeEnum } from "./Create.ts";
export { bansCreate502CodeEnum } from "./Create.ts";
export { bansCreate503CodeEnum } from "./Create.ts";
export { bansCreate504CodeEnum } from "./Create.ts";
export { bansList400CodeEnum } from "./List.ts";
export { bansList401CodeEnum } from "./List.ts";
export { bansList403CodeEnum } from "./List.ts";
export { bansList404CodeEnum } from "./List.ts";
export { bansList429CodeEnum } from "./List.ts";
export { bansList500CodeEnum } from "./List.ts";
export { bansList502CodeEnum } from "./List.ts";
export { bansList503CodeEnum } from "./List.ts";
export { bansList504CodeEnum } from "./List.ts";
export { bansRemove400CodeEnum } from "./Remove.ts";
export { bansRemove401CodeEnum } from "./Remove.ts";
export { bansRemove403CodeEnum } from "./Remove.ts";
export { bansRemove404CodeEnum } from "./Remove.ts";
export { bansRemove429CodeEnum } from "./Remove.ts";
export { bansRemove500CodeEnum } from "./Remove.ts";
export { bansRemove502CodeEnum } from "./Remove.ts";
export { bansRemove503CodeEnum } from "./Remove.ts";
export { bansRemove504CodeEnum } from "./Remove.ts";
