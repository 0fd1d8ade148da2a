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
  WebhooksCreate502,
  WebhooksCreate502CodeEnumKey,
  WebhooksCreate503,
  WebhooksCreate503CodeEnumKey,
  WebhooksCreate504,
  WebhooksCreate504CodeEnumKey,
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
  WebhooksDelete502,
  WebhooksDelete502CodeEnumKey,
  WebhooksDelete503,
  WebhooksDelete503CodeEnumKey,
  WebhooksDelete504,
  WebhooksDelete504CodeEnumKey,
  WebhooksDeleteError,
  WebhooksDeleteHeaderParams,
  WebhooksDeleteMutation,
  WebhooksDeleteMutationResponse,
  WebhooksDeletePathParams,
} from "./Delete.ts";
export type {
  WebhooksDeleteMessage204,
  WebhooksDeleteMessage400,
  WebhooksDeleteMessage400CodeEnumKey,
  WebhooksDeleteMessage401,
  WebhooksDeleteMessage401CodeEnumKey,
  WebhooksDeleteMessage403,
  WebhooksDeleteMessage403CodeEnumKey,
  WebhooksDeleteMessage404,
  WebhooksDeleteMessage404CodeEnumKey,
  WebhooksDeleteMessage429,
  WebhooksDeleteMessage429CodeEnumKey,
  WebhooksDeleteMessage500,
  WebhooksDeleteMessage500CodeEnumKey,
  WebhooksDeleteMessage502,
  WebhooksDeleteMessage502CodeEnumKey,
  WebhooksDeleteMessage503,
  WebhooksDeleteMessage503CodeEnumKey,
  WebhooksDeleteMessage504,
  WebhooksDeleteMessage504CodeEnumKey,
  WebhooksDeleteMessageError,
  WebhooksDeleteMessageHeaderParams,
  WebhooksDeleteMessageMutation,
  WebhooksDeleteMessageMutationResponse,
  WebhooksDeleteMessagePathParams,
} from "./DeleteMessage.ts";
export type {
  WebhooksDeleteWithToken204,
  WebhooksDeleteWithToken400,
  WebhooksDeleteWithToken400CodeEnumKey,
  WebhooksDeleteWithToken401,
  WebhooksDeleteWithToken401CodeEnumKey,
  WebhooksDeleteWithToken403,
  WebhooksDeleteWithToken403CodeEnumKey,
  WebhooksDeleteWithToken404,
  WebhooksDeleteWithToken404CodeEnumKey,
  WebhooksDeleteWithToken429,
  WebhooksDeleteWithToken429CodeEnumKey,
  WebhooksDeleteWithToken500,
  WebhooksDeleteWithToken500CodeEnumKey,
  WebhooksDeleteWithToken502,
  WebhooksDeleteWithToken502CodeEnumKey,
  WebhooksDeleteWithToken503,
  WebhooksDeleteWithToken503CodeEnumKey,
  WebhooksDeleteWithToken504,
  WebhooksDeleteWithToken504CodeEnumKey,
  WebhooksDeleteWithTokenError,
  WebhooksDeleteWithTokenHeaderParams,
  WebhooksDeleteWithTokenMutation,
  WebhooksDeleteWithTokenMutationResponse,
  WebhooksDeleteWithTokenPathParams,
} from "./DeleteWithToken.ts";
export type {
  WebhooksEditMessage200,
  WebhooksEditMessage400,
  WebhooksEditMessage400CodeEnumKey,
  WebhooksEditMessage401,
  WebhooksEditMessage401CodeEnumKey,
  WebhooksEditMessage403,
  WebhooksEditMessage403CodeEnumKey,
  WebhooksEditMessage404,
  WebhooksEditMessage404CodeEnumKey,
  WebhooksEditMessage429,
  WebhooksEditMessage429CodeEnumKey,
  WebhooksEditMessage500,
  WebhooksEditMessage500CodeEnumKey,
  WebhooksEditMessage502,
  WebhooksEditMessage502CodeEnumKey,
  WebhooksEditMessage503,
  WebhooksEditMessage503CodeEnumKey,
  WebhooksEditMessage504,
  WebhooksEditMessage504CodeEnumKey,
  WebhooksEditMessageError,
  WebhooksEditMessageHeaderParams,
  WebhooksEditMessageMutation,
  WebhooksEditMessageMutationRequest,
  WebhooksEditMessageMutationResponse,
  WebhooksEditMessagePathParams,
} from "./EditMessage.ts";
export type {
  WebhooksExecute200,
  WebhooksExecute204,
  WebhooksExecute400,
  WebhooksExecute400CodeEnumKey,
  WebhooksExecute401,
  WebhooksExecute401CodeEnumKey,
  WebhooksExecute403,
  WebhooksExecute403CodeEnumKey,
  WebhooksExecute404,
  WebhooksExecute404CodeEnumKey,
  WebhooksExecute429,
  WebhooksExecute429CodeEnumKey,
  WebhooksExecute500,
  WebhooksExecute500CodeEnumKey,
  WebhooksExecute502,
  WebhooksExecute502CodeEnumKey,
  WebhooksExecute503,
  WebhooksExecute503CodeEnumKey,
  WebhooksExecute504,
  WebhooksExecute504CodeEnumKey,
  WebhooksExecuteError,
  WebhooksExecuteHeaderParams,
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
  WebhooksExecuteGithub401,
  WebhooksExecuteGithub401CodeEnumKey,
  WebhooksExecuteGithub403,
  WebhooksExecuteGithub403CodeEnumKey,
  WebhooksExecuteGithub404,
  WebhooksExecuteGithub404CodeEnumKey,
  WebhooksExecuteGithub429,
  WebhooksExecuteGithub429CodeEnumKey,
  WebhooksExecuteGithub500,
  WebhooksExecuteGithub500CodeEnumKey,
  WebhooksExecuteGithub502,
  WebhooksExecuteGithub502CodeEnumKey,
  WebhooksExecuteGithub503,
  WebhooksExecuteGithub503CodeEnumKey,
  WebhooksExecuteGithub504,
  WebhooksExecuteGithub504CodeEnumKey,
  WebhooksExecuteGithubError,
  WebhooksExecuteGithubHeaderParams,
  WebhooksExecuteGithubMutation,
  WebhooksExecuteGithubMutationRequest,
  WebhooksExecuteGithubMutationResponse,
  WebhooksExecuteGithubPathParams,
} from "./ExecuteGithub.ts";
export type {
  WebhooksExecuteInstatus204,
  WebhooksExecuteInstatus400,
  WebhooksExecuteInstatus400CodeEnumKey,
  WebhooksExecuteInstatus401,
  WebhooksExecuteInstatus401CodeEnumKey,
  WebhooksExecuteInstatus403,
  WebhooksExecuteInstatus403CodeEnumKey,
  WebhooksExecuteInstatus404,
  WebhooksExecuteInstatus404CodeEnumKey,
  WebhooksExecuteInstatus429,
  WebhooksExecuteInstatus429CodeEnumKey,
  WebhooksExecuteInstatus500,
  WebhooksExecuteInstatus500CodeEnumKey,
  WebhooksExecuteInstatus502,
  WebhooksExecuteInstatus502CodeEnumKey,
  WebhooksExecuteInstatus503,
  WebhooksExecuteInstatus503CodeEnumKey,
  WebhooksExecuteInstatus504,
  WebhooksExecuteInstatus504CodeEnumKey,
  WebhooksExecuteInstatusError,
  WebhooksExecuteInstatusHeaderParams,
  WebhooksExecuteInstatusMutation,
  WebhooksExecuteInstatusMutationRequest,
  WebhooksExecuteInstatusMutationResponse,
  WebhooksExecuteInstatusPathParams,
} from "./ExecuteInstatus.ts";
export type {
  WebhooksExecuteSlack200,
  WebhooksExecuteSlack200EnumKey,
  WebhooksExecuteSlack400,
  WebhooksExecuteSlack400CodeEnumKey,
  WebhooksExecuteSlack401,
  WebhooksExecuteSlack401CodeEnumKey,
  WebhooksExecuteSlack403,
  WebhooksExecuteSlack403CodeEnumKey,
  WebhooksExecuteSlack404,
  WebhooksExecuteSlack404CodeEnumKey,
  WebhooksExecuteSlack429,
  WebhooksExecuteSlack429CodeEnumKey,
  WebhooksExecuteSlack500,
  WebhooksExecuteSlack500CodeEnumKey,
  WebhooksExecuteSlack502,
  WebhooksExecuteSlack502CodeEnumKey,
  WebhooksExecuteSlack503,
  WebhooksExecuteSlack503CodeEnumKey,
  WebhooksExecuteSlack504,
  WebhooksExecuteSlack504CodeEnumKey,
  WebhooksExecuteSlackError,
  WebhooksExecuteSlackHeaderParams,
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
  WebhooksGet502,
  WebhooksGet502CodeEnumKey,
  WebhooksGet503,
  WebhooksGet503CodeEnumKey,
  WebhooksGet504,
  WebhooksGet504CodeEnumKey,
  WebhooksGetError,
  WebhooksGetHeaderParams,
  WebhooksGetPathParams,
  WebhooksGetQuery,
  WebhooksGetQueryResponse,
} from "./Get.ts";
export type {
  WebhooksGetMessage200,
  WebhooksGetMessage400,
  WebhooksGetMessage400CodeEnumKey,
  WebhooksGetMessage401,
  WebhooksGetMessage401CodeEnumKey,
  WebhooksGetMessage403,
  WebhooksGetMessage403CodeEnumKey,
  WebhooksGetMessage404,
  WebhooksGetMessage404CodeEnumKey,
  WebhooksGetMessage429,
  WebhooksGetMessage429CodeEnumKey,
  WebhooksGetMessage500,
  WebhooksGetMessage500CodeEnumKey,
  WebhooksGetMessage502,
  WebhooksGetMessage502CodeEnumKey,
  WebhooksGetMessage503,
  WebhooksGetMessage503CodeEnumKey,
  WebhooksGetMessage504,
  WebhooksGetMessage504CodeEnumKey,
  WebhooksGetMessageError,
  WebhooksGetMessageHeaderParams,
  WebhooksGetMessagePathParams,
  WebhooksGetMessageQuery,
  WebhooksGetMessageQueryResponse,
} from "./GetMessage.ts";
export type {
  WebhooksGetWithToken200,
  WebhooksGetWithToken400,
  WebhooksGetWithToken400CodeEnumKey,
  WebhooksGetWithToken401,
  WebhooksGetWithToken401CodeEnumKey,
  WebhooksGetWithToken403,
  WebhooksGetWithToken403CodeEnumKey,
  WebhooksGetWithToken404,
  WebhooksGetWithToken404CodeEnumKey,
  WebhooksGetWithToken429,
  WebhooksGetWithToken429CodeEnumKey,
  WebhooksGetWithToken500,
  WebhooksGetWithToken500CodeEnumKey,
  WebhooksGetWithToken502,
  WebhooksGetWithToken502CodeEnumKey,
  WebhooksGetWithToken503,
  WebhooksGetWithToken503CodeEnumKey,
  WebhooksGetWithToken504,
  WebhooksGetWithToken504CodeEnumKey,
  WebhooksGetWithTokenError,
  WebhooksGetWithTokenHeaderParams,
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
  WebhooksListForChannel502,
  WebhooksListForChannel502CodeEnumKey,
  WebhooksListForChannel503,
  WebhooksListForChannel503CodeEnumKey,
  WebhooksListForChannel504,
  WebhooksListForChannel504CodeEnumKey,
  WebhooksListForChannelError,
  WebhooksListForChannelHeaderParams,
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
  WebhooksListForGuild502,
  WebhooksListForGuild502CodeEnumKey,
  WebhooksListForGuild503,
  WebhooksListForGuild503CodeEnumKey,
  WebhooksListForGuild504,
  WebhooksListForGuild504CodeEnumKey,
  WebhooksListForGuildError,
  WebhooksListForGuildHeaderParams,
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
  WebhooksUpdate502,
  WebhooksUpdate502CodeEnumKey,
  WebhooksUpdate503,
  WebhooksUpdate503CodeEnumKey,
  WebhooksUpdate504,
  WebhooksUpdate504CodeEnumKey,
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
  WebhooksUpdateWithToken401,
  WebhooksUpdateWithToken401CodeEnumKey,
  WebhooksUpdateWithToken403,
  WebhooksUpdateWithToken403CodeEnumKey,
  WebhooksUpdateWithToken404,
  WebhooksUpdateWithToken404CodeEnumKey,
  WebhooksUpdateWithToken429,
  WebhooksUpdateWithToken429CodeEnumKey,
  WebhooksUpdateWithToken500,
  WebhooksUpdateWithToken500CodeEnumKey,
  WebhooksUpdateWithToken502,
  WebhooksUpdateWithToken502CodeEnumKey,
  WebhooksUpdateWithToken503,
  WebhooksUpdateWithToken503CodeEnumKey,
  WebhooksUpdateWithToken504,
  WebhooksUpdateWithToken504CodeEnumKey,
  WebhooksUpdateWithTokenError,
  WebhooksUpdateWithTokenHeaderParams,
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
export { webhooksCreate502CodeEnum } from "./Create.ts";
export { webhooksCreate503CodeEnum } from "./Create.ts";
export { webhooksCreate504CodeEnum } from "./Create.ts";
export { webhooksDelete400CodeEnum } from "./Delete.ts";
export { webhooksDelete401CodeEnum } from "./Delete.ts";
export { webhooksDelete403CodeEnum } from "./Delete.ts";
export { webhooksDelete404CodeEnum } from "./Delete.ts";
export { webhooksDelete429CodeEnum } from "./Delete.ts";
export { webhooksDelete500CodeEnum } from "./Delete.ts";
export { webhooksDelete502CodeEnum } from "./Delete.ts";
export { webhooksDelete503CodeEnum } from "./Delete.ts";
export { webhooksDelete504CodeEnum } from "./Delete.ts";
export { webhooksDeleteMessage400CodeEnum } from "./DeleteMessage.ts";
export { webhooksDeleteMessage401CodeEnum } from "./DeleteMessage.ts";
export { webhooksDeleteMessage403CodeEnum } from "./DeleteMessage.ts";
export { webhooksDeleteMessage404CodeEnum } from "./DeleteMessage.ts";
export { webhooksDeleteMessage429CodeEnum } from "./DeleteMessage.ts";
export { webhooksDeleteMessage500CodeEnum } from "./DeleteMessage.ts";
export { webhooksDeleteMessage502CodeEnum } from "./DeleteMessage.ts";
export { webhooksDeleteMessage503CodeEnum } from "./DeleteMessage.ts";
export { webhooksDeleteMessage504CodeEnum } from "./DeleteMessage.ts";
export { webhooksDeleteWithToken400CodeEnum } from "./DeleteWithToken.ts";
export { webhooksDeleteWithToken401CodeEnum } from "./DeleteWithToken.ts";
export { webhooksDeleteWithToken403CodeEnum } from "./DeleteWithToken.ts";
export { webhooksDeleteWithToken404CodeEnum } from "./DeleteWithToken.ts";
export { webhooksDeleteWithToken429CodeEnum } from "./DeleteWithToken.ts";
export { webhooksDeleteWithToken500CodeEnum } from "./DeleteWithToken.ts";
export { webhooksDeleteWithToken502CodeEnum } from "./DeleteWithToken.ts";
export { webhooksDeleteWithToken503CodeEnum } from "./DeleteWithToken.ts";
export { webhooksDeleteWithToken504CodeEnum } from "./DeleteWithToken.ts";
export { webhooksEditMessage400CodeEnum } from "./EditMessage.ts";
export { webhooksEditMessage401CodeEnum } from "./EditMessage.ts";
export { webhooksEditMessage403CodeEnum } from "./EditMessage.ts";
export { webhooksEditMessage404CodeEnum } from "./EditMessage.ts";
export { webhooksEditMessage429CodeEnum } from "./EditMessage.ts";
export { webhooksEditMessage500CodeEnum } from "./EditMessage.ts";
export { webhooksEditMessage502CodeEnum } from "./EditMessage.ts";
export { webhooksEditMessage503CodeEnum } from "./EditMessage.ts";
export { webhooksEditMessage504CodeEnum } from "./EditMessage.ts";
export { webhooksExecute400CodeEnum } from "./Execute.ts";
export { webhooksExecute401CodeEnum } from "./Execute.ts";
export { webhooksExecute403CodeEnum } from "./Execute.ts";
export { webhooksExecute404CodeEnum } from "./Execute.ts";
export { webhooksExecute429CodeEnum } from "./Execute.ts";
export { webhooksExecute500CodeEnum } from "./Execute.ts";
export { webhooksExecute502CodeEnum } from "./Execute.ts";
export { webhooksExecute503CodeEnum } from "./Execute.ts";
export { webhooksExecute504CodeEnum } from "./Execute.ts";
export { webhooksExecuteGithub400CodeEnum } from "./ExecuteGithub.ts";
export { webhooksExecuteGithub401CodeEnum } from "./ExecuteGithub.ts";
export { webhooksExecuteGithub403CodeEnum } from "./ExecuteGithub.ts";
export { webhooksExecuteGithub404CodeEnum } from "./ExecuteGithub.ts";
export { webhooksExecuteGithub429CodeEnum } from "./ExecuteGithub.ts";
export { webhooksExecuteGithub500CodeEnum } from "./ExecuteGithub.ts";
export { webhooksExecuteGithub502CodeEnum } from "./ExecuteGithub.ts";
export { webhooksExecuteGithub503CodeEnum } from "./ExecuteGithub.ts";
export { webhooksExecuteGithub504CodeEnum } from "./ExecuteGithub.ts";
export { webhooksExecuteInstatus400CodeEnum } from "./ExecuteInstatus.ts";
export { webhooksExecuteInstatus401CodeEnum } from "./ExecuteInstatus.ts";
export { webhooksExecuteInstatus403CodeEnum } from "./ExecuteInstatus.ts";
export { webhooksExecuteInstatus404CodeEnum } from "./ExecuteInstatus.ts";
export { webhooksExecuteInstatus429CodeEnum } from "./ExecuteInstatus.ts";
export { webhooksExecuteInstatus500CodeEnum } from "./ExecuteInstatus.ts";
export { webhooksExecuteInstatus502CodeEnum } from "./ExecuteInstatus.ts";
export { webhooksExecuteInstatus503CodeEnum } from "./ExecuteInstatus.ts";
export { webhooksExecuteInstatus504CodeEnum } from "./ExecuteInstatus.ts";
export { webhooksExecuteSlack200Enum } from "./ExecuteSlack.ts";
export { webhooksExecuteSlack400CodeEnum } from "./ExecuteSlack.ts";
export { webhooksExecuteSlack401CodeEnum } from "./ExecuteSlack.ts";
export { webhooksExecuteSlack403CodeEnum } from "./ExecuteSlack.ts";
export { webhooksExecuteSlack404CodeEnum } from "./ExecuteSlack.ts";
export { webhooksExecuteSlack429CodeEnum } from "./ExecuteSlack.ts";
export { webhooksExecuteSlack500CodeEnum } from "./ExecuteSlack.ts";
export { webhooksExecuteSlack502CodeEnum } from "./ExecuteSlack.ts";
export { webhooksExecuteSlack503CodeEnum } from "./ExecuteSlack.ts";
export { webhooksExecuteSlack504CodeEnum } from "./ExecuteSlack.ts";
export { webhooksGet400CodeEnum } from "./Get.ts";
export { webhooksGet401CodeEnum } from "./Get.ts";
export { webhooksGet403CodeEnum } from "./Get.ts";
export { webhooksGet404CodeEnum } from "./Get.ts";
export { webhooksGet429CodeEnum } from "./Get.ts";
export { webhooksGet500CodeEnum } from "./Get.ts";
export { webhooksGet502CodeEnum } from "./Get.ts";
export { webhooksGet503CodeEnum } from "./Get.ts";
export { webhooksGet504CodeEnum } from "./Get.ts";
export { webhooksGetMessage400CodeEnum } from "./GetMessage.ts";
export { webhooksGetMessage401CodeEnum } from "./GetMessage.ts";
export { webhooksGetMessage403CodeEnum } from "./GetMessage.ts";
export { webhooksGetMessage404CodeEnum } from "./GetMessage.ts";
export { webhooksGetMessage429CodeEnum } from "./GetMessage.ts";
export { webhooksGetMessage500CodeEnum } from "./GetMessage.ts";
export { webhooksGetMessage502CodeEnum } from "./GetMessage.ts";
export { webhooksGetMessage503CodeEnum } from "./GetMessage.ts";
export { webhooksGetMessage504CodeEnum } from "./GetMessage.ts";
export { webhooksGetWithToken400CodeEnum } from "./GetWithToken.ts";
export { webhooksGetWithToken401CodeEnum } from "./GetWithToken.ts";
export { webhooksGetWithToken403CodeEnum } from "./GetWithToken.ts";
export { webhooksGetWithToken404CodeEnum } from "./GetWithToken.ts";
export { webhooksGetWithToken429CodeEnum } from "./GetWithToken.ts";
export { webhooksGetWithToken500CodeEnum } from "./GetWithToken.ts";
export { webhooksGetWithToken502CodeEnum } from "./GetWithToken.ts";
export { webhooksGetWithToken503CodeEnum } from "./GetWithToken.ts";
export { webhooksGetWithToken504CodeEnum } from "./GetWithToken.ts";
export { webhooksListForChannel400CodeEnum } from "./ListForChannel.ts";
export { webhooksListForChannel401CodeEnum } from "./ListForChannel.ts";
export { webhooksListForChannel403CodeEnum } from "./ListForChannel.ts";
export { webhooksListForChannel404CodeEnum } from "./ListForChannel.ts";
export { webhooksListForChannel429CodeEnum } from "./ListForChannel.ts";
export { webhooksListForChannel500CodeEnum } from "./ListForChannel.ts";
export { webhooksListForChannel502CodeEnum } from "./ListForChannel.ts";
export { webhooksListForChannel503CodeEnum } from "./ListForChannel.ts";
export { webhooksListForChannel504CodeEnum } from "./ListForChannel.ts";
export { webhooksListForGuild400CodeEnum } from "./ListForGuild.ts";
export { webhooksListForGuild401CodeEnum } from "./ListForGuild.ts";
export { webhooksListForGuild403CodeEnum } from "./ListForGuild.ts";
export { webhooksListForGuild404CodeEnum } from "./ListForGuild.ts";
export { webhooksListForGuild429CodeEnum } from "./ListForGuild.ts";
export { webhooksListForGuild500CodeEnum } from "./ListForGuild.ts";
export { webhooksListForGuild502CodeEnum } from "./ListForGuild.ts";
export { webhooksListForGuild503CodeEnum } from "./ListForGuild.ts";
export { webhooksListForGuild504CodeEnum } from "./ListForGuild.ts";
export { webhooksUpdate400CodeEnum } from "./Update.ts";
export { webhooksUpdate401CodeEnum } from "./Update.ts";
export { webhooksUpdate403CodeEnum } from "./Update.ts";
export { webhooksUpdate404CodeEnum } from "./Update.ts";
export { webhooksUpdate429CodeEnum } from "./Update.ts";
export { webhooksUpdate500CodeEnum } from "./Update.ts";
export { webhooksUpdate502CodeEnum } from "./Update.ts";
export { webhooksUpdate503CodeEnum } from "./Update.ts";
export { webhooksUpdate504CodeEnum } from "./Update.ts";
export { webhooksUpdateWithToken400CodeEnum } from "./UpdateWithToken.ts";
export { webhooksUpdateWithToken401CodeEnum } from "./UpdateWithToken.ts";
export { webhooksUpdateWithToken403CodeEnum } from "./UpdateWithToken.ts";
export { webhooksUpdateWithToken404CodeEnum } from "./UpdateWithToken.ts";
export { webhooksUpdateWithToken429CodeEnum } from "./UpdateWithToken.ts";
export { webhooksUpdateWithToken500CodeEnum } from "./UpdateWithToken.ts";
export { webhooksUpdateWithToken502CodeEnum } from "./UpdateWithToken.ts";
export { webhooksUpdateWithToken503CodeEnum } from "./UpdateWithToken.ts";
export { webhooksUpdateWithToken504CodeEnum } from "./UpdateWithToken.ts";
