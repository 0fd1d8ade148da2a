export type {
  RelaysDelete200,
  RelaysDelete400,
  RelaysDelete400CodeEnumKey,
  RelaysDelete403,
  RelaysDelete403CodeEnumKey,
  RelaysDelete404,
  RelaysDelete404CodeEnumKey,
  RelaysDelete429,
  RelaysDelete429CodeEnumKey,
  RelaysDelete503,
  RelaysDelete503CodeEnumKey,
  RelaysDeleteError,
  RelaysDeleteHeaderParams,
  RelaysDeleteMutation,
  RelaysDeleteMutationResponse,
  RelaysDeletePathParams,
} from "./Delete.ts";
export type {
  RelaysGetStatus200,
  RelaysGetStatus400,
  RelaysGetStatus400CodeEnumKey,
  RelaysGetStatus403,
  RelaysGetStatus403CodeEnumKey,
  RelaysGetStatus404,
  RelaysGetStatus404CodeEnumKey,
  RelaysGetStatus429,
  RelaysGetStatus429CodeEnumKey,
  RelaysGetStatus503,
  RelaysGetStatus503CodeEnumKey,
  RelaysGetStatusError,
  RelaysGetStatusHeaderParams,
  RelaysGetStatusPathParams,
  RelaysGetStatusQuery,
  RelaysGetStatusQueryResponse,
} from "./GetStatus.ts";
export type {
  RelaysHeartbeat200,
  RelaysHeartbeat400,
  RelaysHeartbeat400CodeEnumKey,
  RelaysHeartbeat403,
  RelaysHeartbeat403CodeEnumKey,
  RelaysHeartbeat404,
  RelaysHeartbeat404CodeEnumKey,
  RelaysHeartbeat429,
  RelaysHeartbeat429CodeEnumKey,
  RelaysHeartbeat503,
  RelaysHeartbeat503CodeEnumKey,
  RelaysHeartbeatError,
  RelaysHeartbeatHeaderParams,
  RelaysHeartbeatMutation,
  RelaysHeartbeatMutationResponse,
  RelaysHeartbeatPathParams,
} from "./Heartbeat.ts";
export type {
  RelaysList200,
  RelaysList400,
  RelaysList400CodeEnumKey,
  RelaysList403,
  RelaysList403CodeEnumKey,
  RelaysList404,
  RelaysList404CodeEnumKey,
  RelaysList429,
  RelaysList429CodeEnumKey,
  RelaysList503,
  RelaysList503CodeEnumKey,
  RelaysListError,
  RelaysListHeaderParams,
  RelaysListQuery,
  RelaysListQueryParams,
  RelaysListQueryResponse,
} from "./List.ts";
export type {
  RelaysRegister201,
  RelaysRegister400,
  RelaysRegister400CodeEnumKey,
  RelaysRegister403,
  RelaysRegister403CodeEnumKey,
  RelaysRegister404,
  RelaysRegister404CodeEnumKey,
  RelaysRegister429,
  RelaysRegister429CodeEnumKey,
  RelaysRegister503,
  RelaysRegister503CodeEnumKey,
  RelaysRegisterError,
  RelaysRegisterHeaderParams,
  RelaysRegisterMutation,
  RelaysRegisterMutationRequest,
  RelaysRegisterMutationResponse,
} from "./Register.ts";
export { relaysDelete400CodeEnum } from "./Delete.ts";
export { relaysDelete403CodeEnum } from "./Delete.ts";
export { relaysDelete404CodeEnum } from "./Delete.ts";
export { relaysDelete429CodeEnum } from "./Delete.ts";
export { relaysDelete503CodeEnum } from "./Delete.ts";
export { relaysGetStatus400CodeEnum } from "./GetStatus.ts";
export { relaysGetStatus403CodeEnum } from "./GetStatus.ts";
export { relaysGetStatus404CodeEnum } from "./GetStatus.ts";
export { relaysGetStatus429CodeEnum } from "./GetStatus.ts";
export { relaysGetStatus503CodeEnum } from "./GetStatus.ts";
export { relaysHeartbeat400CodeEnum } from "./Heartbeat.ts";
export { relaysHeartbeat403CodeEnum } from "./Heartbeat.ts";
export { relaysHeartbeat404CodeEnum } from "./Heartbeat.ts";
export { relaysHeartbeat429CodeEnum } from "./Heartbeat.ts";
export { relaysHeartbeat503CodeEnum } from "./Heartbeat.ts";
export { relaysList400CodeEnum } from "./List.ts";
export { relaysList403CodeEnum } from "./List.ts";
export { relaysList404CodeEnum } from "./List.ts";
export { relaysList429CodeEnum } from "./List.ts";
export { relaysList503CodeEnum } from "./List.ts";
export { relaysRegister400CodeEnum } from "./Register.ts";
export { relaysRegister403CodeEnum } from "./Register.ts";
export { relaysRegister404CodeEnum } from "./Register.ts";
export { relaysRegister429CodeEnum } from "./Register.ts";
export { relaysRegister503CodeEnum } from "./Register.ts";
