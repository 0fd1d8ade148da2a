// Written by `pnpm run generate` from spec/players.yaml. Do not edit.
import type { Call, CallOptions, List } from "@antiphon/core";
import type {
  Acknowledgement,
  Cluster,
  CreatePlayerRequest,
  DecodeRequest,
  DecodedTracks,
  Filters,
  LoadResult,
  Node,
  PlayRequest,
  Player,
  PlayersListQuery,
  PrewarmRequest,
  SeekRequest,
  TracksResolveQuery,
  Voice,
  VolumeRequest,
} from "./schema.js";

/** Error codes that any call with a credential can end in. */
export type CommonCode = "INTERNAL" | "IP_FORBIDDEN" | "RATE_LIMITED" | "UNAUTHORIZED";

/** Error codes that `tracks.resolve` documents. */
export type TracksResolveCode = CommonCode | "INVALID_REQUEST" | "NO_NODE_AVAILABLE";

/** Error codes that `tracks.decode` documents. */
export type TracksDecodeCode = CommonCode | "INVALID_REQUEST";

/** Error codes that `tracks.prewarm` documents. */
export type TracksPrewarmCode = CommonCode | "INVALID_REQUEST" | "NO_NODE_AVAILABLE";

/** Error codes that `players.list` documents. */
export type PlayersListCode = CommonCode | "INVALID_REQUEST";

/** Error codes that `players.create` documents. */
export type PlayersCreateCode = CommonCode | "BOT_RUNNING_ELSEWHERE" | "BOT_USER_ID_MISMATCH" | "BOT_USER_ID_TAKEN" | "IDEMPOTENCY_KEY_REUSED" | "INVALID_BOT_USER_ID" | "INVALID_REQUEST" | "LIMIT_REACHED" | "NO_NODE_AVAILABLE" | "TRACK_NOT_FOUND";

/** Error codes that `players.get` documents. */
export type PlayersGetCode = CommonCode | "INVALID_REQUEST" | "NO_NODE_AVAILABLE" | "PLAYER_NOT_FOUND";

/** Error codes that `players.delete` documents. */
export type PlayersDeleteCode = CommonCode | "INVALID_REQUEST" | "NO_NODE_AVAILABLE" | "PLAYER_NOT_FOUND";

/** Error codes that `players.updateVoice` documents. */
export type PlayersUpdateVoiceCode = CommonCode | "BOT_RUNNING_ELSEWHERE" | "BOT_USER_ID_MISMATCH" | "BOT_USER_ID_TAKEN" | "INVALID_BOT_USER_ID" | "INVALID_REQUEST" | "NO_NODE_AVAILABLE" | "PLAYER_NOT_FOUND";

/** Error codes that `playback.play` documents. */
export type PlaybackPlayCode = CommonCode | "INVALID_REQUEST" | "NO_NODE_AVAILABLE" | "PLAYER_NOT_FOUND" | "TRACK_NOT_FOUND";

/** Error codes that `playback.stop` documents. */
export type PlaybackStopCode = CommonCode | "INVALID_REQUEST" | "NO_NODE_AVAILABLE" | "PLAYER_NOT_FOUND";

/** Error codes that `playback.pause` documents. */
export type PlaybackPauseCode = CommonCode | "INVALID_REQUEST" | "NO_NODE_AVAILABLE" | "PLAYER_NOT_FOUND";

/** Error codes that `playback.resume` documents. */
export type PlaybackResumeCode = CommonCode | "INVALID_REQUEST" | "NO_NODE_AVAILABLE" | "PLAYER_NOT_FOUND";

/** Error codes that `playback.seek` documents. */
export type PlaybackSeekCode = CommonCode | "INVALID_REQUEST" | "NO_NODE_AVAILABLE" | "PLAYER_NOT_FOUND";

/** Error codes that `playback.setVolume` documents. */
export type PlaybackSetVolumeCode = CommonCode | "INVALID_REQUEST" | "NO_NODE_AVAILABLE" | "PLAYER_NOT_FOUND";

/** Error codes that `playback.setFilters` documents. */
export type PlaybackSetFiltersCode = CommonCode | "INVALID_REQUEST" | "NO_NODE_AVAILABLE" | "PLAYER_NOT_FOUND";

/** Error codes that `cluster.get` documents. */
export type ClusterGetCode = CommonCode;

/** Error codes that `cluster.nodes.list` documents. */
export type ClusterNodesListCode = CommonCode;

/** Error codes that `cluster.nodes.get` documents. */
export type ClusterNodesGetCode = CommonCode | "NODE_NOT_FOUND";

/** Every resource of Auralis. */
export interface AuralisResources {
  readonly tracks: TracksResource;
  readonly players: PlayersResource;
  readonly playback: PlaybackResource;
  readonly cluster: ClusterResource;
}

