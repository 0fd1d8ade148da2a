// Written by `pnpm run generate` from spec/players.yaml. Do not edit.

/** Why a request was refused. */
export interface ErrorBody {
  /** A text for people. */
  readonly error: string;
  /** A stable code to branch on. */
  readonly code: string;
}

/** What every mutation answers. More members may follow. */
export interface Acknowledgement {
  /** Always true. */
  readonly accepted: true;
}

/** A chat platform's id, 17 to 20 digits as text. */
export type Snowflake = string;

/** A playable track. */
export interface Track {
  /** The track as an opaque string, to play it without resolving it again. */
  readonly encoded: string;
  readonly info: TrackInfo;
  /** Your own data, kept beside the track. */
  readonly user_data?: {
    readonly [key: string]: unknown;
  } | undefined;
}

/** What is known about a track. */
export interface TrackInfo {
  /** The id at its source. */
  readonly identifier: string;
  readonly title: string;
  readonly author: string;
  /** Length in milliseconds; 0 for a stream. */
  readonly length_ms: number;
  /** True when it has no end. */
  readonly is_stream: boolean;
  readonly is_seekable: boolean;
  /** Where it starts, in milliseconds. */
  readonly position_ms: number;
  /** Where people find it. */
  readonly uri: string | null;
  readonly artwork_url: string | null;
  /** The recording's ISRC. */
  readonly isrc: string | null;
  /** The source it comes from. */
  readonly source_name: string;
}

/** What an identifier resolved to, told apart by `load_type`. */
export type LoadResult = LoadedTrack | LoadedPlaylist | LoadedSearch | LoadedNothing | LoadFailure;

/** One track was found. */
export interface LoadedTrack {
  readonly load_type: "track";
  readonly data: Track;
}

/** A playlist was found. */
export interface LoadedPlaylist {
  readonly load_type: "playlist";
  readonly data: Playlist;
}

/** A playlist and its tracks. */
export interface Playlist {
  readonly info: PlaylistInfo;
  readonly tracks: readonly Track[];
}

/** What is known about a playlist. */
export interface PlaylistInfo {
  readonly name: string;
  /** Index of the track the link pointed at, -1 when it pointed at none. */
  readonly selected_track: number;
}

/** Tracks that match a search, best first. */
export interface LoadedSearch {
  readonly load_type: "search";
  readonly data: readonly Track[];
}

/** Nothing was found. */
export interface LoadedNothing {
  readonly load_type: "empty";
  /** Always empty. */
  readonly data: Record<string, unknown>;
}

/** The source failed. */
export interface LoadFailure {
  readonly load_type: "error";
  readonly data: LoadError;
}

/** Why a source failed. */
export interface LoadError {
  readonly message: string | null;
  readonly severity: Severity;
  readonly cause: string;
}

/** How unusual a load failure is. */
export type Severity = "common" | "suspicious" | "fault" | (string & {});

/** Encoded tracks to decode. */
export interface DecodeRequest {
  /** 1 to 100 encoded tracks. */
  readonly encoded: readonly string[];
}

/** Decoded tracks, in the order of the request. */
export interface DecodedTracks {
  readonly tracks: readonly Track[];
}

/** What to warm; 1 to 25 identifiers and encoded tracks in all. */
export interface PrewarmRequest {
  readonly identifiers?: readonly string[] | undefined;
  readonly encoded?: readonly string[] | undefined;
}

/** The voice material a bot received from the chat platform. */
export interface Voice {
  /** The bot's own user id; a credential pins to the first it sees. */
  readonly user_id: string;
  /** The voice channel; needed for end-to-end encrypted calls. */
  readonly channel_id?: Snowflake | undefined;
  /** From the voice state update. */
  readonly session_id: string;
  /** From the voice server update. Secret; never returned. */
  readonly token: string;
  /** From the voice server update: `host[:port]`, without a scheme. */
  readonly endpoint: string;
}

/** The player to create, optionally with a first track. */
export interface CreatePlayerRequest {
  readonly guild_id: Snowflake;
  readonly voice: Voice;
  readonly track?: TrackRef | undefined;
  readonly volume?: Volume | undefined;
  /**
   * Start paused.
   * @default false
   */
  readonly paused?: boolean | undefined;
  readonly filters?: Filters | undefined;
  /** Where the first track starts, in milliseconds. */
  readonly position_ms?: number | undefined;
}

/** A track by its encoded form or by an identifier, exactly one of them. */
export interface TrackRef {
  readonly encoded?: string | undefined;
  readonly identifier?: string | undefined;
}

/** Volume, 0 to 1000, where 100 is unity. */
export type Volume = number;

/** What to play, by `encoded` or by `identifier`, exactly one of them. */
export interface PlayRequest {
  readonly encoded?: string | undefined;
  readonly identifier?: string | undefined;
  /** Where to start, in milliseconds. */
  readonly start_ms?: number | undefined;
  /** Where to stop, in milliseconds. */
  readonly end_ms?: number | undefined;
  /**
   * Do nothing when a track already plays.
   * @default false
   */
  readonly no_replace?: boolean | undefined;
  /** Start paused. */
  readonly paused?: boolean | undefined;
  readonly volume?: Volume | undefined;
}

/** Where to go on. */
export interface SeekRequest {
  /** Position in milliseconds. */
  readonly position_ms: number;
}

/** The volume to set. */
export interface VolumeRequest {
  readonly volume: Volume;
}

