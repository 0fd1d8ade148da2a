import { ConfigError } from "@antiphon/core";

/** Which shards run here, and of how many. */
export interface ShardPlan {
  readonly ids: readonly number[];
  readonly count: number;
}

export interface ShardOptions {
  readonly shards: "auto" | number | readonly number[];
  readonly shardCount: number | undefined;
}

/** Refuses what cannot be meant; `sharding` is whether the platform has shards at all. */
export function checkShards({ shards, shardCount }: ShardOptions, sharding: boolean): void {
  if (shardCount !== undefined && !isCount(shardCount))
    throw wrong("`shardCount` must be a whole number of at least 1");
  if (shards !== "auto" && !isCount(shards) && !isList(shards))
    throw wrong('`shards` must be "auto", a whole number of at least 1, or a list of different shard ids from 0 on');
  const here = shards === "auto" ? [0] : typeof shards === "number" ? [shards - 1] : shards;
  const highest = Math.max(...here);
  if (shardCount !== undefined && highest >= shardCount)
    throw wrong(
      `there is no shard ${highest} of ${shardCount}: \`shardCount\` is over all processes, and ids begin at 0`,
    );
  if (!sharding && (highest > 0 || (shardCount ?? 1) > 1))
    throw wrong("this platform has no shards: leave `shards` and `shardCount` out");
}

/** `recommended`: what the platform asks for. */
export function planShards({ shards, shardCount }: ShardOptions, recommended: number, sharding: boolean): ShardPlan {
  const wanted = shards === "auto" ? (sharding ? (shardCount ?? recommended) : 1) : shards;
  const ids = typeof wanted === "number" ? Array.from({ length: wanted }, (_, id) => id) : wanted;
  return { ids, count: shardCount ?? Math.max(...ids) + 1 };
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 65_536;
}

function isList(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    new Set(value).size === value.length &&
    value.every((id) => Number.isInteger(id) && id >= 0 && id < 65_536)
  );
}

function wrong(text: string): ConfigError {
  return new ConfigError("INVALID_OPTION", text);
}
