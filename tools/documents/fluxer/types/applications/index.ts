export type {
  ApplicationsGetMe200,
  ApplicationsGetMe400,
  ApplicationsGetMe400CodeEnumKey,
  ApplicationsGetMe401,
  ApplicationsGetMe401CodeEnumKey,
  ApplicationsGetMe403,
  ApplicationsGetMe403CodeEnumKey,
  ApplicationsGetMe404,
  ApplicationsGetMe404CodeEnumKey,
  ApplicationsGetMe429,
  ApplicationsGetMe429CodeEnumKey,
  ApplicationsGetMe500,
  ApplicationsGetMe500CodeEnumKey,
  ApplicationsGetMe502,
  ApplicationsGetMe502CodeEnumKey,
  ApplicationsGetMe503,
  ApplicationsGetMe503CodeEnumKey,
  ApplicationsGetMe504,
  ApplicationsGetMe504CodeEnumKey,
  ApplicationsGetMeError,
  ApplicationsGetMeHeaderParams,
  ApplicationsGetMeQuery,
  ApplicationsGetMeQueryResponse,
} from "./GetMe.ts";
export type {
  ApplicationsGetOwn200,
  ApplicationsGetOwn400,
  ApplicationsGetOwn400CodeEnumKey,
  ApplicationsGetOwn401,
  ApplicationsGetOwn401CodeEnumKey,
  ApplicationsGetOwn403,
  ApplicationsGetOwn403CodeEnumKey,
  ApplicationsGetOwn404,
  ApplicationsGetOwn404CodeEnumKey,
  ApplicationsGetOwn429,
  ApplicationsGetOwn429CodeEnumKey,
  ApplicationsGetOwn500,
  ApplicationsGetOwn500CodeEnumKey,
  ApplicationsGetOwn502,
  ApplicationsGetOwn502CodeEnumKey,
  ApplicationsGetOwn503,
  ApplicationsGetOwn503CodeEnumKey,
  ApplicationsGetOwn504,
  ApplicationsGetOwn504CodeEnumKey,
  ApplicationsGetOwnError,
  ApplicationsGetOwnHeaderParams,
  ApplicationsGetOwnQuery,
  ApplicationsGetOwnQueryResponse,
} from "./GetOwn.ts";
export type {
  ApplicationsGetPublic200,
  ApplicationsGetPublic400,
  ApplicationsGetPublic400CodeEnumKey,
  ApplicationsGetPublic401,
  ApplicationsGetPublic401CodeEnumKey,
  ApplicationsGetPublic403,
  ApplicationsGetPublic403CodeEnumKey,
  ApplicationsGetPublic404,
  ApplicationsGetPublic404CodeEnumKey,
  ApplicationsGetPublic429,
  ApplicationsGetPublic429CodeEnumKey,
  ApplicationsGetPublic500,
  ApplicationsGetPublic500CodeEnumKey,
  ApplicationsGetPublic502,
  ApplicationsGetPublic502CodeEnumKey,
  ApplicationsGetPublic503,
  ApplicationsGetPublic503CodeEnumKey,
  ApplicationsGetPublic504,
  ApplicationsGetPublic504CodeEnumKey,
  ApplicationsGetPublicError,
  ApplicationsGetPublicHeaderParams,
  ApplicationsGetPublicPathParams,
  ApplicationsGetPublicQuery,
  ApplicationsGetPublicQueryResponse,
} from "./GetPublic.ts";
export { applicationsGetMe400CodeEnum } from "./GetMe.ts";
export { applicationsGetMe401CodeEnum } from "./GetMe.ts";
export { applicationsGetMe403CodeEnum } from "./GetMe.ts";
export { applicationsGetMe404CodeEnum } from "./GetMe.ts";
export { applicationsGetMe429CodeEnum } from "./GetMe.ts";
export { applicationsGetMe500CodeEnum } from "./GetMe.ts";
export { applicationsGetMe502CodeEnum } from "./GetMe.ts";
export { applicationsGetMe503CodeEnum } from "./GetMe.ts";
export { applicationsGetMe504CodeEnum } from "./GetMe.ts";
export { applicationsGetOwn400CodeEnum } from "./GetOwn.ts";
export { applicationsGetOwn401CodeEnum } from "./GetOwn.ts";
export { applicationsGetOwn403CodeEnum } from "./GetOwn.ts";
export { applicationsGetOwn404CodeEnum } from "./GetOwn.ts";
export { applicationsGetOwn429CodeEnum } from "./GetOwn.ts";
export { applicationsGetOwn500CodeEnum } from "./GetOwn.ts";
export { applicationsGetOwn502CodeEnum } from "./GetOwn.ts";
export { applicationsGetOwn503CodeEnum } from "./GetOwn.ts";
export { applicationsGetOwn504CodeEnum } from "./GetOwn.ts";
export { applicationsGetPublic400CodeEnum } from "./GetPublic.ts";
export { applicationsGetPublic401CodeEnum } from "./GetPublic.ts";
export { applicationsGetPublic403CodeEnum } from "./GetPublic.ts";
export { applicationsGetPublic404CodeEnum } from "./GetPublic.ts";
export { applicationsGetPublic429CodeEnum } from "./GetPublic.ts";
export { applicationsGetPublic500CodeEnum } from "./GetPublic.ts";
export { applicationsGetPublic502CodeEnum } from "./GetPublic.ts";
export { applicationsGetPublic503CodeEnum } from "./GetPublic.ts";
export { applicationsGetPublic504CodeEnum } from "./GetPublic.ts";
