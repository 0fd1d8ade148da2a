import { AntiphonError, ConfigError } from "@antiphon/core";
import { checkOptions, runtimeOf } from "@antiphon/core/internal";
import type { Auralis } from "../client/auralis.js";
import { tell } from "../client/tell.js";
import type { Voice } from "../generated/schema.js";
import { createArrival } from "./arrival.js";
import { createHandOver, type Wanted } from "./hand-over.js";
import type { ConnectedOptions, ConnectVoiceOptions, VoiceChange, VoiceConnection } from "./voice-connection.js";
import { noMaterial, type VoiceMaterial, voiceOf, withPacket } from "./voice-material.js";

/**
 * Turns the two voice events a bot receives (state and server update, in either order) into a player, and follows the bot
 * when it is moved or its region changes. Repeats, and mute or deafen, cause no call. Leaving the voice channel, or being
 * kicked out of it, deletes the player. Throws `ConfigError` when an id is missing or no string, and for a misspelt option.
 *
 * @example
 * ```ts
 * const voice = connectVoice(auralis, { guild_id, user_id: client.user.id });
 * client.on("raw", voice.handle);
 * await voice.connected();
 * ```
 */
export function connectVoice(auralis: Auralis, options: ConnectVoiceOptions): VoiceConnection {
  checkConnectOptions(options);
  const { guild_id: guildId, user_id: userId, onError, onChange } = options;
  const runtime = runtimeOf(auralis);
  const arrival = createArrival(runtime.clock);
  let material = noMaterial;
  let closed = false;

  const wanted = (): Wanted => (material.state === null ? "gone" : voiceOf(material, userId));
  const handOver = createHandOver({
    players: auralis.players,
    runtime,
    guildId,
    wanted,
    onStep(brought, before) {
      arrival.forgive();
      tell(() => onChange?.(changeOf(brought, before)));
    },
    onFailure(error, passes) {
      arrival.failed(error, passes);
      tell(() => onError?.(error));
    },
    onSettled() {
      if (typeof wanted() === "object") arrival.reached();
    },
  });

  function wait({ timeoutMs = 30_000, signal }: ConnectedOptions): Promise<void> {
    if (closed) return Promise.reject(closedError());
    // After a refusal: what has changed since then, a slot or a credential, is not told here.
    if (!handOver.isBusy()) handOver.start();
    return arrival.wait(timeoutMs, signal, () => missingOf(material));
  }

  return Object.freeze<VoiceConnection>({
    handle(packet) {
      const changed = closed ? undefined : withPacket(material, packet, { guildId, userId });
      if (changed === undefined) return;
      // A repeat cuts no wait short. After a refusal it is an occasion to try again.
      if (handOver.isBusy() && JSON.stringify(changed) === JSON.stringify(material)) return;
      material = changed;
      arrival.forgive();
      handOver.start();
    },
    async connected(given = {}) {
      checkOptions(given, "connected()", ["timeoutMs", "signal"]);
      return wait(given);
    },
    async renew(given = {}) {
      checkOptions(given, "renew()", ["timeoutMs", "signal"]);
      handOver.forget();
      return wait(given);
    },
    close() {
      closed = true;
      handOver.stop();
      arrival.reject(closedError());
    },
  });
}

function checkConnectOptions(options: ConnectVoiceOptions): void {
  // Packets are compared with both: with a wrong one all would be ignored in silence.
  if (typeof options?.guild_id !== "string" || typeof options.user_id !== "string")
    throw new ConfigError("INVALID_OPTION", "connectVoice() needs `guild_id` and `user_id`, as strings");
  checkOptions(options, "connectVoice()", ["guild_id", "user_id", "onError", "onChange"]);
  for (const name of ["onError", "onChange"] as const) {
    const given: unknown = options[name];
    if (given !== undefined && typeof given !== "function")
      throw new ConfigError("INVALID_OPTION", `\`${name}\` must be a function`);
  }
}

function changeOf(brought: Voice | "gone", before: Voice | "gone" | undefined): VoiceChange {
  if (brought === "gone") return { type: "left" };
  const type = typeof before === "object" ? "moved" : "connected";
  return { type, channel_id: brought.channel_id ?? "", endpoint: brought.endpoint };
}

function missingOf({ state, server }: VoiceMaterial): string {
  if (state === null) return "the bot has left the voice channel";
  if (state === undefined) return "no VOICE_STATE_UPDATE of the bot came for this guild";
  if (server === undefined) return "no VOICE_SERVER_UPDATE with an endpoint came for this guild";
  return "the player could not be brought there yet";
}

function closedError(): AntiphonError {
  return new AntiphonError("VOICE_CLOSED", "close() was called on this voice connection");
}
