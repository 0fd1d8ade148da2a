import { checkValues, id, oneOf, WAIT } from "../fleet/checks.js";
import { ConfigError } from "@antiphon/core";
import type { Gateway } from "../gateway.js";
import { type Changed, openChange } from "./voice-change.js";
import { voicePlacesOf } from "./voice-places.js";
import type {
  OwnVoiceState,
  UsableVoiceServer,
  VoiceConnection,
  VoiceEvents,
  VoiceOptions,
  VoiceTarget,
} from "./voice-state.js";

/**
 * Joins or moves in voice, and gives the state and the server to connect to, once that has an endpoint; at once when the bot is
 * there already by an earlier `joinVoice`. Joins of several guilds do not disturb each other. Throws a `GatewayError` of code
 * `REQUEST_REFUSED` with the platform's own code as `reason` (Astral), or `GATEWAY_TIMEOUT`.
 */
export async function joinVoice<E extends VoiceEvents>(
  gateway: Gateway<E>,
  target: VoiceTarget & { readonly channel_id: string },
  options: VoiceOptions = {},
): Promise<VoiceConnection> {
  checkValues(target, "joinVoice()", TARGET);
  if (typeof target.channel_id !== "string")
    throw new ConfigError("INVALID_OPTION", "joinVoice() needs `channel_id`. To leave, call leaveVoice()");
  checkValues(options, "joinVoice()", WAIT);
  const { state, server } = await changeVoice(gateway as unknown as Gateway<VoiceEvents>, target, options);
  return { state, server: server as UsableVoiceServer };
}

/** Leaves voice. Throws as `joinVoice` does. */
export async function leaveVoice<E extends VoiceEvents>(
  gateway: Gateway<E>,
  target: Omit<VoiceTarget, "channel_id">,
  options: VoiceOptions = {},
): Promise<void> {
  checkValues(target, "leaveVoice()", TARGET);
  checkValues(options, "leaveVoice()", WAIT);
  await changeVoice(gateway as unknown as Gateway<VoiceEvents>, { ...target, channel_id: null }, options);
}

const yesOrNo = oneOf(true, false);
const TARGET = {
  guild_id: id,
  channel_id: [(value: unknown) => value === null || id[0](value), id[1]] as const,
  self_mute: yesOrNo,
  self_deaf: yesOrNo,
  self_video: yesOrNo,
  self_stream: yesOrNo,
  connection_id: undefined,
};

/** Sends op 4 and waits for the state (and, when joining, the usable server) that it leads to. */
function changeVoice(gateway: Gateway<VoiceEvents>, target: VoiceTarget, options: VoiceOptions): Promise<Changed> {
  const places = voicePlacesOf(gateway);
  const there = places.at(target.guild_id);
  const isThere =
    there !== undefined &&
    !gateway.signal.aborted &&
    target.channel_id !== null &&
    there.state.channel_id === target.channel_id;
  if (isThere && there.server !== undefined && says(there.state, target)) return Promise.resolve(there);
  return new Promise((resolve, reject) => {
    const change = openChange(gateway, target, { resolve, reject }, options);
    // The server of the place where the bot is already does not come again.
    if (isThere) change.server = there.server;
    const shard = target.guild_id === undefined ? 0 : gateway.shardOf(target.guild_id);
    places.inTurn(shard, change, async () => {
      const { signal } = options;
      const request = { self_mute: false, self_deaf: false, ...target };
      await gateway.send({ op: 4, d: request }, { shard, ...(signal && { signal }) });
    });
  });
}

/** Whether the bot is there as it wants to be. */
function says(state: OwnVoiceState, target: VoiceTarget): boolean {
  if (target.connection_id !== undefined && target.connection_id !== state.connection_id) return false;
  const flags = state as unknown as Readonly<Record<string, unknown>>;
  return (["self_mute", "self_deaf", "self_video", "self_stream"] as const).every(
    (flag) => target[flag] === undefined || target[flag] === (flags[flag] === true),
  );
}
