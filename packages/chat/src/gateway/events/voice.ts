import type { AbortSignalLike } from "@antiphon/core";
import { GatewayError } from "../errors.js";
import type { Gateway } from "../gateway.js";

/** Where the bot wants to be in voice. */
export interface VoiceTarget {
  readonly guild_id?: string | undefined;
  readonly channel_id: string | null;
  readonly self_mute?: boolean | undefined;
  readonly self_deaf?: boolean | undefined;
  readonly self_video?: boolean | undefined;
  readonly self_stream?: boolean | undefined;
  readonly connection_id?: string | undefined;
}

export interface VoiceOptions {
  /** Longest wait for the answer, in ms. Default 10 000. */
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignalLike | undefined;
}

/** The bot's own voice state. */
export interface OwnVoiceState {
  readonly guild_id?: string | undefined;
  readonly channel_id: string | null;
  readonly user_id: string;
  readonly connection_id?: string | null | undefined;
}

/** Where to connect; voice is LiveKit. `token` is a secret. */
export interface VoiceServer {
  readonly token: string;
  readonly endpoint: string | null;
  readonly guild_id?: string | undefined;
  readonly connection_id?: string | undefined;
}

export interface VoiceConnection {
  readonly state: OwnVoiceState;
  readonly server: VoiceServer;
}

/** Events that carry the answer. */
export interface VoiceEvents {
  readonly VOICE_STATE_UPDATE: OwnVoiceState;
  readonly VOICE_SERVER_UPDATE: VoiceServer;
}

/**
 * Joins or moves in voice, and gives the state and the server to connect to. Throws a `GatewayError` of code
 * `REQUEST_REFUSED` with the platform's own code as `reason` (Astral), or `GATEWAY_TIMEOUT`.
 */
export async function joinVoice<E extends VoiceEvents>(
  gateway: Gateway<E>,
  target: VoiceTarget & { readonly channel_id: string },
  options: VoiceOptions = {},
): Promise<VoiceConnection> {
  const { state, server } = await changeVoice(gateway as unknown as Gateway<VoiceEvents>, target, options);
  return { state, server: server as VoiceServer };
}

/** Leaves voice. Throws as `joinVoice` does. */
export async function leaveVoice<E extends VoiceEvents>(
  gateway: Gateway<E>,
  target: Omit<VoiceTarget, "channel_id">,
  options: VoiceOptions = {},
): Promise<void> {
  await changeVoice(gateway as unknown as Gateway<VoiceEvents>, { ...target, channel_id: null }, options);
}

interface Change {
  readonly state: OwnVoiceState;
  readonly server: VoiceServer | undefined;
}

/** Sends op 4 and waits for the state (and, when joining, the server) that it leads to. */
function changeVoice(
  gateway: Gateway<VoiceEvents>,
  target: VoiceTarget,
  { timeoutMs = 10_000, signal }: VoiceOptions,
): Promise<Change> {
  return new Promise((resolve, reject) => {
    let state: OwnVoiceState | undefined;
    let server: VoiceServer | undefined;
    const stops: (() => void)[] = [];
    const end = (): void => {
      for (const stop of stops.splice(0)) stop();
    };
    const fail = (error: unknown): void => {
      end();
      reject(error);
    };
    const check = (): void => {
      if (state === undefined || (server === undefined && target.channel_id !== null)) return;
      end();
      resolve({ state, server });
    };
    const failOn = (source: AbortSignalLike | undefined): void => {
      const onAbort = (): void => fail(source?.reason);
      source?.addEventListener("abort", onAbort);
      stops.push(() => source?.removeEventListener("abort", onAbort));
      if (source?.aborted) onAbort();
    };
    stops.push(
      gateway.on("VOICE_STATE_UPDATE", (update) => {
        if (
          update.user_id !== gateway.userId ||
          update.guild_id !== target.guild_id ||
          update.channel_id !== target.channel_id
        )
          return;
        state = update;
        check();
      }),
      gateway.on("VOICE_SERVER_UPDATE", (update) => {
        if (update.guild_id !== target.guild_id) return;
        server = update;
        check();
      }),
      gateway.on("GATEWAY_ERROR", ({ code, message }) => {
        if (code.startsWith("VOICE_"))
          fail(
            new GatewayError("REQUEST_REFUSED", `Voice was refused: ${message}`, { reason: code, outcome: "rejected" }),
          );
      }),
      gateway.clock.timer(
        () =>
          fail(
            new GatewayError("GATEWAY_TIMEOUT", `Voice was not answered within ${timeoutMs} ms.`, {
              outcome: "unknown",
            }),
          ),
        timeoutMs,
        "wait",
      ),
    );
    failOn(signal);
    failOn(gateway.signal);
    const request = { self_mute: false, self_deaf: false, ...target };
    const shard = target.guild_id === undefined ? 0 : gateway.shardOf(target.guild_id);
    gateway.send({ op: 4, d: request }, { shard, ...(signal && { signal }) }).catch(fail);
  });
}
