import type { Shared } from "../gateway-init.js";

/** What IDENTIFY says, in the platform's form; `token` already has its prefix. */
export function identity({ platform, runtime, count, members }: Shared, shard: number, token: string): object {
  const properties: Record<string, string> = {};
  for (const prefix of platform.propertyPrefixes) {
    properties[`${prefix}os`] = runtime.os;
    properties[`${prefix}browser`] = properties[`${prefix}device`] = "antiphon";
  }
  return {
    token,
    properties,
    ...(platform.sharding && count > 1 && { shard: [shard, count] }),
    ...members(),
  };
}
