import { readFileSync } from "node:fs";

type Node = Readonly<Record<string, unknown>>;
type Label = "stated" | "observed" | "proposed";

const levels: readonly Label[] = ["stated", "observed", "proposed"];

/** Reads a published document, and finds optional members of answers whose label lies beyond a level. */
export class PublishedLabels {
  readonly #document: Node;

  constructor(name: string) {
    const file = new URL(`../../../../../spec/published/${name}.json`, import.meta.url);
    this.#document = JSON.parse(readFileSync(file, "utf8")) as Node;
  }

  /** Dotted paths; empty when the answer holds nothing unsure. */
  unsure(operationId: string, status: number, body: unknown, level: Label): string[] {
    const items = Object.values(this.#document["paths"] as Record<string, Node>);
    const operation = items
      .flatMap((item) => Object.values(item) as Node[])
      .find((one) => one["operationId"] === operationId);
    const response = (operation?.["responses"] as Record<string, Node> | undefined)?.[String(status)];
    const content = response?.["content"] as Record<string, Node> | undefined;
    const schema = content?.["application/json"]?.["schema"];
    if (schema === undefined) throw new Error(`${operationId} ${status} has no JSON in the published document`);
    return this.#walk(body, [[schema as Node, "stated"]], level, "");
  }

  /** Of a gateway's frame, by its published message. */
  unsureFrame(name: string, frame: unknown, level: Label): string[] {
    const { messages } = this.#document["components"] as { messages: Record<string, Node> };
    const message = messages[name];
    if (message === undefined) throw new Error(`${name} is no published message`);
    return this.#walk(frame, [[message["payload"] as Node, "stated"]], level, name);
  }

  #walk(value: unknown, schemas: readonly [Node, Label][], level: Label, at: string): string[] {
    const parts = schemas.flatMap(([schema, label]) => this.#parts(schema, label));
    if (Array.isArray(value)) {
      const items = parts.flatMap(([part, label]): [Node, Label][] =>
        typeof part["items"] === "object" ? [[part["items"] as Node, label]] : [],
      );
      return value.flatMap((item, index) => this.#walk(item, items, level, `${at}.${index}`));
    }
    if (typeof value !== "object" || value === null) return [];
    const required = new Set(parts.flatMap(([part]) => (part["required"] ?? []) as string[]));
    return Object.entries(value).flatMap(([name, member]) => {
      const owners = parts.flatMap(([part, label]): [Node, Label][] => {
        const own = (part["properties"] as Record<string, Node> | undefined)?.[name];
        return own === undefined ? [] : [[own, (own["x-provenance"] as Label | undefined) ?? label]];
      });
      const sure = owners.some(([, label]) => levels.indexOf(label) <= levels.indexOf(level));
      const wrong = owners.length > 0 && !sure && !required.has(name) ? [`${at}.${name}`] : [];
      return [...wrong, ...this.#walk(member, owners, level, `${at}.${name}`)];
    });
  }

  #parts(schema: Node, from: Label): [Node, Label][] {
    const label = (schema["x-provenance"] as Label | undefined) ?? from;
    const ref = schema["$ref"];
    const named = (this.#document["components"] as { schemas: Record<string, Node> }).schemas;
    const target = typeof ref === "string" ? named[ref.split("/").at(-1) ?? ""] : undefined;
    const within = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => (schema[keyword] ?? []) as Node[]);
    return [
      [schema, label],
      ...(target === undefined ? [] : this.#parts(target, "stated")),
      ...within.flatMap((part) => this.#parts(part, label)),
    ];
  }
}
