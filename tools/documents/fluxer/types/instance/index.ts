export type {
  InstanceDiscover200,
  InstanceDiscover403,
  InstanceDiscover403CodeEnumKey,
  InstanceDiscover429,
  InstanceDiscover429CodeEnumKey,
  InstanceDiscover503,
  InstanceDiscover503CodeEnumKey,
  InstanceDiscoverError,
  InstanceDiscoverHeaderParams,
  InstanceDiscoverQuery,
  InstanceDiscoverQueryResponse,
} from "./Discover.ts";
export type {
  InstanceGetSsoStatus200,
  InstanceGetSsoStatus400,
  InstanceGetSsoStatus400CodeEnumKey,
  InstanceGetSsoStatus401,
  InstanceGetSsoStatus401CodeEnumKey,
  InstanceGetSsoStatus403,
  InstanceGetSsoStatus403CodeEnumKey,
  InstanceGetSsoStatus404,
  InstanceGetSsoStatus404CodeEnumKey,
  InstanceGetSsoStatus429,
  InstanceGetSsoStatus429CodeEnumKey,
  InstanceGetSsoStatus500,
  InstanceGetSsoStatus500CodeEnumKey,
  InstanceGetSsoStatus502,
  InstanceGetSsoStatus502CodeEnumKey,
  InstanceGetSsoStatus503,
  InstanceGetSsoStatus503CodeEnumKey,
  InstanceGetSsoStatus504,
  InstanceGetSsoStatus504CodeEnumKey,
  InstanceGetSsoStatusError,
  InstanceGetSsoStatusHeaderParams,
  InstanceGetSsoStatusQuery,
  InstanceGetSsoStatusQueryResponse,
} from "./GetSsoStatus.ts";
export type {
  InstanceGetTelemetry200,
  InstanceGetTelemetry403,
  InstanceGetTelemetry403CodeEnumKey,
  InstanceGetTelemetry404,
  InstanceGetTelemetry404CodeEnumKey,
  InstanceGetTelemetry429,
  InstanceGetTelemetry429CodeEnumKey,
  InstanceGetTelemetry503,
  InstanceGetTelemetry503CodeEnumKey,
  InstanceGetTelemetryError,
  InstanceGetTelemetryHeaderParams,
  InstanceGetTelemetryQuery,
  InstanceGetTelemetryQueryResponse,
} from "./GetTelemetry.ts";
export { instanceDiscover403CodeEnum } from "./Discover.ts";
export { instanceDiscover429CodeEnum } from "./Discover.ts";
export { instanceDiscover503CodeEnum } from "./Discover.ts";
export { instanceGetSsoStatus400CodeEnum } from "./GetSsoStatus.ts";
export { instanceGetSsoStatus401CodeEnum } from "./GetSsoStatus.ts";
export { instanceGetSsoStatus403CodeEnum } from "./GetSsoStatus.ts";
export { instanceGetSsoStatus404CodeEnum } from "./GetSsoStatus.ts";
export { instanceGetSsoStatus429CodeEnum } from "./GetSsoStatus.ts";
export { instanceGetSsoStatus500CodeEnum } from "./GetSsoStatus.ts";
export { instanceGetSsoStatus502CodeEnum } from "./GetSsoStatus.ts";
export { instanceGetSsoStatus503CodeEnum } from "./GetSsoStatus.ts";
export { instanceGetSsoStatus504CodeEnum } from "./GetSsoStatus.ts";
export { instanceGetTelemetry403CodeEnum } from "./GetTelemetry.ts";
export { instanceGetTelemetry404CodeEnum } from "./GetTelemetry.ts";
export { instanceGetTelemetry429CodeEnum } from "./GetTelemetry.ts";
export { instanceGetTelemetry503CodeEnum } from "./GetTelemetry.ts";
