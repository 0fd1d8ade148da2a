import type { AbortSignalLike } from "@antiphon/core";
import { onAbort } from "@antiphon/core/internal";
import { GatewayError } from "../errors.js";
import type { Gateway } from "../gateway.js";
import {
  isOf,
  type OwnVoiceState,
  usable,
  type UsableVoiceServer,
  type VoiceEvents,
  type VoiceOptions,
  type VoiceTarget,
} from "./voice-state.js";

/** What a change of voice came to. */
export interface Changed {
  readonly state: OwnVoiceState;
  /** Undefined after leaving. */
  readonly server: UsableVoiceServer | undefined;
}

/** One change of voice, from the call to its end. */
export interface VoiceChange {
  server: UsableVoiceServer | undefined;
  done: boolean;
  /** Called once the platform has answered, or nobody waits for it any more. */
  onAnswered: (() => void) | undefined;
  fail(error: unknown): void;
}

/** Follows the events until they say that the change was made, or one of its ends comes first. */
export function openChange(
  gateway: Gateway<VoiceEvents>,
  target: VoiceTarget,
  { resolve, reject }: { resolve(change: Changed): void; reject(error: unknown): void },
  { timeoutMs = 10_000, signal }: VoiceOptions,
): VoiceChange {
  const stops: (() => void)[] = [];
  const end = (): void => {
    change.done = true;
    change.onAnswered?.();
    for (const stop of stops.splice(0)) stop();
  };
  const change: VoiceChange = {
    server: undefined,
    done: false,
    onAnswered: undefined,
    fail(error) {
      end();
      reject(error);
    },
  };
  let state: OwnVoiceState | undefined;
  const check = (): void => {
    const { server } = change;
    if (state === undefined || (target.channel_id !== null && (server === undefined || !isOf(state, server)))) return;
    end();
    resolve({ state, server });
  };
  const failOn = (source: AbortSignalLike | undefined): void => {
    if (source === undefined) return;
    stops.push(onAbort(source, () => change.fail(source.reason)));
    if (source.aborted) change.fail(source.reason);
  };
  stops.push(
    gateway.on("VOICE_STATE_UPDATE", (update) => {
      if (update.user_id !== gateway.userId || update.guild_id !== target.guild_id) return;
      state = update.channel_id === target.channel_id ? update : undefined;
      if (state !== undefined) change.onAnswered?.();
      check();
    }),
    gateway.on("VOICE_SERVER_UPDATE", (update) => {
      if (update.guild_id !== target.guild_id) return;
      // Without an endpoint the platform still looks for a server; another update brings it.
      change.server = usable(update);
      check();
    }),
    gateway.clock.timer(() => change.fail(late(timeoutMs, state)), timeoutMs, "wait"),
  );
  failOn(signal);
  failOn(gateway.signal);
  return change;
}

function late(timeoutMs: number, state: OwnVoiceState | undefined): GatewayError {
  const missing = state === undefined ? "was not answered" : "brought no server with an endpoint";
  return new GatewayError("GATEWAY_TIMEOUT", `Voice ${missing} within ${timeoutMs} ms.`, { outcome: "unknown" });
}
