// Written by `pnpm run generate` from spec/players.yaml. Do not edit.

export type Acknowledgement = {
  readonly accepted: true;
};

export type Snowflake = string;

export type Track = {
  readonly encoded: string;
  readonly info: TrackInfo;
  readonly user_data?: {
    readonly [key: string]: unknown;
  };
};

export type TrackInfo = {
  readonly identifier: string;
  readonly title: string;
  readonly author: string;
  readonly length_ms: number;
  readonly is_stream: boolean;
  readonly is_seekable: boolean;
  readonly position_ms: number;
  readonly uri: string | null;
  readonly artwork_url: string | null;
  readonly isrc: string | null;
  readonly source_name: string;
};

export type LoadResult = LoadedTrack | LoadedPlaylist | LoadedSearch | LoadedNothing | LoadFailure;

export type LoadedTrack = {
  readonly load_type: "track";
  readonly data: Track;
};

export type LoadedPlaylist = {
  readonly load_type: "playlist";
  readonly data: Playlist;
};

export type Playlist = {
  readonly info: PlaylistInfo;
  readonly tracks: readonly Track[];
};

export type PlaylistInfo = {
  readonly name: string;
  readonly selected_track: number;
};

export type LoadedSearch = {
  readonly load_type: "search";
  readonly data: readonly Track[];
};

export type LoadedNothing = {
  readonly load_type: "empty";
  readonly data: Record<string, unknown>;
};

export type LoadFailure = {
  readonly load_type: "error";
  readonly data: LoadError;
};

export type LoadError = {
  readonly message: string | null;
  readonly severity: Severity;
  readonly cause: string;
};

export type Severity = ("common" | "suspicious" | "fault") | string;

export type DecodeRequest = {
  readonly encoded: readonly string[];
};

export type DecodedTracks = {
  readonly tracks: readonly Track[];
};

export type PrewarmRequest = {
  readonly identifiers?: readonly string[];
  readonly encoded?: readonly string[];
};

export type Voice = {
  readonly user_id: string;
  readonly channel_id?: Snowflake;
  readonly session_id: string;
  readonly token: string;
  readonly endpoint: string;
};

export type CreatePlayerRequest = {
  readonly guild_id: Snowflake;
  readonly voice: Voice;
  readonly track?: TrackRef;
  readonly volume?: Volume;
  readonly paused?: boolean;
  readonly filters?: Filters;
  readonly position_ms?: number;
};

export type TrackRef = {
  readonly encoded?: string;
  readonly identifier?: string;
};

export type Volume = number;

export type PlayRequest = {
  readonly encoded?: string;
  readonly identifier?: string;
  readonly start_ms?: number;
  readonly end_ms?: number;
  readonly no_replace?: boolean;
  readonly paused?: boolean;
  readonly volume?: Volume;
};

export type SeekRequest = {
  readonly position_ms: number;
};

export type VolumeRequest = {
  readonly volume: Volume;
};

export type Filters = {
  readonly volume?: number;
  readonly equalizer?: readonly EqualizerBand[];
  readonly karaoke?: KaraokeFilter;
  readonly timescale?: TimescaleFilter;
  readonly tremolo?: OscillationFilter;
  readonly vibrato?: OscillationFilter;
  readonly rotation?: RotationFilter;
  readonly distortion?: DistortionFilter;
  readonly channel_mix?: ChannelMixFilter;
  readonly low_pass?: LowPassFilter;
  readonly raw?: string;
};

export type EqualizerBand = {
  readonly band: number;
  readonly gain: number;
};

export type KaraokeFilter = {
  readonly level?: number;
  readonly mono_level?: number;
  readonly filter_band?: number;
  readonly filter_width?: number;
};

export type TimescaleFilter = {
  readonly speed?: number;
  readonly pitch?: number;
  readonly rate?: number;
};

export type OscillationFilter = {
  readonly frequency?: number;
  readonly depth?: number;
};

export type RotationFilter = {
  readonly rotation_hz?: number;
};

