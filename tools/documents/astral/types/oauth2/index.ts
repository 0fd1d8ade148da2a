export type {
  Oauth2Consent200,
  Oauth2Consent400,
  Oauth2Consent400CodeEnumKey,
  Oauth2Consent401,
  Oauth2Consent401CodeEnumKey,
  Oauth2Consent403,
  Oauth2Consent403CodeEnumKey,
  Oauth2Consent404,
  Oauth2Consent404CodeEnumKey,
  Oauth2Consent429,
  Oauth2Consent429CodeEnumKey,
  Oauth2Consent500,
  Oauth2Consent500CodeEnumKey,
  Oauth2ConsentError,
  Oauth2ConsentMutation,
  Oauth2ConsentMutationRequest,
  Oauth2ConsentMutationResponse,
} from "./Consent.ts";
export type {
  Oauth2Introspect200,
  Oauth2Introspect400,
  Oauth2Introspect400CodeEnumKey,
  Oauth2Introspect403,
  Oauth2Introspect403CodeEnumKey,
  Oauth2Introspect429,
  Oauth2Introspect429CodeEnumKey,
  Oauth2Introspect500,
  Oauth2Introspect500CodeEnumKey,
  Oauth2IntrospectError,
  Oauth2IntrospectMutation,
  Oauth2IntrospectMutationRequest,
  Oauth2IntrospectMutationResponse,
} from "./Introspect.ts";
export type {
  Oauth2Me200,
  Oauth2Me400,
  Oauth2Me400CodeEnumKey,
  Oauth2Me401,
  Oauth2Me401CodeEnumKey,
  Oauth2Me403,
  Oauth2Me403CodeEnumKey,
  Oauth2Me429,
  Oauth2Me429CodeEnumKey,
  Oauth2Me500,
  Oauth2Me500CodeEnumKey,
  Oauth2MeError,
  Oauth2MeQuery,
  Oauth2MeQueryResponse,
} from "./Me.ts";
export type {
  Oauth2Revoke200,
  Oauth2Revoke400,
  Oauth2Revoke400CodeEnumKey,
  Oauth2Revoke403,
  Oauth2Revoke403CodeEnumKey,
  Oauth2Revoke429,
  Oauth2Revoke429CodeEnumKey,
  Oauth2Revoke500,
  Oauth2Revoke500CodeEnumKey,
  Oauth2RevokeError,
  Oauth2RevokeMutation,
  Oauth2RevokeMutationRequest,
  Oauth2RevokeMutationResponse,
} from "./Revoke.ts";
export type {
  Oauth2Token200,
  Oauth2Token400,
  Oauth2Token400CodeEnumKey,
  Oauth2Token403,
  Oauth2Token403CodeEnumKey,
  Oauth2Token429,
  Oauth2Token429CodeEnumKey,
  Oauth2Token500,
  Oauth2Token500CodeEnumKey,
  Oauth2TokenError,
  Oauth2TokenMutation,
  Oauth2TokenMutationRequest,
  Oauth2TokenMutationResponse,
} from "./Token.ts";
export type {
  Oauth2Userinfo200,
  Oauth2Userinfo400,
  Oauth2Userinfo400CodeEnumKey,
  Oauth2Userinfo401,
  Oauth2Userinfo401CodeEnumKey,
  Oauth2Userinfo403,
  Oauth2Userinfo403CodeEnumKey,
  Oauth2Userinfo429,
  Oauth2Userinfo429CodeEnumKey,
  Oauth2Userinfo500,
  Oauth2Userinfo500CodeEnumKey,
  Oauth2UserinfoError,
  Oauth2UserinfoQuery,
  Oauth2UserinfoQueryResponse,
} from "./Userinfo.ts";
export { oauth2Consent400CodeEnum } from "./Consent.ts";
export { oauth2Consent401CodeEnum } from "./Consent.ts";
export { oauth2Consent403CodeEnum } from "./Consent.ts";
export { oauth2Consent404CodeEnum } from "./Consent.ts";
export { oauth2Consent429CodeEnum } from "./Consent.ts";
export { oauth2Consent500CodeEnum } from "./Consent.ts";
export { oauth2Introspect400CodeEnum } from "./Introspect.ts";
export { oauth2Introspect403CodeEnum } from "./Introspect.ts";
export { oauth2Introspect429CodeEnum } from "./Introspect.ts";
export { oauth2Introspect500CodeEnum } from "./Introspect.ts";
export { oauth2Me400CodeEnum } from "./Me.ts";
export { oauth2Me401CodeEnum } from "./Me.ts";
export { oauth2Me403CodeEnum } from "./Me.ts";
export { oauth2Me429CodeEnum } from "./Me.ts";
export { oauth2Me500CodeEnum } from "./Me.ts";
export { oauth2Revoke400CodeEnum } from "./Revoke.ts";
export { oauth2Revoke403CodeEnum } from "./Revoke.ts";
export { oauth2Revoke429CodeEnum } from "./Revoke.ts";
export { oauth2Revoke500CodeEnum } from "./Revoke.ts";
export { oauth2Token400CodeEnum } from "./Token.ts";
export { oauth2Token403CodeEnum } from "./Token.ts";
export { oauth2Token429CodeEnum } from "./Token.ts";
export { oauth2Token500CodeEnum } from "./Token.ts";
export { oauth2Userinfo400CodeEnum } from "./Userinfo.ts";
export { oauth2Userinfo401CodeEnum } from "./Userinfo.ts";
export { oauth2Userinfo403CodeEnum } from "./Userinfo.ts";
export { oauth2Userinfo429CodeEnum } from "./Userinfo.ts";
export { oauth2Userinfo500CodeEnum } from "./Userinfo.ts";
