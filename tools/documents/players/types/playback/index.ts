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
} from "./Pause.ts";
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
} from "./Play.ts";
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
} from "./Resume.ts";
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
} from "./Seek.ts";
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
} from "./SetFilters.ts";
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
} from "./SetVolume.ts";
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
} from "./Stop.ts";
export { playbackPause400CodeEnum } from "./Pause.ts";
export { playbackPause401CodeEnum } from "./Pause.ts";
export { playbackPause403CodeEnum } from "./Pause.ts";
export { playbackPause404CodeEnum } from "./Pause.ts";
export { playbackPause429CodeEnum } from "./Pause.ts";
export { playbackPause500CodeEnum } from "./Pause.ts";
export { playbackPause503CodeEnum } from "./Pause.ts";
export { playbackPlay400CodeEnum } from "./Play.ts";
export { playbackPlay401CodeEnum } from "./Play.ts";
export { playbackPlay403CodeEnum } from "./Play.ts";
export { playbackPlay404CodeEnum } from "./Play.ts";
export { playbackPlay422CodeEnum } from "./Play.ts";
export { playbackPlay429CodeEnum } from "./Play.ts";
export { playbackPlay500CodeEnum } from "./Play.ts";
export { playbackPlay503CodeEnum } from "./Play.ts";
export { playbackResume400CodeEnum } from "./Resume.ts";
export { playbackResume401CodeEnum } from "./Resume.ts";
export { playbackResume403CodeEnum } from "./Resume.ts";
export { playbackResume404CodeEnum } from "./Resume.ts";
export { playbackResume429CodeEnum } from "./Resume.ts";
export { playbackResume500CodeEnum } from "./Resume.ts";
export { playbackResume503CodeEnum } from "./Resume.ts";
export { playbackSeek400CodeEnum } from "./Seek.ts";
export { playbackSeek401CodeEnum } from "./Seek.ts";
export { playbackSeek403CodeEnum } from "./Seek.ts";
export { playbackSeek404CodeEnum } from "./Seek.ts";
export { playbackSeek429CodeEnum } from "./Seek.ts";
export { playbackSeek500CodeEnum } from "./Seek.ts";
export { playbackSeek503CodeEnum } from "./Seek.ts";
export { playbackSetFilters400CodeEnum } from "./SetFilters.ts";
export { playbackSetFilters401CodeEnum } from "./SetFilters.ts";
export { playbackSetFilters403CodeEnum } from "./SetFilters.ts";
export { playbackSetFilters404CodeEnum } from "./SetFilters.ts";
export { playbackSetFilters429CodeEnum } from "./SetFilters.ts";
export { playbackSetFilters500CodeEnum } from "./SetFilters.ts";
export { playbackSetFilters503CodeEnum } from "./SetFilters.ts";
export { playbackSetVolume400CodeEnum } from "./SetVolume.ts";
export { playbackSetVolume401CodeEnum } from "./SetVolume.ts";
export { playbackSetVolume403CodeEnum } from "./SetVolume.ts";
export { playbackSetVolume404CodeEnum } from "./SetVolume.ts";
export { playbackSetVolume429CodeEnum } from "./SetVolume.ts";
export { playbackSetVolume500CodeEnum } from "./SetVolume.ts";
export { playbackSetVolume503CodeEnum } from "./SetVolume.ts";
export { playbackStop400CodeEnum } from "./Stop.ts";
export { playbackStop401CodeEnum } from "./Stop.ts";
export { playbackStop403CodeEnum } from "./Stop.ts";
export { playbackStop404CodeEnum } from "./Stop.ts";
export { playbackStop429CodeEnum } from "./Stop.ts";
export { playbackStop500CodeEnum } from "./Stop.ts";
export { playbackStop503CodeEnum } from "./Stop.ts";
