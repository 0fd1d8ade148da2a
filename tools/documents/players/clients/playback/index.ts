export { playbackPause } from "./pause.ts";
export { playbackPlay } from "./play.ts";
export { playbackResume } from "./resume.ts";
export { playbackSeek } from "./seek.ts";
export { playbackSetFilters } from "./setFilters.ts";
export { playbackSetVolume } from "./setVolume.ts";
export { playbackStop } from "./stop.ts";
