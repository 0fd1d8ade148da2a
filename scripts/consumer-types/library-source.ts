import { createAuralytik, createWebhookReceiver } from "@antiphon/analytics";
import { createAstral, createFluxer } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";
import { createAuralisCloud } from "@antiphon/jobs";
import { createMock } from "@antiphon/mock";
import { createAuralis } from "@antiphon/players";

/** What people make of our entries and build their libraries on: by name, how it is made there and here. */
const made = {
  auralis: ["createAuralis()", createAuralis({ token: "t" })],
  cloud: ["createAuralisCloud()", createAuralisCloud({ userId: "u" })],
  astral: ["createAstral()", createAstral({ token: "t" })],
  fluxer: ["createFluxer()", createFluxer({ token: "t" })],
  auralytik: ["createAuralytik()", createAuralytik({ apiKey: "k", hmacSecret: "s" })],
  gateway: ["createGateway(astral)", createGateway(createAstral({ token: "t" }))],
  receiver: ['createWebhookReceiver({ secrets: "s" })', createWebhookReceiver({ secrets: "s" })],
  mock: ["createMock()", createMock()],
} as const;

/** What our declarations leave out. */
const internal = /\.clock\.work$/;

/**
 * A library that exports, without a type of its own, all that `entries` export, every method of what they make, and what each method gives: its
 * declarations can be written only if each of these types can be named from what the library depends on.
 */
export async function librarySource(entries: readonly string[]): Promise<string> {
  const lines: string[] = [];
  for (const [at, entry] of entries.entries()) {
    lines.push(`import * as entry${at} from "${entry}";`);
    const names = Object.keys((await import(entry)) as object).filter(
      (name) => name !== "default" && name !== "module.exports",
    );
    for (const name of names) lines.push(`export const entry${at}_${name} = entry${at}.${name};`);
  }
  lines.push(
    'import { createAuralis } from "@antiphon/players";',
    'import { createAuralisCloud } from "@antiphon/jobs";',
    'import { createAstral, createFluxer } from "@antiphon/chat";',
    'import { createGateway } from "@antiphon/chat/gateway";',
    'import { createAuralytik, createWebhookReceiver } from "@antiphon/analytics";',
    'import { createMock } from "@antiphon/mock";',
    'import { raw } from "@antiphon/players/raw";',
  );
  for (const [name, [expression, value]] of Object.entries(made)) {
    lines.push(`export const ${name} = ${expression};`);
    for (const method of methodsOf(value, name)) {
      const label = method.replaceAll(".", "_");
      lines.push(`export const ${label} = ${method};`);
      lines.push(
        `export const ${label}_given = async (...given: Parameters<typeof ${method}>) => await ${method}(...given);`,
      );
    }
  }
  lines.push(
    "export const safely = (id: string) => auralis.players.get(id).safe();",
    "export const withResponse = (id: string) => auralis.players.get(id).withResponse();",
    'export const rawPlayer = (guild_id: string) => raw(auralis).GET("/v1/players/{guild_id}", { params: { path: { guild_id } } });',
    "export class Bot { readonly send = astral.messages.create; readonly list = fluxer.members.list; }",
  );
  return `${lines.join("\n")}\n`;
}

/** Paths of the functions in an object and in the objects that it holds: `astral.messages.create`. */
function methodsOf(value: object, path: string): readonly string[] {
  return Object.entries(value)
    .filter(([name]) => !internal.test(`${path}.${name}`))
    .flatMap(([name, member]: [string, unknown]) => {
      if (typeof member === "function") return [`${path}.${name}`];
      return typeof member === "object" && member !== null && path.split(".").length < 3
        ? methodsOf(member, `${path}.${name}`)
        : [];
    });
}
