import { listenTo } from "@antiphon/core/internal";
import { GatewayError } from "../errors.js";
import type { Gateway } from "../gateway.js";
import type { VoiceChange } from "./voice-change.js";
import { isOf, type OwnVoiceState, usable, type UsableVoiceServer, type VoiceEvents } from "./voice-state.js";

/** Where the bot is in one guild, and where to connect there. */
export interface VoicePlace {
  readonly state: OwnVoiceState;
  readonly server: UsableVoiceServer | undefined;
  /** Where it was told of. */
  readonly shard: number;
}

/** Where the bot is in voice, as the events tell since the first change, and whose turn it is to ask. */
export interface VoicePlaces {
  at(guildId: string | undefined): VoicePlace | undefined;
  /** Sends once the changes before it on this shard were answered: a refusal names no guild, so one is asked for at a time. */
  inTurn(shard: number, change: VoiceChange, send: () => Promise<void>): void;
}

const known = new WeakMap<object, VoicePlaces>();

/** Those of a gateway; one set for all its joins. */
export function voicePlacesOf(gateway: Gateway<VoiceEvents>): VoicePlaces {
  const places = known.get(gateway) ?? followPlaces(gateway);
  known.set(gateway, places);
  return places;
}

function followPlaces(gateway: Gateway<VoiceEvents>): VoicePlaces {
  const places = new Map<string, VoicePlace>();
  /** Servers that came before the state they belong to. */
  const early = new Map<string, { readonly server: UsableVoiceServer; readonly shard: number }>();
  const asking = new Map<number, VoiceChange>();
  const lastAnswer = new Map<number, Promise<void>>();
  const lifecycle = gateway as unknown as Gateway<{ READY: unknown; GUILD_DELETE: { readonly id: string } }>;

  gateway.on("VOICE_STATE_UPDATE", (state, { shard }) => {
    if (state.user_id !== gateway.userId) return;
    const key = state.guild_id ?? "";
    const before = places.get(key);
    const came = early.get(key)?.server;
    early.delete(key);
    const server = sameConnection(before?.state, state) ? before?.server : undefined;
    if (state.channel_id === null) places.delete(key);
    else places.set(key, { state, server: came !== undefined && isOf(state, came) ? came : server, shard });
  });
  gateway.on("VOICE_SERVER_UPDATE", (server, { shard }) => {
    const key = server.guild_id ?? "";
    const place = places.get(key);
    const found = usable(server);
    if (place !== undefined && isOf(place.state, server)) places.set(key, { ...place, server: found });
    else if (found !== undefined) early.set(key, { server: found, shard });
  });
  // A new session begins outside of voice.
  const forget = (guildId: string): void => {
    places.delete(guildId);
    early.delete(guildId);
  };
  lifecycle.on("READY", (_, { shard }) => {
    for (const [guildId, place] of [...places, ...early]) if (place.shard === shard) forget(guildId);
  });
  lifecycle.on("GUILD_DELETE", ({ id }) => forget(id));
  gateway.on("GATEWAY_ERROR", ({ code, message }, { shard }) => {
    const reason = { reason: code, outcome: "rejected" } as const;
    if (code.startsWith("VOICE_"))
      asking.get(shard)?.fail(new GatewayError("REQUEST_REFUSED", `Voice was refused: ${message}`, reason));
  });

  return {
    at: (guildId) => places.get(guildId ?? ""),
    inTurn(shard, change, send) {
      const answered = new Promise<void>((resolve) => (change.onAnswered = resolve));
      const ask = (): Promise<void> | undefined => {
        if (change.done) return undefined;
        asking.set(shard, change);
        listenTo(answered.then(() => asking.delete(shard))); // before the next one asks
        return send().catch((error: unknown) => change.fail(error));
      };
      const before = lastAnswer.get(shard);
      const last = before === undefined ? answered : before.then(() => answered);
      lastAnswer.set(shard, last);
      listenTo(last.then(() => lastAnswer.get(shard) === last && lastAnswer.delete(shard)));
      listenTo(before === undefined ? ask() : before.then(ask));
    },
  };
}

function sameConnection(before: OwnVoiceState | undefined, after: OwnVoiceState): boolean {
  return before?.connection_id === after.connection_id && before?.channel_id === after.channel_id;
}
