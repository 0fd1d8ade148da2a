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
  Oauth2Consent502,
  Oauth2Consent502CodeEnumKey,
  Oauth2Consent503,
  Oauth2Consent503CodeEnumKey,
  Oauth2Consent504,
  Oauth2Consent504CodeEnumKey,
  Oauth2ConsentError,
  Oauth2ConsentHeaderParams,
  Oauth2ConsentMutation,
  Oauth2ConsentMutationRequest,
  Oauth2ConsentMutationResponse,
} from "./Consent.ts";
export type {
  Oauth2Introspect200,
  Oauth2Introspect400,
  Oauth2Introspect400CodeEnumKey,
  Oauth2Introspect401,
  Oauth2Introspect401CodeEnumKey,
  Oauth2Introspect403,
  Oauth2Introspect403CodeEnumKey,
  Oauth2Introspect404,
  Oauth2Introspect404CodeEnumKey,
  Oauth2Introspect429,
  Oauth2Introspect429CodeEnumKey,
  Oauth2Introspect500,
  Oauth2Introspect500CodeEnumKey,
  Oauth2Introspect502,
  Oauth2Introspect502CodeEnumKey,
  Oauth2Introspect503,
  Oauth2Introspect503CodeEnumKey,
  Oauth2Introspect504,
  Oauth2Introspect504CodeEnumKey,
  Oauth2IntrospectError,
  Oauth2IntrospectHeaderParams,
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
  Oauth2Me404,
  Oauth2Me404CodeEnumKey,
  Oauth2Me429,
  Oauth2Me429CodeEnumKey,
  Oauth2Me500,
  Oauth2Me500CodeEnumKey,
  Oauth2Me502,
  Oauth2Me502CodeEnumKey,
  Oauth2Me503,
  Oauth2Me503CodeEnumKey,
  Oauth2Me504,
  Oauth2Me504CodeEnumKey,
  Oauth2MeError,
  Oauth2MeHeaderParams,
  Oauth2MeQuery,
  Oauth2MeQueryResponse,
} from "./Me.ts";
export type {
  Oauth2Revoke200,
  Oauth2Revoke400,
  Oauth2Revoke400CodeEnumKey,
  Oauth2Revoke401,
  Oauth2Revoke401CodeEnumKey,
  Oauth2Revoke403,
  Oauth2Revoke403CodeEnumKey,
  Oauth2Revoke404,
  Oauth2Revoke404CodeEnumKey,
  Oauth2Revoke429,
  Oauth2Revoke429CodeEnumKey,
  Oauth2Revoke500,
  Oauth2Revoke500CodeEnumKey,
  Oauth2Revoke502,
  Oauth2Revoke502CodeEnumKey,
  Oauth2Revoke503,
  Oauth2Revoke503CodeEnumKey,
  Oauth2Revoke504,
  Oauth2Revoke504CodeEnumKey,
  Oauth2RevokeError,
  Oauth2RevokeHeaderParams,
  Oauth2RevokeMutation,
  Oauth2RevokeMutationRequest,
  Oauth2RevokeMutationResponse,
} from "./Revoke.ts";
export type {
  Oauth2Token200,
  Oauth2Token400,
  Oauth2Token400CodeEnumKey,
  Oauth2Token401,
  Oauth2Token401CodeEnumKey,
  Oauth2Token403,
  Oauth2Token403CodeEnumKey,
  Oauth2Token404,
  Oauth2Token404CodeEnumKey,
  Oauth2Token429,
  Oauth2Token429CodeEnumKey,
  Oauth2Token500,
  Oauth2Token500CodeEnumKey,
  Oauth2Token502,
  Oauth2Token502CodeEnumKey,
  Oauth2Token503,
  Oauth2Token503CodeEnumKey,
  Oauth2Token504,
  Oauth2Token504CodeEnumKey,
  Oauth2TokenError,
  Oauth2TokenHeaderParams,
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
  Oauth2Userinfo404,
  Oauth2Userinfo404CodeEnumKey,
  Oauth2Userinfo429,
  Oauth2Userinfo429CodeEnumKey,
  Oauth2Userinfo500,
  Oauth2Userinfo500CodeEnumKey,
  Oauth2Userinfo502,
  Oauth2Userinfo502CodeEnumKey,
  Oauth2Userinfo503,
  Oauth2Userinfo503CodeEnumKey,
  Oauth2Userinfo504,
  Oauth2Userinfo504CodeEnumKey,
  Oauth2UserinfoError,
  Oauth2UserinfoHeaderParams,
  Oauth2UserinfoQuery,
  Oauth2UserinfoQueryResponse,
} from "./Userinfo.ts";
export { oauth2Consent400CodeEnum } from "./Consent.ts";
export { oauth2Consent401CodeEnum } from "./Consent.ts";
export { oauth2Consent403CodeEnum } from "./Consent.ts";
export { oauth2Consent404CodeEnum } from "./Consent.ts";
export { oauth2Consent429CodeEnum } from "./Consent.ts";
export { oauth2Consent500CodeEnum } from "./Consent.ts";
export { oauth2Consent502CodeEnum } from "./Consent.ts";
export { oauth2Consent503CodeEnum } from "./Consent.ts";
export { oauth2Consent504CodeEnum } from "./Consent.ts";
export { oauth2Introspect400CodeEnum } from "./Introspect.ts";
export { oauth2Introspect401CodeEnum } from "./Introspect.ts";
export { oauth2Introspect403CodeEnum } from "./Introspect.ts";
export { oauth2Introspect404CodeEnum } from "./Introspect.ts";
export { oauth2Introspect429CodeEnum } from "./Introspect.ts";
export { oauth2Introspect500CodeEnum } from "./Introspect.ts";
export { oauth2Introspect502CodeEnum } from "./Introspect.ts";
export { oauth2Introspect503CodeEnum } from "./Introspect.ts";
export { oauth2Introspect504CodeEnum } from "./Introspect.ts";
export { oauth2Me400CodeEnum } from "./Me.ts";
export { oauth2Me401CodeEnum } from "./Me.ts";
export { oauth2Me403CodeEnum } from "./Me.ts";
export { oauth2Me404CodeEnum } from "./Me.ts";
export { oauth2Me429CodeEnum } from "./Me.ts";
export { oauth2Me500CodeEnum } from "./Me.ts";
export { oauth2Me502CodeEnum } from "./Me.ts";
export { oauth2Me503CodeEnum } from "./Me.ts";
export { oauth2Me504CodeEnum } from "./Me.ts";
export { oauth2Revoke400CodeEnum } from "./Revoke.ts";
export { oauth2Revoke401CodeEnum } from "./Revoke.ts";
export { oauth2Revoke403CodeEnum } from "./Revoke.ts";
export { oauth2Revoke404CodeEnum } from "./Revoke.ts";
export { oauth2Revoke429CodeEnum } from "./Revoke.ts";
export { oauth2Revoke500CodeEnum } from "./Revoke.ts";
export { oauth2Revoke502CodeEnum } from "./Revoke.ts";
export { oauth2Revoke503CodeEnum } from "./Revoke.ts";
export { oauth2Revoke504CodeEnum } from "./Revoke.ts";
export { oauth2Token400CodeEnum } from "./Token.ts";
export { oauth2Token401CodeEnum } from "./Token.ts";
export { oauth2Token403CodeEnum } from "./Token.ts";
export { oauth2Token404CodeEnum } from "./Token.ts";
export { oauth2Token429CodeEnum } from "./Token.ts";
export { oauth2Token500CodeEnum } from "./Token.ts";
export { oauth2Token502CodeEnum } from "./Token.ts";
export { oauth2Token503CodeEnum } from "./Token.ts";
export { oauth2Token504CodeEnum } from "./Token.ts";
export { oauth2Userinfo400CodeEnum } from "./Userinfo.ts";
export { oauth2Userinfo401CodeEnum } from "./Userinfo.ts";
export { oauth2Userinfo403CodeEnum } from "./Userinfo.ts";
export { oauth2Userinfo404CodeEnum } from "./Userinfo.ts";
export { oauth2Userinfo429CodeEnum } from "./Userinfo.ts";
export { oauth2Userinfo500CodeEnum } from "./Userinfo.ts";
export { oauth2Userinfo502CodeEnum } from "./Userinfo.ts";
export { oauth2Userinfo503CodeEnum } from "./Userinfo.ts";
export { oauth2Userinfo504CodeEnum } from "./Userinfo.ts";