/** Resolve identifiers into playable tracks, and warm node caches before playback. */
export interface TracksResource {
  /**
   * Resolves a URL or a search (`ytsearch:`, `ytmsearch:`, `scsearch:`) into a track, a playlist, search results, nothing, or a load error, told apart by `load_type`.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_REQUEST` (400), `NO_NODE_AVAILABLE` (503), and those of `CommonCode`.
   *
   * Source: proposed by us, since the vendor is silent.
   * @example
   * ```ts
   * await auralis.tracks.resolve({ identifier: "ytsearch:night drive" });
   * ```
   */
  resolve(query: TracksResolveQuery, options?: CallOptions): Call<LoadResult, TracksResolveCode>;

  /**
   * Decodes 1 to 100 encoded tracks without asking their source.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_REQUEST` (400), and those of `CommonCode`.
   *
   * Source: proposed by us, since the vendor is silent.
   * @example
   * ```ts
   * await auralis.tracks.decode({ encoded: [track.encoded] });
   * ```
   */
  decode(body: DecodeRequest, options?: CallOptions): Call<DecodedTracks, TracksDecodeCode>;

  /**
   * Warms node caches for 1 to 25 identifiers and encoded tracks in all.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_REQUEST` (400), `NO_NODE_AVAILABLE` (503), and those of `CommonCode`.
   *
   * Source: proposed by us, since the vendor is silent.
   * @example
   * ```ts
   * await auralis.tracks.prewarm({ identifiers: ["https://audio.example/song-7"] });
   * ```
   */
  prewarm(body: PrewarmRequest, options?: CallOptions): Call<Acknowledgement, TracksPrewarmCode>;
}

/** One voice connection in one guild each. */
export interface PlayersResource {
  /**
   * Lists live players, oldest first.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_REQUEST` (400), and those of `CommonCode`.
   *
   * Source: proposed by us, since the vendor is silent.
   * @example
   * ```ts
   * for await (const player of auralis.players.list()) console.log(player.guild_id)
   * ```
   */
  list(query?: PlayersListQuery, options?: CallOptions): List<Player, PlayersListCode>;

  /**
   * Creates the player of a guild. A guild that already has one gets its voice material refreshed. The idempotency key is made once per call and reused by every attempt, so that a lost answer never makes a second player.
   *
   * Carries an idempotency key, so it is repeated without ever being carried out twice.
   *
   * Error codes: `BOT_RUNNING_ELSEWHERE` (409), `BOT_USER_ID_MISMATCH` (403), `BOT_USER_ID_TAKEN` (403), `IDEMPOTENCY_KEY_REUSED` (409), `INVALID_BOT_USER_ID` (400), `INVALID_REQUEST` (400), `LIMIT_REACHED` (429), `NO_NODE_AVAILABLE` (503), `TRACK_NOT_FOUND` (422), and those of `CommonCode`.
   *
   * Source: proposed by us, since the vendor is silent.
   * @example
   * ```ts
   * await auralis.players.create({ guild_id, voice: { user_id, channel_id, session_id, token, endpoint } });
   * ```
   */
  create(body: CreatePlayerRequest, options?: CallOptions): Call<Acknowledgement, PlayersCreateCode>;

  /**
   * Reads the player with its track, position and connection. The voice token is never returned.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_REQUEST` (400), `NO_NODE_AVAILABLE` (503), `PLAYER_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: proposed by us, since the vendor is silent.
   * @example
   * ```ts
   * await auralis.players.get(guildId);
   * ```
   */
  get(guildId: string, options?: CallOptions): Call<Player, PlayersGetCode>;

  /**
   * Ends the player of a guild.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_REQUEST` (400), `NO_NODE_AVAILABLE` (503), `PLAYER_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: proposed by us, since the vendor is silent.
   * @example
   * ```ts
   * await auralis.players.delete(guildId);
   * ```
   */
  delete(guildId: string, options?: CallOptions): Call<Acknowledgement, PlayersDeleteCode>;

  /**
   * Hands over a new voice server or channel.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `BOT_RUNNING_ELSEWHERE` (409), `BOT_USER_ID_MISMATCH` (403), `BOT_USER_ID_TAKEN` (403), `INVALID_BOT_USER_ID` (400), `INVALID_REQUEST` (400), `NO_NODE_AVAILABLE` (503), `PLAYER_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: proposed by us, since the vendor is silent.
   * @example
   * ```ts
   * await auralis.players.updateVoice(guildId, { user_id, channel_id, session_id, token, endpoint });
   * ```
   */
  updateVoice(guildId: string, body: Voice, options?: CallOptions): Call<Acknowledgement, PlayersUpdateVoiceCode>;
}

