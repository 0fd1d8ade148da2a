import { ConfigError } from "@antiphon/core";
import type { NextOptions } from "../events/next.js";
import type { Gateway, ShardView } from "../gateway.js";
import { RESUMABLE_CLOSE } from "../session/end.js";
import type { SessionRecord } from "../session/record.js";
import { disposedBy } from "./async-disposable.js";
import type { Fleet } from "./fleet.js";
import { closed, GatewayCore, type GatewayInit } from "./gateway-core.js";

/** Made by `createGateway`. */
export function openGateway<E extends object>(init: GatewayInit): Gateway<E> {
  const core = new GatewayCore<E>(init);
  const { ending, fleet, hub } = core;
  const { handlers } = hub;
  let nonces = 0;
  const close = (): Promise<void> => core.end(closed("The gateway was closed."), 1000);
  return Object.freeze({
    clock: init.clock,
    signal: ending.signal,
    get userId() {
      return core.userId;
    },
    get shards() {
      return fleet.shards.map(viewOf);
    },
    get closed() {
      return ending.closed;
    },
    nonce: () => `${++nonces}`,
    connect: () => core.connect(),
    on: handlers.on,
    once(event, handler) {
      const stop = handlers.on(event, (data, info) => {
        stop();
        return handler(data, info);
      });
      return stop;
    },
    next: (event, options) => core.next(event, options as NextOptions<unknown>) as never,
    sleep: (ms, options) => core.sleep(ms, options),
    knows: handlers.knows,
    events: (options) => core.stream(options).stream,
    [Symbol.asyncIterator]() {
      const sink = core.stream();
      core.connect().catch((error: unknown) => sink.end(error));
      return sink.stream;
    },
    send: (frame, options) => core.send(frame, options),
    presence: (presence, options) => core.presence(presence, options),
    settled: (options) => core.settled(options),
    shardOf: (guildId) => shardOf(guildId, fleet.count),
    close,
    async suspend(): Promise<readonly SessionRecord[]> {
      await core.end(closed("The gateway was suspended."), RESUMABLE_CLOSE);
      return fleet.shards.flatMap((shard) => shard.record() ?? []);
    },
    ...disposedBy(close),
  } satisfies Gateway<E> as Gateway<E>);
}

function viewOf({ id, state, latencyMs, seq, queue }: Fleet["shards"][number]): ShardView {
  return { id, state, latencyMs, seq, queued: queue.length };
}

function shardOf(guildId: unknown, count: number): number {
  if (typeof guildId === "string" && /^\d{1,20}$/.test(guildId))
    return Number((BigInt(guildId) >> 22n) % BigInt(count));
  throw new ConfigError("INVALID_OPTION", "shardOf() needs the id of a guild: digits as a string");
}