export type DistortionFilter = {
  readonly sin_offset?: number;
  readonly sin_scale?: number;
  readonly cos_offset?: number;
  readonly cos_scale?: number;
  readonly tan_offset?: number;
  readonly tan_scale?: number;
  readonly offset?: number;
  readonly scale?: number;
};

export type ChannelMixFilter = {
  readonly left_to_left?: number;
  readonly left_to_right?: number;
  readonly right_to_left?: number;
  readonly right_to_right?: number;
};

export type LowPassFilter = {
  readonly smoothing?: number;
};

export type PlayerStatus = ("connecting" | "idle" | "playing" | "paused" | "stopped") | string;

export type PlayerState = {
  readonly time: number;
  readonly position_ms: number;
  readonly connected: boolean;
  readonly ping_ms: number;
};

export type PlayerVoice = {
  readonly channel_id: string | null;
  readonly endpoint: string;
  readonly session_id: string;
};

export type Player = {
  readonly guild_id: Snowflake;
  readonly bot_user_id: Snowflake;
  readonly node_id: string;
  readonly status: PlayerStatus;
  readonly track: Track | null;
  readonly volume: Volume;
  readonly paused: boolean;
  readonly filters: Filters;
  readonly state: PlayerState;
  readonly voice: PlayerVoice;
  readonly created_at: string;
  readonly updated_at: string;
};

export type PlayerPage = {
  readonly players: readonly Player[];
  readonly next_cursor: string | null;
};

export type Cluster = {
  readonly nodes_total: number;
  readonly nodes_online: number;
  readonly players: number;
  readonly playing_players: number;
  readonly capacity: number;
  readonly limits: ClusterLimits;
};

export type ClusterLimits = {
  readonly concurrent_guilds: number;
  readonly used: number;
};

export type NodeStatus = ("online" | "draining" | "offline") | string;

export type NodeCpu = {
  readonly cores: number;
  readonly system_load: number;
  readonly process_load: number;
};

export type NodeMemory = {
  readonly used: number;
  readonly free: number;
  readonly allocated: number;
};

export type Node = {
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
};

export type NodeList = {
  readonly nodes: readonly Node[];
};

/** Every operation of Auralis players API as its service sees it. */
export interface AuralisOperations {
  readonly "tracks.resolve": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly identifier: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: LoadResult };
  };
  readonly "tracks.decode": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: DecodeRequest;
    readonly answers: { readonly 200: DecodedTracks };
  };
  readonly "tracks.prewarm": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: PrewarmRequest;
    readonly answers: { readonly 202: Acknowledgement };
  };
  readonly "players.list": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: {
  readonly limit?: number;
  readonly cursor?: string;
};
    readonly body: undefined;
    readonly answers: { readonly 200: PlayerPage };
  };
  readonly "players.create": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: CreatePlayerRequest;
    readonly answers: { readonly 202: Acknowledgement };
  };
  readonly "players.get": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Player };
  };
  readonly "players.delete": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 202: Acknowledgement };
  };
  readonly "players.updateVoice": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: Voice;
    readonly answers: { readonly 202: Acknowledgement };
  };
  readonly "playback.play": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: PlayRequest;
    readonly answers: { readonly 202: Acknowledgement };
  };
  readonly "playback.stop": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 202: Acknowledgement };
  };
  readonly "playback.pause": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 202: Acknowledgement };
  };
  readonly "playback.resume": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 202: Acknowledgement };
  };
  readonly "playback.seek": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: SeekRequest;
    readonly answers: { readonly 202: Acknowledgement };
  };
  readonly "playback.setVolume": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: VolumeRequest;
    readonly answers: { readonly 202: Acknowledgement };
  };
  readonly "playback.setFilters": {
    readonly path: { readonly guild_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: Filters;
    readonly answers: { readonly 202: Acknowledgement };
  };
  readonly "cluster.get": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Cluster };
  };
  readonly "cluster.nodes.list": {
    readonly path: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: NodeList };
  };
  readonly "cluster.nodes.get": {
    readonly path: { readonly node_id: string };
    readonly query: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly answers: { readonly 200: Node };
  };
}
