import { tables } from "../generated/gateway.js";
import { didYouMean } from "../kernel/names/nearest.js";
import type { Schema } from "../kernel/schema/tables.js";

/** Throws `TypeError` for an event that the platform does not know; that neither knows, where no platform is named. */
export function checkEventName(event: unknown, api: string | undefined, what: string): void {
  const known = platformsOf(api).flatMap(({ events }) => Object.keys(events));
  if (known.length === 0) throw new TypeError(`${what} asks for an event, which ${api ?? "it"} has none of.`);
  if (!known.includes(event as string))
    throw new TypeError(`${what} names no event with ${JSON.stringify(event)}${didYouMean(String(event), known)}`);
}

/** Throws `TypeError` for a member that the payload of a known event never has. */
export function checkEventMembers(
  names: readonly string[],
  event: string,
  api: string | undefined,
  what: string,
): void {
  const indexes = platformsOf(api).flatMap(({ events }) => events[event]?.schema ?? []);
  const shapes = indexes.map((index) => shapeOf(tables().schemas[index]));
  if (shapes.some(({ isOpen }) => isOpen)) return;
  const known = shapes.flatMap(({ members }) => members);
  for (const name of names)
    if (!known.includes(name))
      throw new TypeError(`${what} asks for a member that ${event} never has, "${name}"${didYouMean(name, known)}`);
}

function platformsOf(api: string | undefined) {
  return Object.entries(tables().platforms).flatMap(([name, platform]) =>
    api === undefined || api === name ? [platform] : [],
  );
}

interface Shape {
  readonly members: readonly string[];
  /** Whether it says nothing of its members. */
  readonly isOpen: boolean;
}

/** The members that a schema names, by way of what it is made of. */
function shapeOf(schema: Schema | undefined, depth = 0): Shape {
  if (typeof schema !== "object" || schema === null || depth > 16) return { members: [], isOpen: true };
  const { $ref, properties, ...rest } = schema as {
    readonly $ref?: string;
    readonly properties?: object;
    readonly allOf?: readonly Schema[];
    readonly anyOf?: readonly Schema[];
    readonly oneOf?: readonly Schema[];
  };
  if ($ref !== undefined) return shapeOf(tables().schemas[Number($ref.slice(2))], depth + 1);
  const parts = [rest.allOf, rest.anyOf, rest.oneOf].flatMap((all) => all ?? []).map((one) => shapeOf(one, depth + 1));
  const members = [...Object.keys(properties ?? {}), ...parts.flatMap((part) => part.members)];
  return { members, isOpen: members.length === 0 };
}
