export type { Acknowledgement, AcknowledgementAcceptedEnumKey } from "./Acknowledgement.ts";
export type { BotRunningElsewhereAnswer, BotRunningElsewhereAnswerCodeEnumKey } from "./BotRunningElsewhereAnswer.ts";
export type { ChannelMixFilter } from "./ChannelMixFilter.ts";
export type { Cluster } from "./Cluster.ts";
export type { ClusterLimits } from "./ClusterLimits.ts";
export type { CreatePlayerRequest } from "./CreatePlayerRequest.ts";
export type { DecodeRequest } from "./DecodeRequest.ts";
export type { DecodedTracks } from "./DecodedTracks.ts";
export type { DistortionFilter } from "./DistortionFilter.ts";
export type { EqualizerBand } from "./EqualizerBand.ts";
export type { ErrorBody } from "./ErrorBody.ts";
export type { Filters } from "./Filters.ts";
export type { InternalAnswer, InternalAnswerCodeEnumKey } from "./InternalAnswer.ts";
export type { InvalidRequestAnswer, InvalidRequestAnswerCodeEnumKey } from "./InvalidRequestAnswer.ts";
export type { IpForbiddenAnswer, IpForbiddenAnswerCodeEnumKey } from "./IpForbiddenAnswer.ts";
export type { KaraokeFilter } from "./KaraokeFilter.ts";
export type { LoadError } from "./LoadError.ts";
export type { LoadFailure, LoadFailureLoadTypeEnumKey } from "./LoadFailure.ts";
export type { LoadResult } from "./LoadResult.ts";
export type { LoadedNothing, LoadedNothingLoadTypeEnumKey } from "./LoadedNothing.ts";
export type { LoadedPlaylist, LoadedPlaylistLoadTypeEnumKey } from "./LoadedPlaylist.ts";
export type { LoadedSearch, LoadedSearchLoadTypeEnumKey } from "./LoadedSearch.ts";
export type { LoadedTrack, LoadedTrackLoadTypeEnumKey } from "./LoadedTrack.ts";
export type { LowPassFilter } from "./LowPassFilter.ts";
export type { NoNodeAvailableAnswer, NoNodeAvailableAnswerCodeEnumKey } from "./NoNodeAvailableAnswer.ts";
export type { Node } from "./Node.ts";
export type { NodeCpu } from "./NodeCpu.ts";
export type { NodeList } from "./NodeList.ts";
export type { NodeMemory } from "./NodeMemory.ts";
export type { NodeNotFoundAnswer, NodeNotFoundAnswerCodeEnumKey } from "./NodeNotFoundAnswer.ts";
export type { NodeStatus, NodeStatusEnumKey } from "./NodeStatus.ts";
export type { OscillationFilter } from "./OscillationFilter.ts";
export type { PlayRequest } from "./PlayRequest.ts";
export type { Player } from "./Player.ts";
export type { PlayerNotFoundAnswer, PlayerNotFoundAnswerCodeEnumKey } from "./PlayerNotFoundAnswer.ts";
export type { PlayerPage } from "./PlayerPage.ts";
export type { PlayerState } from "./PlayerState.ts";
export type { PlayerStatus, PlayerStatusEnumKey } from "./PlayerStatus.ts";
export type { PlayerVoice } from "./PlayerVoice.ts";
export type { PlayersCreate400Answer, PlayersCreate400AnswerCodeEnumKey } from "./PlayersCreate400Answer.ts";
export type { PlayersCreate403Answer, PlayersCreate403AnswerCodeEnumKey } from "./PlayersCreate403Answer.ts";
export type { PlayersCreate409Answer, PlayersCreate409AnswerCodeEnumKey } from "./PlayersCreate409Answer.ts";
export type { PlayersCreate429Answer, PlayersCreate429AnswerCodeEnumKey } from "./PlayersCreate429Answer.ts";
export type { Playlist } from "./Playlist.ts";
export type { PlaylistInfo } from "./PlaylistInfo.ts";
export type { PrewarmRequest } from "./PrewarmRequest.ts";
export type { RateLimitedAnswer, RateLimitedAnswerCodeEnumKey } from "./RateLimitedAnswer.ts";
export type { RotationFilter } from "./RotationFilter.ts";
export type { SeekRequest } from "./SeekRequest.ts";
export type { Severity, SeverityEnumKey } from "./Severity.ts";
export type { Snowflake } from "./Snowflake.ts";
export type { TimescaleFilter } from "./TimescaleFilter.ts";
export type { Track } from "./Track.ts";
export type { TrackInfo } from "./TrackInfo.ts";
export type { TrackNotFoundAnswer, TrackNotFoundAnswerCodeEnumKey } from "./TrackNotFoundAnswer.ts";
export type { TrackRef } from "./TrackRef.ts";
export type { UnauthorizedAnswer, UnauthorizedAnswerCodeEnumKey } from "./UnauthorizedAnswer.ts";
export type { Voice } from "./Voice.ts";
export type { Volume } from "./Volume.ts";
export type { VolumeRequest } from "./VolumeRequest.ts";
export type {
  ClusterGet200,
  ClusterGet401,
  ClusterGet401CodeEnumKey,
  ClusterGet403,
  ClusterGet403CodeEnumKey,
  ClusterGet429,
  ClusterGet429CodeEnumKey,
  ClusterGet500,
  ClusterGet500CodeEnumKey,
  ClusterGetError,
  ClusterGetQuery,
  ClusterGetQueryResponse,
} from "./cluster/Get.ts";
export type {
  ClusterNodesGet200,
  ClusterNodesGet401,
  ClusterNodesGet401CodeEnumKey,
  ClusterNodesGet403,
  ClusterNodesGet403CodeEnumKey,
  ClusterNodesGet404,
  ClusterNodesGet404CodeEnumKey,
  ClusterNodesGet429,
  ClusterNodesGet429CodeEnumKey,
  ClusterNodesGet500,
  ClusterNodesGet500CodeEnumKey,
  ClusterNodesGetError,
  ClusterNodesGetPathParams,
  ClusterNodesGetQuery,
  ClusterNodesGetQueryResponse,
} from "./cluster/nodes/Get.ts";
export type {
  ClusterNodesList200,
  ClusterNodesList401,
  ClusterNodesList401CodeEnumKey,
  ClusterNodesList403,
  ClusterNodesList403CodeEnumKey,
  ClusterNodesList429,
  ClusterNodesList429CodeEnumKey,
  ClusterNodesList500,
  ClusterNodesList500CodeEnumKey,
  ClusterNodesListError,
  ClusterNodesListQuery,
  ClusterNodesListQueryResponse,
} from "./cluster/nodes/List.ts";
export type {
  PlaybackPause202,
  PlaybackPause400,
  PlaybackPause400CodeEnumKey,
  PlaybackPause401,
  PlaybackPause401CodeEnumKey,
  PlaybackPause403,
  PlaybackPause403CodeEnumKey,
  PlaybackPause404,
  PlaybackPause404CodeEnumKey,
  PlaybackPause429,
  PlaybackPause429CodeEnumKey,
  PlaybackPause500,
  PlaybackPause500CodeEnumKey,
  PlaybackPause503,
  PlaybackPause503CodeEnumKey,
  PlaybackPauseError,
  PlaybackPauseMutation,
  PlaybackPauseMutationResponse,
  PlaybackPausePathParams,
} from "./playback/Pause.ts";
export type {
  PlaybackPlay202,
  PlaybackPlay400,
  PlaybackPlay400CodeEnumKey,
  PlaybackPlay401,
  PlaybackPlay401CodeEnumKey,
  PlaybackPlay403,
  PlaybackPlay403CodeEnumKey,
  PlaybackPlay404,
  PlaybackPlay404CodeEnumKey,
  PlaybackPlay422,
  PlaybackPlay422CodeEnumKey,
  PlaybackPlay429,
  PlaybackPlay429CodeEnumKey,
  PlaybackPlay500,
  PlaybackPlay500CodeEnumKey,
  PlaybackPlay503,
  PlaybackPlay503CodeEnumKey,
  PlaybackPlayError,
  PlaybackPlayMutation,
  PlaybackPlayMutationRequest,
  PlaybackPlayMutationResponse,
  PlaybackPlayPathParams,
} from "./playback/Play.ts";
export type {
  PlaybackResume202,
  PlaybackResume400,
  PlaybackResume400CodeEnumKey,
  PlaybackResume401,
  PlaybackResume401CodeEnumKey,
  PlaybackResume403,
  PlaybackResume403CodeEnumKey,
  PlaybackResume404,
  PlaybackResume404CodeEnumKey,
  PlaybackResume429,
  PlaybackResume429CodeEnumKey,
  PlaybackResume500,
  PlaybackResume500CodeEnumKey,
  PlaybackResume503,
  PlaybackResume503CodeEnumKey,
  PlaybackResumeError,
  PlaybackResumeMutation,
  PlaybackResumeMutationResponse,
  PlaybackResumePathParams,
} from "./playback/Resume.ts";
export type {
  PlaybackSeek202,
  PlaybackSeek400,
  PlaybackSeek400CodeEnumKey,
  PlaybackSeek401,
  PlaybackSeek401CodeEnumKey,
  PlaybackSeek403,
  PlaybackSeek403CodeEnumKey,
  PlaybackSeek404,
  PlaybackSeek404CodeEnumKey,
  PlaybackSeek429,
  PlaybackSeek429CodeEnumKey,
  PlaybackSeek500,
  PlaybackSeek500CodeEnumKey,
  PlaybackSeek503,
  PlaybackSeek503CodeEnumKey,
  PlaybackSeekError,
  PlaybackSeekMutation,
  PlaybackSeekMutationRequest,
  PlaybackSeekMutationResponse,
  PlaybackSeekPathParams,
} from "./playback/Seek.ts";
export type {
  PlaybackSetFilters202,
  PlaybackSetFilters400,
  PlaybackSetFilters400CodeEnumKey,
  PlaybackSetFilters401,
  PlaybackSetFilters401CodeEnumKey,
  PlaybackSetFilters403,
  PlaybackSetFilters403CodeEnumKey,
  PlaybackSetFilters404,
  PlaybackSetFilters404CodeEnumKey,
  PlaybackSetFilters429,
  PlaybackSetFilters429CodeEnumKey,
  PlaybackSetFilters500,
  PlaybackSetFilters500CodeEnumKey,
  PlaybackSetFilters503,
  PlaybackSetFilters503CodeEnumKey,
  PlaybackSetFiltersError,
  PlaybackSetFiltersMutation,
  PlaybackSetFiltersMutationRequest,
  PlaybackSetFiltersMutationResponse,
  PlaybackSetFiltersPathParams,
} from "./playback/SetFilters.ts";
export type {
  PlaybackSetVolume202,
  PlaybackSetVolume400,
  PlaybackSetVolume400CodeEnumKey,
  PlaybackSetVolume401,
  PlaybackSetVolume401CodeEnumKey,
  PlaybackSetVolume403,
  PlaybackSetVolume403CodeEnumKey,
  PlaybackSetVolume404,
  PlaybackSetVolume404CodeEnumKey,
  PlaybackSetVolume429,
  PlaybackSetVolume429CodeEnumKey,
  PlaybackSetVolume500,
  PlaybackSetVolume500CodeEnumKey,
  PlaybackSetVolume503,
  PlaybackSetVolume503CodeEnumKey,
  PlaybackSetVolumeError,
  PlaybackSetVolumeMutation,
  PlaybackSetVolumeMutationRequest,
  PlaybackSetVolumeMutationResponse,
  PlaybackSetVolumePathParams,
} from "./playback/SetVolume.ts";
export type {
  PlaybackStop202,
  PlaybackStop400,
  PlaybackStop400CodeEnumKey,
  PlaybackStop401,
  PlaybackStop401CodeEnumKey,
  PlaybackStop403,
  PlaybackStop403CodeEnumKey,
  PlaybackStop404,
  PlaybackStop404CodeEnumKey,
  PlaybackStop429,
  PlaybackStop429CodeEnumKey,
  PlaybackStop500,
  PlaybackStop500CodeEnumKey,
  PlaybackStop503,
  PlaybackStop503CodeEnumKey,
  PlaybackStopError,
  PlaybackStopMutation,
  PlaybackStopMutationResponse,
  PlaybackStopPathParams,
} from "./playback/Stop.ts";
export type {
  PlayersCreate202,
  PlayersCreate400,
  PlayersCreate400CodeEnumKey,
  PlayersCreate401,
  PlayersCreate401CodeEnumKey,
  PlayersCreate403,
  PlayersCreate403CodeEnumKey,
  PlayersCreate409,
  PlayersCreate409CodeEnumKey,
  PlayersCreate422,
  PlayersCreate422CodeEnumKey,
  PlayersCreate429,
  PlayersCreate429CodeEnumKey,
  PlayersCreate500,
  PlayersCreate500CodeEnumKey,
  PlayersCreate503,
  PlayersCreate503CodeEnumKey,
  PlayersCreateError,
  PlayersCreateHeaderParams,
  PlayersCreateMutation,
  PlayersCreateMutationRequest,
  PlayersCreateMutationResponse,
} from "./players/Create.ts";
export type {
  PlayersDelete202,
  PlayersDelete400,
  PlayersDelete400CodeEnumKey,
  PlayersDelete401,
  PlayersDelete401CodeEnumKey,
  PlayersDelete403,
  PlayersDelete403CodeEnumKey,
  PlayersDelete404,
  PlayersDelete404CodeEnumKey,
  PlayersDelete429,
  PlayersDelete429CodeEnumKey,
  PlayersDelete500,
  PlayersDelete500CodeEnumKey,
  PlayersDelete503,
  PlayersDelete503CodeEnumKey,
  PlayersDeleteError,
  PlayersDeleteMutation,
  PlayersDeleteMutationResponse,
  PlayersDeletePathParams,
} from "./players/Delete.ts";
export type {
  PlayersGet200,
  PlayersGet400,
  PlayersGet400CodeEnumKey,
  PlayersGet401,
  PlayersGet401CodeEnumKey,
  PlayersGet403,
  PlayersGet403CodeEnumKey,
  PlayersGet404,
  PlayersGet404CodeEnumKey,
  PlayersGet429,
  PlayersGet429CodeEnumKey,
  PlayersGet500,
  PlayersGet500CodeEnumKey,
  PlayersGet503,
  PlayersGet503CodeEnumKey,
  PlayersGetError,
  PlayersGetPathParams,
  PlayersGetQuery,
  PlayersGetQueryResponse,
} from "./players/Get.ts";
export type {
  PlayersList200,
  PlayersList400,
  PlayersList400CodeEnumKey,
  PlayersList401,
  PlayersList401CodeEnumKey,
  PlayersList403,
  PlayersList403CodeEnumKey,
  PlayersList429,
  PlayersList429CodeEnumKey,
  PlayersList500,
  PlayersList500CodeEnumKey,
  PlayersListError,
  PlayersListQuery,
  PlayersListQueryParams,
  PlayersListQueryResponse,
} from "./players/List.ts";
export type {
  PlayersUpdateVoice202,
  PlayersUpdateVoice400,
  PlayersUpdateVoice400CodeEnumKey,
  PlayersUpdateVoice401,
  PlayersUpdateVoice401CodeEnumKey,
  PlayersUpdateVoice403,
  PlayersUpdateVoice403CodeEnumKey,
  PlayersUpdateVoice404,
  PlayersUpdateVoice404CodeEnumKey,
  PlayersUpdateVoice409,
  PlayersUpdateVoice409CodeEnumKey,
  PlayersUpdateVoice429,
  PlayersUpdateVoice429CodeEnumKey,
  PlayersUpdateVoice500,
  PlayersUpdateVoice500CodeEnumKey,
  PlayersUpdateVoice503,
  PlayersUpdateVoice503CodeEnumKey,
  PlayersUpdateVoiceError,
  PlayersUpdateVoiceMutation,
  PlayersUpdateVoiceMutationRequest,
  PlayersUpdateVoiceMutationResponse,
  PlayersUpdateVoicePathParams,
} from "./players/UpdateVoice.ts";
export type {
  TracksDecode200,
  TracksDecode400,
  TracksDecode400CodeEnumKey,
  TracksDecode401,
  TracksDecode401CodeEnumKey,
  TracksDecode403,
  TracksDecode403CodeEnumKey,
  TracksDecode429,
  TracksDecode429CodeEnumKey,
  TracksDecode500,
  TracksDecode500CodeEnumKey,
  TracksDecodeError,
  TracksDecodeMutation,
  TracksDecodeMutationRequest,
  TracksDecodeMutationResponse,
} from "./tracks/Decode.ts";
export type {
  TracksPrewarm202,
  TracksPrewarm400,
  TracksPrewarm400CodeEnumKey,
  TracksPrewarm401,
  TracksPrewarm401CodeEnumKey,
  TracksPrewarm403,
  TracksPrewarm403CodeEnumKey,
  TracksPrewarm429,
  TracksPrewarm429CodeEnumKey,
  TracksPrewarm500,
  TracksPrewarm500CodeEnumKey,
  TracksPrewarm503,
  TracksPrewarm503CodeEnumKey,
  TracksPrewarmError,
  TracksPrewarmMutation,
  TracksPrewarmMutationRequest,
  TracksPrewarmMutationResponse,
} from "./tracks/Prewarm.ts";
export type {
  TracksResolve200,
  TracksResolve400,
  TracksResolve400CodeEnumKey,
  TracksResolve401,
  TracksResolve401CodeEnumKey,
  TracksResolve403,
  TracksResolve403CodeEnumKey,
  TracksResolve429,
  TracksResolve429CodeEnumKey,
  TracksResolve500,
  TracksResolve500CodeEnumKey,
  TracksResolve503,
  TracksResolve503CodeEnumKey,
  TracksResolveError,
  TracksResolveQuery,
  TracksResolveQueryParams,
  TracksResolveQueryResponse,
} from "./tracks/Resolve.ts";
export { acknowledgementAcceptedEnum } from "./Acknowledgement.ts";
export { botRunningElsewhereAnswerCodeEnum } from "./BotRunningElsewhereAnswer.ts";
export { internalAnswerCodeEnum } from "./InternalAnswer.ts";
export { invalidRequestAnswerCodeEnum } from "./InvalidRequestAnswer.ts";
export { ipForbiddenAnswerCodeEnum } from "./IpForbiddenAnswer.ts";
export { loadFailureLoadTypeEnum } from "./LoadFailure.ts";
export { loadedNothingLoadTypeEnum } from "./LoadedNothing.ts";
export { loadedPlaylistLoadTypeEnum } from "./LoadedPlaylist.ts";
export { loadedSearchLoadTypeEnum } from "./LoadedSearch.ts";
export { loadedTrackLoadTypeEnum } from "./LoadedTrack.ts";
export { noNodeAvailableAnswerCodeEnum } from "./NoNodeAvailableAnswer.ts";
export { nodeNotFoundAnswerCodeEnum } from "./NodeNotFoundAnswer.ts";
export { nodeStatusEnum } from "./NodeStatus.ts";
export { playerNotFoundAnswerCodeEnum } from "./PlayerNotFoundAnswer.ts";
export { playerStatusEnum } from "./PlayerStatus.ts";
export { playersCreate400AnswerCodeEnum } from "./PlayersCreate400Answer.ts";
export { playersCreate403AnswerCodeEnum } from "./PlayersCreate403Answer.ts";
export { playersCreate409AnswerCodeEnum } from "./PlayersCreate409Answer.ts";
export { playersCreate429AnswerCodeEnum } from "./PlayersCreate429Answer.ts";
export { rateLimitedAnswerCodeEnum } from "./RateLimitedAnswer.ts";
export { severityEnum } from "./Severity.ts";
export { trackNotFoundAnswerCodeEnum } from "./TrackNotFoundAnswer.ts";
export { unauthorizedAnswerCodeEnum } from "./UnauthorizedAnswer.ts";
export { clusterGet401CodeEnum } from "./cluster/Get.ts";
export { clusterGet403CodeEnum } from "./cluster/Get.ts";
export { clusterGet429CodeEnum } from "./cluster/Get.ts";
export { clusterGet500CodeEnum } from "./cluster/Get.ts";
export { clusterNodesGet401CodeEnum } from "./cluster/nodes/Get.ts";
export { clusterNodesGet403CodeEnum } from "./cluster/nodes/Get.ts";
export { clusterNodesGet404CodeEnum } from "./cluster/nodes/Get.ts";
export { clusterNodesGet429CodeEnum } from "./cluster/nodes/Get.ts";
export { clusterNodesGet500CodeEnum } from "./cluster/nodes/Get.ts";
export { clusterNodesList401CodeEnum } from "./cluster/nodes/List.ts";
export { clusterNodesList403CodeEnum } from "./cluster/nodes/List.ts";
export { clusterNodesList429CodeEnum } from "./cluster/nodes/List.ts";
export { clusterNodesList500CodeEnum } from "./cluster/nodes/List.ts";
export { playbackPause400CodeEnum } from "./playback/Pause.ts";
export { playbackPause401CodeEnum } from "./playback/Pause.ts";
export { playbackPause403CodeEnum } from "./playback/Pause.ts";
export { playbackPause404CodeEnum } from "./playback/Pause.ts";
export { playbackPause429CodeEnum } from "./playback/Pause.ts";
export { playbackPause500CodeEnum } from "./playback/Pause.ts";
export { playbackPause503CodeEnum } from "./playback/Pause.ts";
export { playbackPlay400CodeEnum } from "./playback/Play.ts";
export { playbackPlay401CodeEnum } from "./playback/Play.ts";
export { playbackPlay403CodeEnum } from "./playback/Play.ts";
export { playbackPlay404CodeEnum } from "./playback/Play.ts";
export { playbackPlay422CodeEnum } from "./playback/Play.ts";
export { playbackPlay429CodeEnum } from "./playback/Play.ts";
export { playbackPlay500CodeEnum } from "./playback/Play.ts";
export { playbackPlay503CodeEnum } from "./playback/Play.ts";
export { playbackResume400CodeEnum } from "./playback/Resume.ts";
export { playbackResume401CodeEnum } from "./playback/Resume.ts";
export { playbackResume403CodeEnum } from "./playback/Resume.ts";
export { playbackResume404CodeEnum } from "./playback/Resume.ts";
export { playbackResume429CodeEnum } from "./playback/Resume.ts";
export { playbackResume500CodeEnum } from "./playback/Resume.ts";
export { playbackResume503CodeEnum } from "./playback/Resume.ts";
export { playbackSeek400CodeEnum } from "./playback/Seek.ts";
export { playbackSeek401CodeEnum } from "./playback/Seek.ts";
export { playbackSeek403CodeEnum } from "./playback/Seek.ts";
export { playbackSeek404CodeEnum } from "./playback/Seek.ts";
export { playbackSeek429CodeEnum } from "./playback/Seek.ts";
export { playbackSeek500CodeEnum } from "./playback/Seek.ts";
export { playbackSeek503CodeEnum } from "./playback/Seek.ts";
export { playbackSetFilters400CodeEnum } from "./playback/SetFilters.ts";
export { playbackSetFilters401CodeEnum } from "./playback/SetFilters.ts";
export { playbackSetFilters403CodeEnum } from "./playback/SetFilters.ts";
export { playbackSetFilters404CodeEnum } from "./playback/SetFilters.ts";
export { playbackSetFilters429CodeEnum } from "./playback/SetFilters.ts";
export { playbackSetFilters500CodeEnum } from "./playback/SetFilters.ts";
export { playbackSetFilters503CodeEnum } from "./playback/SetFilters.ts";
export { playbackSetVolume400CodeEnum } from "./playback/SetVolume.ts";
export { playbackSetVolume401CodeEnum } from "./playback/SetVolume.ts";
export { playbackSetVolume403CodeEnum } from "./playback/SetVolume.ts";
export { playbackSetVolume404CodeEnum } from "./playback/SetVolume.ts";
export { playbackSetVolume429CodeEnum } from "./playback/SetVolume.ts";
export { playbackSetVolume500CodeEnum } from "./playback/SetVolume.ts";
export { playbackSetVolume503CodeEnum } from "./playback/SetVolume.ts";
export { playbackStop400CodeEnum } from "./playback/Stop.ts";
export { playbackStop401CodeEnum } from "./playback/Stop.ts";
export { playbackStop403CodeEnum } from "./playback/Stop.ts";
export { playbackStop404CodeEnum } from "./playback/Stop.ts";
export { playbackStop429CodeEnum } from "./playback/Stop.ts";
export { playbackStop500CodeEnum } from "./playback/Stop.ts";
export { playbackStop503CodeEnum } from "./playback/Stop.ts";
export { playersCreate400CodeEnum } from "./players/Create.ts";
export { playersCreate401CodeEnum } from "./players/Create.ts";
export { playersCreate403CodeEnum } from "./players/Create.ts";
export { playersCreate409CodeEnum } from "./players/Create.ts";
export { playersCreate422CodeEnum } from "./players/Create.ts";
export { playersCreate429CodeEnum } from "./players/Create.ts";
export { playersCreate500CodeEnum } from "./players/Create.ts";
export { playersCreate503CodeEnum } from "./players/Create.ts";
export { playersDelete400CodeEnum } from "./players/Delete.ts";
export { playersDelete401CodeEnum } from "./players/Delete.ts";
export { playersDelete403CodeEnum } from "./players/Delete.ts";
export { playersDelete404CodeEnum } from "./players/Delete.ts";
export { playersDelete429CodeEnum } from "./players/Delete.ts";
export { playersDelete500CodeEnum } from "./players/Delete.ts";
export { playersDelete503CodeEnum } from "./players/Delete.ts";
export { playersGet400CodeEnum } from "./players/Get.ts";
export { playersGet401CodeEnum } from "./players/Get.ts";
export { playersGet403CodeEnum } from "./players/Get.ts";
export { playersGet404CodeEnum } from "./players/Get.ts";
export { playersGet429CodeEnum } from "./players/Get.ts";
export { playersGet500CodeEnum } from "./players/Get.ts";
export { playersGet503CodeEnum } from "./players/Get.ts";
export { playersList400CodeEnum } from "./players/List.ts";
export { playersList401CodeEnum } from "./players/List.ts";
export { playersList403CodeEnum } from "./players/List.ts";
export { playersList429CodeEnum } from "./players/List.ts";
export { playersList500CodeEnum } from "./players/List.ts";
export { playersUpdateVoice400CodeEnum } from "./players/UpdateVoice.ts";
export { playersUpdateVoice401CodeEnum } from "./players/UpdateVoice.ts";
export { playersUpdateVoice403CodeEnum } from "./players/UpdateVoice.ts";
export { playersUpdateVoice404CodeEnum } from "./players/UpdateVoice.ts";
export { playersUpdateVoice409CodeEnum } from "./players/UpdateVoice.ts";
export { playersUpdateVoice429CodeEnum } from "./players/UpdateVoice.ts";
export { playersUpdateVoice500CodeEnum } from "./players/UpdateVoice.ts";
export { playersUpdateVoice503CodeEnum } from "./players/UpdateVoice.ts";
export { tracksDecode400CodeEnum } from "./tracks/Decode.ts";
export { tracksDecode401CodeEnum } from "./tracks/Decode.ts";
export { tracksDecode403CodeEnum } from "./tracks/Decode.ts";
export { tracksDecode429CodeEnum } from "./tracks/Decode.ts";
export { tracksDecode500CodeEnum } from "./tracks/Decode.ts";
export { tracksPrewarm400CodeEnum } from "./tracks/Prewarm.ts";
export { tracksPrewarm401CodeEnum } from "./tracks/Prewarm.ts";
export { tracksPrewarm403CodeEnum } from "./tracks/Prewarm.ts";
export { tracksPrewarm429CodeEnum } from "./tracks/Prewarm.ts";
export { tracksPrewarm500CodeEnum } from "./tracks/Prewarm.ts";
export { tracksPrewarm503CodeEnum } from "./tracks/Prewarm.ts";
export { tracksResolve400CodeEnum } from "./tracks/Resolve.ts";
export { tracksResolve401CodeEnum } from "./tracks/Resolve.ts";
export { tracksResolve403CodeEnum } from "./tracks/Resolve.ts";
export { tracksResolve429CodeEnum } from "./tracks/Resolve.ts";
export { tracksResolve500CodeEnum } from "./tracks/Resolve.ts";
export { tracksResolve503CodeEnum } from "./tracks/Resolve.ts";
