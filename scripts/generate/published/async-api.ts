import { stringify } from "yaml";
import { type Provenance, type Schema, schemasOf } from "../document.js";
import type { ApiModel } from "../model.js";
import { labelSchemas } from "../provenance/labels.js";
import { plain, reachableSchemas } from "./plain.js";
import { type Json, type JsonObject, object } from "./published-json.js";

/** A row of `x-frames` or `x-events`. */
interface Row {
  readonly component: string;
  readonly direction: "server" | "client" | "both";
  readonly provenance: string;
  readonly buffered?: boolean;
}
type Rows = Readonly<Record<string, Readonly<Record<string, Row>>>>;

interface Message {
  readonly name: string;
  readonly row: Row;
  readonly payload: JsonObject;
}

const titles: Readonly<Record<string, string>> = { astral: "Astral", fluxer: "Fluxer" };

/** Where a gateway is: Astral's is stated, Fluxer's is what discovery tells. */
const servers: Readonly<Record<string, JsonObject>> = {
  astral: { host: "astraof.com", pathname: "/gateway", protocol: "wss", description: "The platform's gateway." },
  fluxer: {
    host: "{host}",
    protocol: "wss",
    description: "What discovery names as `endpoints.gateway`.",
    variables: { host: { description: "Host of the instance's gateway, without a scheme." } },
  },
};

/** The gateway of a platform as AsyncAPI 3: what it sends and what it takes, each frame and event a message of its own. */
export function asyncApi(model: ApiModel, platform: string): JsonObject {
  const { document } = model;
  const frames = Object.entries((document["x-frames"] as Rows)[platform] ?? {});
  const events = Object.entries((document["x-events"] as Rows)[platform] ?? {});
  const messages = [
    ...frames.filter(([, { component }]) => component !== "DispatchFrame").map(([, row]) => frameMessage(row)),
    ...events.map(([event, row]) => eventMessage(event, row)),
  ];
  const written = Object.fromEntries(messages.map((one) => [one.name, messageObject(one)]));
  const title = titles[platform] ?? platform;
  const own = ofPlatform(plain(schemasOf(document) as unknown as JsonObject), platform) as JsonObject;
  const schemas = withoutDiscriminators(labelled(own, written)) as JsonObject;
  return {
    asyncapi: "3.0.0",
    info: {
      title: `${title} gateway`,
      version: document.info.version,
      description: `Every frame of ${title}'s WebSocket, and every event. \`x-provenance\` says where each comes from.`,
      license: { name: "MIT" },
    },
    defaultContentType: "application/json",
    servers: { gateway: servers[platform] ?? {} },
    channels: { gateway: channel(messages) },
    operations: {
      send: operation("send", "What the gateway sends.", directed(messages, "server")),
      receive: operation("receive", "What the gateway takes.", directed(messages, "client")),
    },
    components: { messages: written, schemas: reachableSchemas(written, schemas) },
  };
}

/** File name to text, in both forms. */
export function writeAsyncApi(model: ApiModel, platform: string): [file: string, text: string][] {
  const document = asyncApi(model, platform);
  const name = `spec/published/${platform}-gateway.asyncapi`;
  return [
    [`${name}.json`, `${JSON.stringify(document, undefined, 2)}\n`],
    [`${name}.yaml`, stringify(document, { lineWidth: 120, aliasDuplicateObjects: false })],
  ];
}

/** A label for each platform becomes that of this one; a platform that is not named has what it is part of. */
function ofPlatform(node: Json, platform: string): Json {
  if (Array.isArray(node)) return node.map((one) => ofPlatform(one, platform));
  if (node === null || typeof node !== "object") return node;
  const written = Object.entries(node).map(([key, value]): [string, Json | undefined] => {
    if (key !== "x-provenance") return [key, ofPlatform(value, platform)];
    return [key, typeof value === "string" ? value : (value as JsonObject)[platform]];
  });
  return object(Object.fromEntries(written));
}

/** Each says where it comes from: its own label, or that of the surest message that uses it. */
function labelled(schemas: JsonObject, messages: JsonObject): JsonObject {
  const roots = Object.values(messages).map((message) => {
    const { payload, "x-provenance": label } = message as JsonObject;
    return { schema: payload as unknown as Schema, label: label as Provenance };
  });
  const labels = labelSchemas({ components: { schemas: schemas as unknown as Record<string, Schema> } }, roots);
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      object({ ...(schema as JsonObject), "x-provenance": labels.get(name) }),
    ]),
  );
}

/** AsyncAPI's own are the name of a member alone; the branches tell themselves apart by a value each. */
function withoutDiscriminators(node: Json): Json {
  if (Array.isArray(node)) return node.map(withoutDiscriminators);
  if (node === null || typeof node !== "object") return node;
  const kept = Object.entries(node).filter(([key, value]) => key !== "discriminator" || !isDiscriminator(value));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutDiscriminators(value)]));
}

/** As opposed to a schema of a member of that name, which accounts have. */
function isDiscriminator(value: Json): boolean {
  return value !== null && typeof value === "object" && "propertyName" in value;
}

function frameMessage(row: Row): Message {
  return { name: row.component, row, payload: { $ref: `#/components/schemas/${row.component}` } };
}

/** A dispatch frame whose `t` tells what `d` is. */
function eventMessage(event: string, row: Row): Message {
  const d = { $ref: `#/components/schemas/${row.component}` };
  const properties: JsonObject = { op: { type: "integer", enum: [0] }, t: { type: "string", enum: [event] }, d };
  properties["s"] = { type: "integer", description: "Number of the event in its session." };
  return { name: event, row, payload: { type: "object", required: ["op", "t", "s", "d"], properties } };
}

function messageObject({ name, row, payload }: Message): JsonObject {
  return object({
    name,
    title: name.includes("_") || name === name.toUpperCase() ? name : name.replace(/Frame$/, ""),
    payload,
    "x-provenance": row.provenance,
    "x-buffered": row.buffered,
  });
}

function channel(messages: readonly Message[]): JsonObject {
  const query = {
    type: "object",
    required: ["v", "encoding"],
    properties: {
      v: { type: "string", enum: ["1"], description: "Version of the gateway." },
      encoding: { type: "string", enum: ["json"] },
      compress: { type: "string", enum: ["zstd-stream"], description: "Frames as one stream of zstd." },
    },
  };
  return {
    address: "/",
    description: "One connection, one session.",
    messages: Object.fromEntries(
      messages.map(({ name }): [string, Json] => [name, { $ref: `#/components/messages/${name}` }]),
    ),
    bindings: { ws: { method: "GET", query, bindingVersion: "0.1.0" } },
  };
}

function operation(action: "send" | "receive", summary: string, messages: readonly Message[]): JsonObject {
  return {
    action,
    summary,
    channel: { $ref: "#/channels/gateway" },
    messages: messages.map(({ name }) => ({ $ref: `#/channels/gateway/messages/${name}` })),
  };
}

function directed(messages: readonly Message[], direction: "server" | "client"): readonly Message[] {
  return messages.filter(({ row }) => row.direction === direction || row.direction === "both");
}
