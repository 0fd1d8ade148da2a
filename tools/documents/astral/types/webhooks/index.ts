export type {
  WebhooksCreate200,
  WebhooksCreate400,
  WebhooksCreate400CodeEnumKey,
  WebhooksCreate401,
  WebhooksCreate401CodeEnumKey,
  WebhooksCreate403,
  WebhooksCreate403CodeEnumKey,
  WebhooksCreate404,
  WebhooksCreate404CodeEnumKey,
  WebhooksCreate429,
  WebhooksCreate429CodeEnumKey,
  WebhooksCreate500,
  WebhooksCreate500CodeEnumKey,
  WebhooksCreateError,
  WebhooksCreateHeaderParams,
  WebhooksCreateMutation,
  WebhooksCreateMutationRequest,
  WebhooksCreateMutationResponse,
  WebhooksCreatePathParams,
} from "./Create.ts";
export type {
  WebhooksDelete204,
  WebhooksDelete400,
  WebhooksDelete400CodeEnumKey,
  WebhooksDelete401,
  WebhooksDelete401CodeEnumKey,
  WebhooksDelete403,
  WebhooksDelete403CodeEnumKey,
  WebhooksDelete404,
  WebhooksDelete404CodeEnumKey,
  WebhooksDelete429,
  WebhooksDelete429CodeEnumKey,
  WebhooksDelete500,
  WebhooksDelete500CodeEnumKey,
  WebhooksDeleteError,
  WebhooksDeleteHeaderParams,
  WebhooksDeleteMutation,
  WebhooksDeleteMutationResponse,
  WebhooksDeletePathParams,
} from "./Delete.ts";
export type {
  WebhooksDeleteWithToken204,
  WebhooksDeleteWithToken400,
  WebhooksDeleteWithToken400CodeEnumKey,
  WebhooksDeleteWithToken403,
  WebhooksDeleteWithToken403CodeEnumKey,
  WebhooksDeleteWithToken404,
  WebhooksDeleteWithToken404CodeEnumKey,
  WebhooksDeleteWithToken429,
  WebhooksDeleteWithToken429CodeEnumKey,
  WebhooksDeleteWithToken500,
  WebhooksDeleteWithToken500CodeEnumKey,
  WebhooksDeleteWithTokenError,
  WebhooksDeleteWithTokenMutation,
  WebhooksDeleteWithTokenMutationResponse,
  WebhooksDeleteWithTokenPathParams,
} from "./DeleteWithToken.ts";
export type {
  WebhooksExecute200,
  WebhooksExecute204,
  WebhooksExecute400,
  WebhooksExecute400CodeEnumKey,
  WebhooksExecute403,
  WebhooksExecute403CodeEnumKey,
  WebhooksExecute404,
  WebhooksExecute404CodeEnumKey,
  WebhooksExecute429,
  WebhooksExecute429CodeEnumKey,
  WebhooksExecute500,
  WebhooksExecute500CodeEnumKey,
  WebhooksExecuteError,
  WebhooksExecuteMutation,
  WebhooksExecuteMutationRequest,
  WebhooksExecuteMutationResponse,
  WebhooksExecutePathParams,
  WebhooksExecuteQueryParams,
} from "./Execute.ts";
export type {
  WebhooksExecuteGithub204,
  WebhooksExecuteGithub400,
  WebhooksExecuteGithub400CodeEnumKey,
  WebhooksExecuteGithub403,
  WebhooksExecuteGithub403CodeEnumKey,
  WebhooksExecuteGithub404,
  WebhooksExecuteGithub404CodeEnumKey,
  WebhooksExecuteGithub429,
  WebhooksExecuteGithub429CodeEnumKey,
  WebhooksExecuteGithub500,
  WebhooksExecuteGithub500CodeEnumKey,
  WebhooksExecuteGithubError,
  WebhooksExecuteGithubHeaderParams,
  WebhooksExecuteGithubMutation,
  WebhooksExecuteGithubMutationRequest,
  WebhooksExecuteGithubMutationResponse,
  WebhooksExecuteGithubPathParams,
} from "./ExecuteGithub.ts";
export type {
  WebhooksExecuteSlack200,
  WebhooksExecuteSlack200EnumKey,
  WebhooksExecuteSlack400,
  WebhooksExecuteSlack400CodeEnumKey,
  WebhooksExecuteSlack403,
  WebhooksExecuteSlack403CodeEnumKey,
  WebhooksExecuteSlack404,
  WebhooksExecuteSlack404CodeEnumKey,
  WebhooksExecuteSlack429,
  WebhooksExecuteSlack429CodeEnumKey,
  WebhooksExecuteSlack500,
  WebhooksExecuteSlack500CodeEnumKey,
  WebhooksExecuteSlackError,
  WebhooksExecuteSlackMutation,
  WebhooksExecuteSlackMutationRequest,
  WebhooksExecuteSlackMutationResponse,
  WebhooksExecuteSlackPathParams,
} from "./ExecuteSlack.ts";
export type {
  WebhooksGet200,
  WebhooksGet400,
  WebhooksGet400CodeEnumKey,
  WebhooksGet401,
  WebhooksGet401CodeEnumKey,
  WebhooksGet403,
  WebhooksGet403CodeEnumKey,
  WebhooksGet404,
  WebhooksGet404CodeEnumKey,
  WebhooksGet429,
  WebhooksGet429CodeEnumKey,
  WebhooksGet500,
  WebhooksGet500CodeEnumKey,
  WebhooksGetError,
  WebhooksGetPathParams,
  WebhooksGetQuery,
  WebhooksGetQueryResponse,
} from "./Get.ts";
export type {
  WebhooksGetWithToken200,
  WebhooksGetWithToken400,
  WebhooksGetWithToken400CodeEnumKey,
  WebhooksGetWithToken404,
  WebhooksGetWithToken404CodeEnumKey,
  WebhooksGetWithToken429,
  WebhooksGetWithToken429CodeEnumKey,
  WebhooksGetWithToken500,
  WebhooksGetWithToken500CodeEnumKey,
  WebhooksGetWithTokenError,
  WebhooksGetWithTokenPathParams,
  WebhooksGetWithTokenQuery,
  WebhooksGetWithTokenQueryResponse,
} from "./GetWithToken.ts";
export type {
  WebhooksListForChannel200,
  WebhooksListForChannel400,
  WebhooksListForChannel400CodeEnumKey,
  WebhooksListForChannel401,
  WebhooksListForChannel401CodeEnumKey,
  WebhooksListForChannel403,
  WebhooksListForChannel403CodeEnumKey,
  WebhooksListForChannel404,
  WebhooksListForChannel404CodeEnumKey,
  WebhooksListForChannel429,
  WebhooksListForChannel429CodeEnumKey,
  WebhooksListForChannel500,
  WebhooksListForChannel500CodeEnumKey,
  WebhooksListForChannelError,
  WebhooksListForChannelPathParams,
  WebhooksListForChannelQuery,
  WebhooksListForChannelQueryResponse,
} from "./ListForChannel.ts";
export type {
  WebhooksListForGuild200,
  WebhooksListForGuild400,
  WebhooksListForGuild400CodeEnumKey,
  WebhooksListForGuild401,
  WebhooksListForGuild401CodeEnumKey,
  WebhooksListForGuild403,
  WebhooksListForGuild403CodeEnumKey,
  WebhooksListForGuild404,
  WebhooksListForGuild404CodeEnumKey,
  WebhooksListForGuild429,
  WebhooksListForGuild429CodeEnumKey,
  WebhooksListForGuild500,
  WebhooksListForGuild500CodeEnumKey,
  WebhooksListForGuildError,
  WebhooksListForGuildPathParams,
  WebhooksListForGuildQuery,
  WebhooksListForGuildQueryResponse,
} from "./ListForGuild.ts";
export type {
  WebhooksUpdate200,
  WebhooksUpdate400,
  WebhooksUpdate400CodeEnumKey,
  WebhooksUpdate401,
  WebhooksUpdate401CodeEnumKey,
  WebhooksUpdate403,
  WebhooksUpdate403CodeEnumKey,
  WebhooksUpdate404,
  WebhooksUpdate404CodeEnumKey,
  WebhooksUpdate429,
  WebhooksUpdate429CodeEnumKey,
  WebhooksUpdate500,
  WebhooksUpdate500CodeEnumKey,
  WebhooksUpdateError,
  WebhooksUpdateHeaderParams,
  WebhooksUpdateMutation,
  WebhooksUpdateMutationRequest,
  WebhooksUpdateMutationResponse,
  WebhooksUpdatePathParams,
} from "./Update.ts";
export type {
  WebhooksUpdateWithToken200,
  WebhooksUpdateWithToken400,
  WebhooksUpdateWithToken400CodeEnumKey,
  WebhooksUpdateWithToken403,
  WebhooksUpdateWithToken403CodeEnumKey,
  WebhooksUpdateWithToken404,
  WebhooksUpdateWithToken404CodeEnumKey,
  WebhooksUpdateWithToken429,
  WebhooksUpdateWithToken429CodeEnumKey,
  WebhooksUpdateWithToken500,
  WebhooksUpdateWithToken500CodeEnumKey,
  WebhooksUpdateWithTokenError,
  WebhooksUpdateWithTokenMutation,
  WebhooksUpdateWithTokenMutationRequest,
  WebhooksUpdateWithTokenMutationResponse,
  WebhooksUpdateWithTokenPathParams,
} from "./UpdateWithToken.ts";
export { webhooksCreate400CodeEnum } from "./Create.ts";
export { webhooksCreate401CodeEnum } from "./Create.ts";
export { webhooksCreate403CodeEnum } from "./Create.ts";
export { webhooksCreate404CodeEnum } from "./Create.ts";
export { webhooksCreate429CodeEnum } from "./Create.ts";
export { webhooksCreate500CodeEnum } from "./Create.ts";
export { webhooksDelete400CodeEnum } from "./Delete.ts";
export { webhooksDelete401CodeEnum } from "./Delete.ts";
export { webhooksDelete403CodeEnum } from "./Delete.ts";
export { webhooksDelete404CodeEnum } from "./Delete.ts";
export { webhooksDelete429CodeEnum } from "./Delete.ts";
export { webhooksDelete500CodeEnum } from "./Delete.ts";
export { webhooksDeleteWithToken400CodeEnum } from "./DeleteWithToken.ts";
export { webhooksDeleteWithToken403CodeEnum } from "./DeleteWithToken.ts";
export { webhooksDeleteWithToken404CodeEnum } from "./DeleteWithToken.ts";
export { webhooksDeleteWithToken429CodeEnum } from "./DeleteWithToken.ts";
export { webhooksDeleteWithToken500CodeEnum } from "./DeleteWithToken.ts";
export { webhooksExecute400CodeEnum } from "./Execute.ts";
export { webhooksExecute403CodeEnum } from "./Execute.ts";
export { webhooksExecute404CodeEnum } from "./Execute.ts";
export { webhooksExecute429CodeEnum } from "./Execute.ts";
export { webhooksExecute500CodeEnum } from "./Execute.ts";
export { webhooksExecuteGithub400CodeEnum } from "./ExecuteGithub.ts";
export { webhooksExecuteGithub403CodeEnum } from "./ExecuteGithub.ts";
export { webhooksExecuteGithub404CodeEnum } from "./ExecuteGithub.ts";
export { webhooksExecuteGithub429CodeEnum } from "./ExecuteGithub.ts";
export { webhooksExecuteGithub500CodeEnum } from "./ExecuteGithub.ts";
export { webhooksExecuteSlack200Enum } from "./ExecuteSlack.ts";
export { webhooksExecuteSlack400CodeEnum } from "./ExecuteSlack.ts";
export { webhooksExecuteSlack403CodeEnum } from "./ExecuteSlack.ts";
export { webhooksExecuteSlack404CodeEnum } from "./ExecuteSlack.ts";
export { webhooksExecuteSlack429CodeEnum } from "./ExecuteSlack.ts";
export { webhooksExecuteSlack500CodeEnum } from "./ExecuteSlack.ts";
export { webhooksGet400CodeEnum } from "./Get.ts";
export { webhooksGet401CodeEnum } from "./Get.ts";
export { webhooksGet403CodeEnum } from "./Get.ts";
export { webhooksGet404CodeEnum } from "./Get.ts";
export { webhooksGet429CodeEnum } from "./Get.ts";
export { webhooksGet500CodeEnum } from "./Get.ts";
export { webhooksGetWithToken400CodeEnum } from "./GetWithToken.ts";
export { webhooksGetWithToken404CodeEnum } from "./GetWithToken.ts";
export { webhooksGetWithToken429CodeEnum } from "./GetWithToken.ts";
export { webhooksGetWithToken500CodeEnum } from "./GetWithToken.ts";
export { webhooksListForChannel400CodeEnum } from "./ListForChannel.ts";
export { webhooksListForChannel401CodeEnum } from "./ListForChannel.ts";
export { webhooksListForChannel403CodeEnum } from "./ListForChannel.ts";
export { webhooksListForChannel404CodeEnum } from "./ListForChannel.ts";
export { webhooksListForChannel429CodeEnum } from "./ListForChannel.ts";
export { webhooksListForChannel500CodeEnum } from "./ListForChannel.ts";
export { webhooksListForGuild400CodeEnum } from "./ListForGuild.ts";
export { webhooksListForGuild401CodeEnum } from "./ListForGuild.ts";
export { webhooksListForGuild403CodeEnum } from "./ListForGuild.ts";
export { webhooksListForGuild404CodeEnum } from "./ListForGuild.ts";
export { webhooksListForGuild429CodeEnum } from "./ListForGuild.ts";
export { webhooksListForGuild500CodeEnum } from "./ListForGuild.ts";
export { webhooksUpdate400CodeEnum } from "./Update.ts";
export { webhooksUpdate401CodeEnum } from "./Update.ts";
export { webhooksUpdate403CodeEnum } from "./Update.ts";
export { webhooksUpdate404CodeEnum } from "./Update.ts";
export { webhooksUpdate429CodeEnum } from "./Update.ts";
export { webhooksUpdate500CodeEnum } from "./Update.ts";
export { webhooksUpdateWithToken400CodeEnum } from "./UpdateWithToken.ts";
export { webhooksUpdateWithToken403CodeEnum } from "./UpdateWithToken.ts";
export { webhooksUpdateWithToken404CodeEnum } from "./UpdateWithToken.ts";
export { webhooksUpdateWithToken429CodeEnum } from "./UpdateWithToken.ts";
export { webhooksUpdateWithToken500CodeEnum } from "./UpdateWithToken.ts";
