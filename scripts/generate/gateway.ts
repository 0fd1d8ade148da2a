import type { gateway } from "./apis.js";
import { schemasOf } from "./document.js";
import { headerOf } from "./header.js";
import { loadDocument } from "./load-document.js";
import { type ApiModel, createModel } from "./model.js";
import { pascalCase } from "./names.js";
import { writeAsyncApi } from "./published/async-api.js";
import { SchemaPool } from "./schema-pool.js";
import { quoted } from "./tables.js";
import { type ApiTypes, createTypes } from "./types.js";
import { commonImports, fileImport } from "./write-types.js";

/** A row of `x-frames` (by op) or `x-events` (by name). */
interface GatewayRow {
  readonly component: string;
  readonly direction: "server" | "client" | "both";
  readonly provenance: string;
  readonly buffered?: boolean;
}

type Rows = Readonly<Record<string, GatewayRow>>;

/** Types of every frame and event for the client, and (op, t) to schema for the mock. */
export async function generateGateway(
  entry: typeof gateway,
): Promise<{ model: ApiModel; outputs: ReadonlyMap<string, string> }> {
  const model = createModel(entry, loadDocument(entry.spec));
  const types = await createTypes(model, new Set(Object.keys(schemasOf(model.document))));
  const frames = model.document["x-frames"] as Readonly<Record<string, Rows>>;
  const events = model.document["x-events"] as Readonly<Record<string, Rows>>;
  for (const [name, { component }] of Object.values({ ...frames, ...events }).flatMap((rows) => Object.entries(rows))) {
    if (schemasOf(model.document)[component] === undefined)
      throw new Error(`${name} names the schema ${component}, which does not exist`);
  }
  const header = headerOf(entry.spec);
  return {
    model,
    outputs: new Map([
      [entry.client, writeClient(model, types, frames, events, header)],
      [entry.mock, writeMock(model, frames, events, header)],
      ...Object.keys(frames).flatMap((platform) => writeAsyncApi(model, platform)),
    ]),
  };
}

function writeClient(
  model: ApiModel,
  types: ApiTypes,
  frames: Readonly<Record<string, Rows>>,
  events: Readonly<Record<string, Rows>>,
  header: string,
): string {
  const imports = `${fileImport(types.schema)}${commonImports(model, types, model.entry.client ?? "")}`;
  const platforms = Object.keys(frames).map((platform) =>
    platformTypes(platform, frames[platform] ?? {}, events[platform] ?? {}),
  );
  return `${header}${imports}\n${types.schema}\n${platforms.join("\n")}`;
}

function platformTypes(platform: string, frames: Rows, events: Rows): string {
  const name = pascalCase(platform);
  const members = Object.entries(events).map(([event, { component }]) => `  readonly ${event}: ${component};\n`);
  const names = (direction: "server" | "client"): string =>
    [
      ...new Set(
        sides(frames, direction).map(([, row]) =>
          row.component === "DispatchFrame" ? `${name}Dispatch` : row.component,
        ),
      ),
    ].join(" | ");
  return `/** Payload of every ${name} event by its name. */
export interface ${name}Events {
${members.join("")}}

/** An ${name} event as it arrives: \`t\` tells what \`d\` is. */
export type ${name}Dispatch = {
  readonly [T in keyof ${name}Events]: { readonly op: 0; readonly t: T; readonly s: number; readonly d: ${name}Events[T] };
}[keyof ${name}Events];

/** Every frame that ${name} sends, told apart by \`op\`. */
export type ${name}ServerFrame = ${names("server")};

/** Every frame that ${name} takes, told apart by \`op\`. */
export type ${name}ClientFrame = ${names("client")};

/** Names of the events above, separated by spaces. */
export const ${platform}Events: string =
  ${JSON.stringify(Object.keys(events).join(" "))};
`;
}

function writeMock(
  model: ApiModel,
  frames: Readonly<Record<string, Rows>>,
  events: Readonly<Record<string, Rows>>,
  header: string,
): string {
  const pool = new SchemaPool(model.entry.spec, schemasOf(model.document));
  const index = (component: string): number => pool.indexOf({ $ref: `#/components/schemas/${component}` });
  const platforms = Object.keys(frames).map((platform) => [
    platform,
    {
      server: Object.fromEntries(
        sides(frames[platform] ?? {}, "server").map(([op, row]) => [op, index(row.component)]),
      ),
      client: Object.fromEntries(
        sides(frames[platform] ?? {}, "client").map(([op, row]) => [op, index(row.component)]),
      ),
      events: Object.fromEntries(
        Object.entries(events[platform] ?? {}).map(([event, row]) => [
          event,
          { schema: index(row.component), buffered: row.buffered === true },
        ]),
      ),
      labels: { ...labelsOf(frames[platform] ?? {}), ...labelsOf(events[platform] ?? {}) },
    },
  ]);
  const names = pool.names();
  const tables = { schemas: pool.schemas(), names, platforms: Object.fromEntries(platforms) };
  return `${header}import type { GatewayTables } from "../kernel/schema/tables.js";

let parsed: GatewayTables | undefined;

/** Which schema each frame and event has, per platform; parsed on first use. */
export function tables(): GatewayTables {
  return (parsed ??= JSON.parse(
    ${quoted(JSON.stringify(tables))},
  ) as GatewayTables);
}
`;
}

/** By op and by name; what is stated says nothing. */
function labelsOf(rows: Rows): Record<string, string> {
  const unsure = Object.entries(rows).filter(([, { provenance }]) => provenance !== "stated");
  return Object.fromEntries(unsure.map(([name, { provenance }]) => [name, provenance]));
}

function sides(rows: Rows, direction: "server" | "client"): [string, GatewayRow][] {
  return Object.entries(rows).filter(([, row]) => row.direction === direction || row.direction === "both");
}
