import type { GatewayProfile, Mistake } from "./profile.js";

/** What IDENTIFY said, once it is well-formed. */
export interface Identification {
  /** Without `Bot `. */
  readonly token: string;
  readonly prefixed: boolean;
  readonly shard: readonly [number, number] | undefined;
  readonly ignored: ReadonlySet<string>;
  readonly presence: Readonly<Record<string, unknown>> | undefined;
}

/** Reads the payload of IDENTIFY by the rules of a profile. */
export function readIdentify(data: unknown, profile: GatewayProfile): Identification | Mistake {
  if (!isObject(data)) return "badIdentify";
  const { token, properties, ignored_events: ignored, flags, shard, presence } = data;
  if (typeof token !== "string" || !isObject(properties)) return "badIdentify";
  const complete = profile.identify.propertyFamilies.some((names) =>
    names.every((name) => typeof properties[name] === "string"),
  );
  if (!complete || !isNames(ignored, profile.identify.ignoredEventsMax ?? Infinity)) return "badIdentify";
  if (flags !== undefined && !(Number.isInteger(flags) && (flags as number) >= 0)) return "badIdentify";
  if (
    presence !== undefined &&
    presence !== null &&
    !(isObject(presence) && profile.identify.statuses.includes(presence["status"] as string))
  )
    return "badIdentify";
  if (profile.identify.shards && shard !== undefined && shard !== null && !isShard(shard)) return "badShard";
  return {
    token: token.replace(/^Bot /, ""),
    prefixed: token.startsWith("Bot "),
    shard: profile.identify.shards && isShard(shard) ? shard : undefined,
    ignored: new Set(((ignored ?? []) as string[]).map((name) => name.toUpperCase())),
    presence: isObject(presence) ? presence : undefined,
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isNames(value: unknown, max: number): boolean {
  return (
    value === undefined ||
    value === null ||
    (Array.isArray(value) && value.length <= max && value.every((name) => typeof name === "string"))
  );
}

function isShard(value: unknown): value is readonly [number, number] {
  if (!Array.isArray(value) || value.length !== 2 || !value.every(Number.isInteger)) return false;
  const [id, count] = value as [number, number];
  return count >= 1 && count <= 16_384 && id >= 0 && id < count;
}