/** Audio filters, structured, as a raw ffmpeg filter string, or both. */
export interface Filters {
  /** Gain, 1 is unity. */
  readonly volume?: number | undefined;
  readonly equalizer?: readonly EqualizerBand[] | undefined;
  readonly karaoke?: KaraokeFilter | undefined;
  readonly timescale?: TimescaleFilter | undefined;
  readonly tremolo?: OscillationFilter | undefined;
  readonly vibrato?: OscillationFilter | undefined;
  readonly rotation?: RotationFilter | undefined;
  readonly distortion?: DistortionFilter | undefined;
  readonly channel_mix?: ChannelMixFilter | undefined;
  readonly low_pass?: LowPassFilter | undefined;
  /** An ffmpeg audio filter string, such as `bass=g=8`. */
  readonly raw?: string | undefined;
}

/** The gain of one of fifteen bands. */
export interface EqualizerBand {
  readonly band: number;
  readonly gain: number;
}

/** Takes a frequency band out, usually the voice. */
export interface KaraokeFilter {
  readonly level?: number | undefined;
  readonly mono_level?: number | undefined;
  /** In Hz. */
  readonly filter_band?: number | undefined;
  readonly filter_width?: number | undefined;
}

/** Speed, pitch and rate, 1 is unchanged. */
export interface TimescaleFilter {
  readonly speed?: number | undefined;
  readonly pitch?: number | undefined;
  readonly rate?: number | undefined;
}

/** An oscillation of volume (tremolo) or pitch (vibrato). */
export interface OscillationFilter {
  /** In Hz. */
  readonly frequency?: number | undefined;
  readonly depth?: number | undefined;
}

/** Rotates the sound around the listener. */
export interface RotationFilter {
  /** Turns per second. */
  readonly rotation_hz?: number | undefined;
}

/** Distorts the waveform. */
export interface DistortionFilter {
  readonly sin_offset?: number | undefined;
  readonly sin_scale?: number | undefined;
  readonly cos_offset?: number | undefined;
  readonly cos_scale?: number | undefined;
  readonly tan_offset?: number | undefined;
  readonly tan_scale?: number | undefined;
  readonly offset?: number | undefined;
  readonly scale?: number | undefined;
}

/** Mixes left and right, each 0 to 1. */
export interface ChannelMixFilter {
  readonly left_to_left?: number | undefined;
  readonly left_to_right?: number | undefined;
  readonly right_to_left?: number | undefined;
  readonly right_to_right?: number | undefined;
}

/** Takes high frequencies out. */
export interface LowPassFilter {
  readonly smoothing?: number | undefined;
}

/** What a player is doing. */
export type PlayerStatus = "connecting" | "idle" | "playing" | "paused" | "stopped" | (string & {});

/** Where a player stands at a moment. */
export interface PlayerState {
  /** The moment, in milliseconds since 1970. */
  readonly time: number;
  /** Position in the track, in milliseconds. */
  readonly position_ms: number;
  /** Whether the voice connection stands. */
  readonly connected: boolean;
  /** Round trip to the voice server in milliseconds; -1 when not connected. */
  readonly ping_ms: number;
}

/** Where a player is connected, without the secret. */
export interface PlayerVoice {
  readonly channel_id: string | null;
  readonly endpoint: string;
  readonly session_id: string;
}

/** One voice connection in one guild. */
export interface Player {
  readonly guild_id: Snowflake;
  readonly bot_user_id: Snowflake;
  /** The node it runs on. */
  readonly node_id: string;
  readonly status: PlayerStatus;
  /** The current track, if there is one. */
  readonly track: Track | null;
  readonly volume: Volume;
  readonly paused: boolean;
  readonly filters: Filters;
  readonly state: PlayerState;
  readonly voice: PlayerVoice;
  readonly created_at: string;
  readonly updated_at: string;
}

/** One page of players. */
export interface PlayerPage {
  readonly players: readonly Player[];
  /** Give it as `cursor` to get the next page; null on the last. */
  readonly next_cursor: string | null;
}

/** The fleet in numbers. */
export interface Cluster {
  readonly nodes_total: number;
  readonly nodes_online: number;
  readonly players: number;
  readonly playing_players: number;
  /** Players the online nodes can hold. */
  readonly capacity: number;
  readonly limits: ClusterLimits;
}

/** Your plan's ceiling. */
export interface ClusterLimits {
  /** Guilds that may have a player at once. */
  readonly concurrent_guilds: number;
  /** Guilds that have one now. */
  readonly used: number;
}

/** Whether a node takes players. */
export type NodeStatus = "online" | "draining" | "offline" | (string & {});

/** A node's processors. */
export interface NodeCpu {
  readonly cores: number;
  readonly system_load: number;
  readonly process_load: number;
}

/** A node's memory, in bytes. */
export interface NodeMemory {
  readonly used: number;
  readonly free: number;
  readonly allocated: number;
}

/** One node of the fleet. */
export interface Node {
  readonly id: string;
  readonly region: string;
  readonly status: NodeStatus;
  readonly players: number;
  readonly playing_players: number;
  readonly capacity: number;
  readonly uptime_ms: number;
  readonly cpu: NodeCpu;
  readonly memory: NodeMemory;
  readonly version: string;
}

/** Every node of the fleet. */
export interface NodeList {
  readonly nodes: readonly Node[];
}

/** Query parameters of `tracks.resolve`. */
export type TracksResolveQuery = {
  /** A URL, or a search with its prefix; 1 to 2048 characters. */
  readonly identifier: string;
};

/** Query parameters of `players.list`. */
export type PlayersListQuery = {
  /** Players per page; default 50. */
  readonly limit?: number | undefined;
  /** The `next_cursor` of the page before. */
  readonly cursor?: string | undefined;
} | undefined;
