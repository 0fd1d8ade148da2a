export type {
  PinsAdd204,
  PinsAdd400,
  PinsAdd400CodeEnumKey,
  PinsAdd401,
  PinsAdd401CodeEnumKey,
  PinsAdd403,
  PinsAdd403CodeEnumKey,
  PinsAdd404,
  PinsAdd404CodeEnumKey,
  PinsAdd429,
  PinsAdd429CodeEnumKey,
  PinsAdd500,
  PinsAdd500CodeEnumKey,
  PinsAddError,
  PinsAddHeaderParams,
  PinsAddMutation,
  PinsAddMutationResponse,
  PinsAddPathParams,
} from "./Add.ts";
export type {
  PinsList200,
  PinsList400,
  PinsList400CodeEnumKey,
  PinsList401,
  PinsList401CodeEnumKey,
  PinsList403,
  PinsList403CodeEnumKey,
  PinsList404,
  PinsList404CodeEnumKey,
  PinsList429,
  PinsList429CodeEnumKey,
  PinsList500,
  PinsList500CodeEnumKey,
  PinsListError,
  PinsListPathParams,
  PinsListQuery,
  PinsListQueryParams,
  PinsListQueryResponse,
} from "./List.ts";
export type {
  PinsRemove204,
  PinsRemove400,
  PinsRemove400CodeEnumKey,
  PinsRemove401,
  PinsRemove401CodeEnumKey,
  PinsRemove403,
  PinsRemove403CodeEnumKey,
  PinsRemove404,
  PinsRemove404CodeEnumKey,
  PinsRemove429,
  PinsRemove429CodeEnumKey,
  PinsRemove500,
  PinsRemove500CodeEnumKey,
  PinsRemoveError,
  PinsRemoveHeaderParams,
  PinsRemoveMutation,
  PinsRemoveMutationResponse,
  PinsRemovePathParams,
} from "./Remove.ts";
export { pinsAdd400CodeEnum } from "./Add.ts";
export { pinsAdd401CodeEnum } from "./Add.ts";
export { pinsAdd403CodeEnum } from "./Add.ts";
export { pinsAdd404CodeEnum } from "./Add.ts";
export { pinsAdd429CodeEnum } from "./Add.ts";
export { pinsAdd500CodeEnum } from "./Add.ts";
export { pinsList400CodeEnum } from "./List.ts";
export { pinsList401CodeEnum } from "./List.ts";
export { pinsList403CodeEnum } from "./List.ts";
export { pinsList404CodeEnum } from "./List.ts";
export { pinsList429CodeEnum } from "./List.ts";
export { pinsList500CodeEnum } from "./List.ts";
export { pinsRemove400CodeEnum } from "./Remove.ts";
export { pinsRemove401CodeEnum } from "./Remove.ts";
export { pinsRemove403CodeEnum } from "./Remove.ts";
export { pinsRemove404CodeEnum } from "./Remove.ts";
export { pinsRemove429CodeEnum } from "./Remove.ts";
export { pinsRemove500CodeEnum } from "./Remove.ts";