/** Control an existing player, addressed by its guild. */
export interface PlaybackResource {
  /**
   * Plays an encoded track or an identifier, exactly one of them. Repeating the call restarts the track, so that an attempt of unknown outcome is not repeated.
   *
   * Repeated only when the answer, or its absence, proves that nothing was applied.
   *
   * Error codes: `INVALID_REQUEST` (400), `NO_NODE_AVAILABLE` (503), `PLAYER_NOT_FOUND` (404), `TRACK_NOT_FOUND` (422), and those of `CommonCode`.
   *
   * Source: proposed by us, since the vendor is silent.
   * @example
   * ```ts
   * await auralis.playback.play(guildId, { identifier: "ytsearch:night drive" });
   * ```
   */
  play(guildId: string, body: PlayRequest, options?: CallOptions): Call<Acknowledgement, PlaybackPlayCode>;

  /**
   * Stops the track of a player. Stopping an idle player changes nothing.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_REQUEST` (400), `NO_NODE_AVAILABLE` (503), `PLAYER_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: proposed by us, since the vendor is silent.
   * @example
   * ```ts
   * await auralis.playback.stop(guildId);
   * ```
   */
  stop(guildId: string, options?: CallOptions): Call<Acknowledgement, PlaybackStopCode>;

  /**
   * Pauses a player. Pausing a paused player changes nothing.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_REQUEST` (400), `NO_NODE_AVAILABLE` (503), `PLAYER_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: proposed by us, since the vendor is silent.
   * @example
   * ```ts
   * await auralis.playback.pause(guildId);
   * ```
   */
  pause(guildId: string, options?: CallOptions): Call<Acknowledgement, PlaybackPauseCode>;

  /**
   * Resumes a player. Resuming a playing one changes nothing.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_REQUEST` (400), `NO_NODE_AVAILABLE` (503), `PLAYER_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: proposed by us, since the vendor is silent.
   * @example
   * ```ts
   * await auralis.playback.resume(guildId);
   * ```
   */
  resume(guildId: string, options?: CallOptions): Call<Acknowledgement, PlaybackResumeCode>;

  /**
   * Seeks in the track that plays. Refused when nothing plays, when the track cannot seek, or past its end.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_REQUEST` (400), `NO_NODE_AVAILABLE` (503), `PLAYER_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: proposed by us, since the vendor is silent.
   * @example
   * ```ts
   * await auralis.playback.seek(guildId, { position_ms: 90_000 });
   * ```
   */
  seek(guildId: string, body: SeekRequest, options?: CallOptions): Call<Acknowledgement, PlaybackSeekCode>;

  /**
   * Sets the volume, 0 to 1000, where 100 is unity.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_REQUEST` (400), `NO_NODE_AVAILABLE` (503), `PLAYER_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: proposed by us, since the vendor is silent.
   * @example
   * ```ts
   * await auralis.playback.setVolume(guildId, { volume: 80 });
   * ```
   */
  setVolume(guildId: string, body: VolumeRequest, options?: CallOptions): Call<Acknowledgement, PlaybackSetVolumeCode>;

  /**
   * Replaces all filters; an empty object clears them.
   *
   * Repeating it has no further effect, so it is repeated whenever that may help.
   *
   * Error codes: `INVALID_REQUEST` (400), `NO_NODE_AVAILABLE` (503), `PLAYER_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Source: proposed by us, since the vendor is silent.
   * @example
   * ```ts
   * await auralis.playback.setFilters(guildId, { timescale: { speed: 1.1 } });
   * ```
   */
  setFilters(guildId: string, body: Filters, options?: CallOptions): Call<Acknowledgement, PlaybackSetFiltersCode>;
}

/** Read-only view of the node fleet that serves your players. */
export interface ClusterResource {
  /**
   * Reads totals over all nodes.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Rate limit: 10 in 10 s, bucket `cluster` (proposed).
   *
   * Source: proposed by us, since the vendor is silent.
   * @example
   * ```ts
   * await auralis.cluster.get();
   * ```
   */
  get(options?: CallOptions): Call<Cluster, ClusterGetCode>;
  readonly nodes: ClusterNodesResource;
}

/** The nodes of the fleet. */
export interface ClusterNodesResource {
  /**
   * Lists the nodes; the list is not paged.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: those of `CommonCode`.
   *
   * Rate limit: 10 in 10 s, bucket `cluster` (proposed).
   *
   * Source: proposed by us, since the vendor is silent.
   * @example
   * ```ts
   * for await (const node of auralis.cluster.nodes.list()) console.log(node.id, node.status)
   * ```
   */
  list(options?: CallOptions): List<Node, ClusterNodesListCode>;

  /**
   * Reads a node with its load.
   *
   * Changes nothing, so it is repeated whenever that may help.
   *
   * Error codes: `NODE_NOT_FOUND` (404), and those of `CommonCode`.
   *
   * Rate limit: 10 in 10 s, bucket `cluster` (proposed).
   *
   * Source: proposed by us, since the vendor is silent.
   * @example
   * ```ts
   * await auralis.cluster.nodes.get("eu-1");
   * ```
   */
  get(nodeId: string, options?: CallOptions): Call<Node, ClusterNodesGetCode>;
}
