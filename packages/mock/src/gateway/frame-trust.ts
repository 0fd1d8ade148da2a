import { tables } from "../generated/gateway.js";
import type { GatewayPlatformTables, Schema } from "../kernel/schema/tables.js";
import { createValidator } from "../kernel/schema/validator.js";
import { Trimmer } from "../kernel/trust/trimmer.js";
import { serves, type Trust, trusts } from "../kernel/trust/trust.js";

export interface Frame {
  readonly op: number;
  readonly t?: string;
  readonly s?: number;
  readonly d?: unknown;
}

/** What of a gateway a world serves, by how much it trusts. */
export interface FrameTrust {
  /** Whether an op, of either side, or an event is there at all. */
  has(name: string | number): boolean;
  /** The frame without optional members that rest on less. */
  trim<F extends Frame>(frame: F): F;
}

const everything: FrameTrust = { has: () => true, trim: (frame) => frame };
const memo = new Map<string, FrameTrust>();

/** A profile that no specification describes is served whole. */
export function frameTrust(profile: string, trust: Trust): FrameTrust {
  const rows = (tables().platforms as Readonly<Record<string, GatewayPlatformTables>>)[profile];
  if (rows === undefined || trust === "proposed") return everything;
  const name = `${profile} ${trust}`;
  let found = memo.get(name);
  if (found === undefined) memo.set(name, (found = create(profile, rows, trust)));
  return found;
}

function create(profile: string, rows: GatewayPlatformTables, trust: Trust): FrameTrust {
  const schemas = tables().schemas.map((schema) => ofPlatform(schema, profile) as Schema);
  const trimmer = new Trimmer({ schemas }, createValidator(schemas), trust);
  return {
    has: (one) => serves(trust, rows.labels[one]),
    trim(frame) {
      const index = frame.op === 0 ? rows.events[frame.t ?? ""]?.schema : rows.server[frame.op];
      if (index === undefined) return frame;
      if (frame.op === 0) return { ...frame, d: trimmer.trimAt(index, plain(frame.d)) };
      return trimmer.trimAt(index, plain(frame)) as typeof frame;
    },
  };
}

/** As it goes over the wire. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** A label for each platform becomes that of this one. */
function ofPlatform(node: unknown, platform: string): unknown {
  if (Array.isArray(node)) return node.map((one) => ofPlatform(one, platform));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
      if (key !== "x-provenance" || trusts.includes(value as Trust)) return [[key, ofPlatform(value, platform)]];
      const label = (value as Readonly<Record<string, Trust>>)[platform];
      return label === undefined ? [] : [[key, label]];
    }),
  );
}
