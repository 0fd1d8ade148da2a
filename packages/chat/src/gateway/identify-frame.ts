import type { Shared } from "./gateway-init.js";

/** IDENTIFY in the platform's form; `token` already has its prefix. */
export function identifyFrame({ platform, runtime, count, identity }: Shared, shard: number, token: string): string {
  const properties: Record<string, string> = {};
  for (const prefix of platform.propertyPrefixes) {
    properties[`${prefix}os`] = runtime.os;
    properties[`${prefix}browser`] = properties[`${prefix}device`] = "antiphon";
  }
  const place = platform.sharding && count > 1 ? { shard: [shard, count] } : {};
  return JSON.stringify({ op: 2, d: { token, properties, ...place, ...identity() } });
}
