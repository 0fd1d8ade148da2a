import ts from "typescript";
import { comment } from "./comment.js";
import type { Schema } from "./document.js";
import { nameOf, print } from "./type-nodes.js";

/** A top-level declaration of a schema: an interface where it can be one, else an alias. */
export function declaration(
  name: string,
  type: ts.TypeNode,
  schema: Schema | undefined,
  interfaces: Interfaces,
): string {
  const { description, deprecated } = (typeof schema === "object" ? schema : {}) as {
    description?: string;
    deprecated?: boolean;
  };
  const doc = comment([...(description ?? "").trim().split("\n"), ...(deprecated === true ? ["@deprecated"] : [])]);
  const shape = interfaceShape(type, interfaces);
  if (shape === undefined) return `${doc}export type ${name} = ${print(type)};\n`;
  const heads = shape.parents.length === 0 ? "" : ` extends ${shape.parents.join(", ")}`;
  return `${doc}export interface ${name}${heads} ${print(ts.factory.createTypeLiteralNode(shape.members))}\n`;
}

/** Members of every schema that becomes an interface, its parents' included. */
export type Interfaces = ReadonlyMap<string, ReadonlySet<string>>;

export function findInterfaces(properties: readonly ts.PropertySignature[]): Interfaces {
  const found = new Map<string, ReadonlySet<string>>();
  // A parent may stand after its child, so look until nothing new turns up.
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const property of properties) {
      const shape = found.has(nameOf(property)) ? undefined : interfaceShape(property.type as ts.TypeNode, found);
      if (shape !== undefined)
        found.set(
          nameOf(property),
          new Set([...shape.members.map(nameOf), ...shape.parents.flatMap((parent) => [...(found.get(parent) ?? [])])]),
        );
    }
  }
  return found;
}

/** An object, or an intersection of interfaces and at most objects that say nothing about the same member twice. */
function interfaceShape(
  type: ts.TypeNode,
  interfaces: Interfaces,
): { parents: readonly string[]; members: readonly ts.PropertySignature[] } | undefined {
  const parts: readonly ts.TypeNode[] = ts.isIntersectionTypeNode(type) ? type.types : [type];
  const literals = parts.filter((part): part is ts.TypeLiteralNode => ts.isTypeLiteralNode(part));
  const parents = parts.filter((part) => !ts.isTypeLiteralNode(part)).map((part) => schemaNameOf(part) ?? "");
  if (
    literals.length === 0 ||
    !literals.every((literal) => literal.members.every((one) => ts.isPropertySignature(one)))
  )
    return undefined;
  if (!parents.every((parent) => interfaces.has(parent))) return undefined;
  const members = literals.flatMap((literal) => literal.members.filter((one) => ts.isPropertySignature(one)));
  const names = [...members.map(nameOf), ...parents.flatMap((parent) => [...(interfaces.get(parent) ?? [])])];
  return new Set(names).size === names.length ? { parents, members } : undefined;
}

function schemaNameOf(node: ts.TypeNode): string | undefined {
  return /^components\["schemas"\]\["([^"]+)"\]$/.exec(print(node))?.[1];
}
