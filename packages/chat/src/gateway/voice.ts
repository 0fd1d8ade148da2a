import type { AbortSignalLike } from "@antiphon/core";
import { GatewayError } from "./errors.js";
import type { Host } from "./host.js";

/** Where the bot wants to be in voice. */
export interface VoiceTarget {
  readonly guild_id?: string;
  readonly channel_id: string | null;
  readonly self_mute?: boolean;
  readonly self_deaf?: boolean;
  readonly self_video?: boolean;
  readonly self_stream?: boolean;
  readonly connection_id?: string;
}

export interface VoiceOptions {
  /** Longest wait for the answer, in ms. Default 10 000. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignalLike;
}

/** The bot's own voice state. */
export interface OwnVoiceState {
  readonly guild_id?: string;
  readonly channel_id: string | null;
  readonly user_id: string;
  readonly connection_id?: string | null;
}

/** Where to connect; voice is LiveKit. `token` is a secret. */
export interface VoiceServer {
  readonly token: string;
  readonly endpoint: string | null;
  readonly guild_id?: string;
  readonly connection_id?: string;
}

export interface VoiceConnection {
  readonly state: OwnVoiceState;
  readonly server: VoiceServer;
}

/** Sends op 4 and waits for the state (and, when joining, the server) that it leads to. */
export function changeVoice(host: Host, target: VoiceTarget, { timeoutMs = 10_000, signal }: VoiceOptions): Promise<VoiceConnection | undefined> {
  return new Promise((resolve, reject) => {
    let state: OwnVoiceState | undefined;
    let server: VoiceServer | undefined;
    const stops: (() => void)[] = [];
    const settle = (run: () => void): void => {
      for (const stop of stops.splice(0)) stop();
      run();
    };
    const fail = (error: unknown): void => settle(() => reject(error as Error));
    const check = (): void => {
      if (target.channel_id === null && state !== undefined) settle(() => resolve(undefined));
      else if (state !== undefined && server !== undefined) settle(() => resolve({ state: state as OwnVoiceState, server: server as VoiceServer }));
    };
    const onAbort = (): void => fail(signal?.reason);
    stops.push(
      host.on("VOICE_STATE_UPDATE", (update: OwnVoiceState) => {
        if (update.user_id !== host.userId() || update.guild_id !== target.guild_id || update.channel_id !== target.channel_id) return;
        state = update;
        check();
      }),
      host.on("VOICE_SERVER_UPDATE", (update: VoiceServer) => {
        if (update.guild_id !== target.guild_id) return;
        server = update;
        check();
      }),
      host.onFailure((code, message) => {
        if (!code.startsWith("VOICE_")) return;
        fail(new GatewayError("REQUEST_REFUSED", `Voice was refused: ${message}`, { reason: code, outcome: "rejected" }));
      }),
      host.onEnd(fail),
      host.clock.timer(() => fail(new GatewayError("GATEWAY_TIMEOUT", `Voice was not answered within ${timeoutMs} ms.`, { outcome: "unknown" })), timeoutMs, "wait"),
      () => signal?.removeEventListener("abort", onAbort),
    );
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted) return onAbort();
    const request = { self_mute: false, self_deaf: false, ...target };
    host.send({ op: 4, d: request }, { shard: host.shardOf(target.guild_id), ...(signal && { signal }) }).catch(fail);
  });
}
