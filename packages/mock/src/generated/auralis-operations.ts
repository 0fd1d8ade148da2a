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
  } | undefined;
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
  readonly identifiers?: readonly string[] | undefined;
  readonly encoded?: readonly string[] | undefined;
};

export type Voice = {
  readonly user_id: string;
  readonly channel_id?: Snowflake | undefined;
  readonly session_id: string;
  readonly token: string;
  readonly endpoint: string;
};

export type CreatePlayerRequest = {
  readonly guild_id: Snowflake;
  readonly voice: Voice;
  readonly track?: TrackRef | undefined;
  readonly volume?: Volume | undefined;
  readonly paused?: boolean | undefined;
  readonly filters?: Filters | undefined;
  readonly position_ms?: number | undefined;
};

export type TrackRef = {
  readonly encoded?: string | undefined;
  readonly identifier?: string | undefined;
};

export type Volume = number;

export type PlayRequest = {
  readonly encoded?: string | undefined;
  readonly identifier?: string | undefined;
  readonly start_ms?: number | undefined;
  readonly end_ms?: number | undefined;
  readonly no_replace?: boolean | undefined;
  readonly paused?: boolean | undefined;
  readonly volume?: Volume | undefined;
};

export type SeekRequest = {
  readonly position_ms: number;
};

export type VolumeRequest = {
  readonly volume: Volume;
};

export type Filters = {
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
  readonly raw?: string | undefined;
};

export type EqualizerBand = {
  readonly band: number;
  readonly gain: number;
};

export type KaraokeFilter = {
  readonly level?: number | undefined;
  readonly mono_level?: number | undefined;
  readonly filter_band?: number | undefined;
  readonly filter_width?: number | undefined;
};

export type TimescaleFilter = {
  readonly speed?: number | undefined;
  readonly pitch?: number | undefined;
  readonly rate?: number | undefined;
};

export type OscillationFilter = {
  readonly frequency?: number | undefined;
  readonly depth?: number | undefined;
};

export type RotationFilter = {
  readonly rotation_hz?: number | undefined;
};

export type DistortionFilter = {
  readonly sin_offset?: number | undefined;
  readonly sin_scale?: number | undefined;
  readonly cos_offset?: number | undefined;
  readonly cos_scale?: number | undefined;
  readonly tan_offset?: number | undefined;
  readonly tan_scale?: number | undefined;
  readonly offset?: number | undefined;
  readonly scale?: number | undefined;
};

export type ChannelMixFilter = {
  readonly left_to_left?: number | undefined;
  readonly left_to_right?: number | undefined;
  readonly right_to_left?: number | undefined;
  readonly right_to_right?: number | undefined;
};

export type LowPassFilter = {
  readonly smoothing?: number | undefined;
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
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
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
