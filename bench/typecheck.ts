// Type-checks a consumer that calls twenty chat operations and reads a member of each answer: with our client, with openapi-fetch
// over the same specification, and an empty file as the floor that both stand on (most of it TypeScript's own lib).
// Needs a build. Run: npx tsx bench/typecheck.ts [rounds]
//
// One round runs all three, one after the other, so that a busy machine is busy for each. "total" is what the compiler itself
// reports; "cpu" is user and system time of the process, less that of `tsc --version`, and the steadier one on a busy machine.
// Of both, the least of all rounds and the median of the ratios within a round: when they agree, the machine was quiet enough.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

const message = '{ channel_id: "1", message_id: "2" }';
const member = '{ guild_id: "1", user_id: "2" }';
const content = '{ content: "a" }';
const named = '{ name: "a" }';
const ids = '{ message_ids: ["2"] }';
const rounds = Number(process.argv[2] ?? 15);

/** Ours; theirs, with the same arguments; and the member of the answer that is read. */
const operations: readonly (readonly [ours: string, method: string, path: string, init: string, member: string])[] = [
  ["users.getMe()", "GET", "/users/@me", "", "username"],
  ['users.get("1")', "GET", "/users/{user_id}", "", "username"],
  ["applications.getMe()", "GET", "/applications/@me", "", "name"],
  ["gateway.getBot()", "GET", "/gateway/bot", "", "url"],
  ['channels.get("1")', "GET", "/channels/{channel_id}", "", "name"],
  ['messages.list("1", { limit: 5 })', "GET", "/channels/{channel_id}/messages", "query: { limit: 5 }", "length"],
  [`messages.get(${message})`, "GET", "/channels/{channel_id}/messages/{message_id}", "", "id"],
  [`messages.create("1", ${content})`, "POST", "/channels/{channel_id}/messages", `body: ${content}`, "id"],
  [
    `messages.edit(${message}, ${content})`,
    "PATCH",
    "/channels/{channel_id}/messages/{message_id}",
    `body: ${content}`,
    "content",
  ],
  [`messages.delete(${message})`, "DELETE", "/channels/{channel_id}/messages/{message_id}", "", ""],
  [`messages.bulkDelete("1", ${ids})`, "POST", "/channels/{channel_id}/messages/bulk-delete", `body: ${ids}`, ""],
  ['guilds.get("1")', "GET", "/guilds/{guild_id}", "", "name"],
  [`guilds.update("1", ${named})`, "PATCH", "/guilds/{guild_id}", `body: ${named}`, "name"],
  ['guilds.listChannels("1")', "GET", "/guilds/{guild_id}/channels", "", "length"],
  [`members.get(${member})`, "GET", "/guilds/{guild_id}/members/{user_id}", "", "nick"],
  [
    `members.update(${member}, { nick: "a" })`,
    "PATCH",
    "/guilds/{guild_id}/members/{user_id}",
    'body: { nick: "a" }',
    "nick",
  ],
  ['roles.list("1")', "GET", "/guilds/{guild_id}/roles", "", "length"],
  [`roles.create("1", ${named})`, "POST", "/guilds/{guild_id}/roles", `body: ${named}`, "name"],
  ['bans.list("1")', "GET", "/guilds/{guild_id}/bans", "", "length"],
  ['invites.get("a")', "GET", "/invites/{invite_code}", "", "code"],
];

const root = resolve(".");
const launcher = pathToFileURL(resolve("node_modules/typescript7/lib/getExePath.js")).href;
const { default: getExePath } = (await import(launcher)) as { default(): string };
const native = getExePath();
const folder = mkdtempSync(join(root, "node_modules/.typecheck-"));
mkdirSync(join(folder, "node_modules/@antiphon"), { recursive: true });
for (const name of ["chat", "core"])
  symlinkSync(join(root, "packages", name), join(folder, "node_modules/@antiphon", name));
symlinkSync(join(root, "packages/core/node_modules/openapi-fetch"), join(folder, "node_modules/openapi-fetch"));

const sources = {
  empty: ["export const nothing = 1;"],
  ours: [
    'import { createAstral } from "@antiphon/chat";',
    "const astral = createAstral();",
    ...operations.map(([call], index) => `export const r${index} = await astral.${call};`),
    ...operations.flatMap(([, , , , member], index) =>
      member === "" ? [] : [`export const m${index} = r${index}.${member === "length" ? "items.length" : member};`],
    ),
  ],
  theirs: [
    'import createClient from "openapi-fetch";',
    'import type { paths } from "./schema/paths.js";',
    "const client = createClient<paths>({});",
    ...operations.map(([, method, path, init], index) => {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}: "1"`);
      const query = init.startsWith("query") ? [init] : [];
      const params = [...(names.length > 0 ? [`path: { ${names.join(", ")} }`] : []), ...query];
      const parts = [
        ...(params.length > 0 ? [`params: { ${params.join(", ")} }`] : []),
        ...(init.startsWith("body") ? [init] : []),
      ];
      const rest = parts.length > 0 ? `, { ${parts.join(", ")} }` : "";
      return `export const r${index} = await client.${method}("${path}"${rest});`;
    }),
    ...operations.flatMap(([, , , , member], index) =>
      member === "" ? [] : [`export const m${index} = r${index}.data?.${member};`],
    ),
  ],
};
type Name = keyof typeof sources;
const names = Object.keys(sources) as Name[];
const compilerOptions = {
  target: "ES2022",
  lib: ["ES2022", "DOM"], // openapi-fetch needs it
  types: [],
  module: "NodeNext",
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};
for (const name of names) {
  const project = join(folder, name);
  mkdirSync(project);
  writeFileSync(join(project, "index.ts"), sources[name].join("\n"));
  writeFileSync(join(project, "package.json"), '{"type":"module"}');
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["index.ts"] }));
}
const generated = "packages/chat/dist/generated";
cpSync(join(generated, "astral"), join(folder, "theirs/schema"), { recursive: true });
cpSync(join(generated, "common.d.ts"), join(folder, "theirs/common.d.ts"));
for (const name of ["ours", "theirs"] as const) refuseAny(name);

try {
  for (const [label, compiler] of [
    ["TypeScript 6", "typescript"],
    ["TypeScript 7", "typescript7"],
  ] as const)
    compare(label, compiler);
} finally {
  rmSync(folder, { recursive: true });
}

interface Run {
  readonly total: number;
  readonly cpu: number;
  readonly counts: string;
}

function compare(label: string, compiler: string): void {
  const runs: Record<Name, Run[]> = { empty: [], ours: [], theirs: [] };
  const starts: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    starts.push(timed(compiler, ["--version"]).cpu);
    for (const name of names) runs[name].push(run(compiler, name));
  }
  const start = Math.min(...starts);
  for (const name of names) runs[name] = runs[name].map((one) => ({ ...one, cpu: one.cpu - start }));
  console.log(`${label}, ${rounds} rounds`);
  for (const name of names) console.log(`  ${name.padEnd(7)} ${(runs[name][0] as Run).counts}`);
  for (const kind of ["total", "cpu"] as const) {
    const least = (name: Name): number => Math.min(...runs[name].map((one) => one[kind]));
    const [floor, mine, other] = [least("empty"), least("ours"), least("theirs")];
    const paired = median(runs.ours.map((one, round) => one[kind] / (runs.theirs[round] as Run)[kind]));
    console.log(
      `  ${kind.padEnd(5)} empty ${ms(floor)}, ours ${ms(mine)}, openapi-fetch ${ms(other)}: ` +
        `least ${(mine / other).toFixed(2)}, paired ${paired.toFixed(2)}, ` +
        `beyond empty ${((mine - floor) / (other - floor)).toFixed(2)}`,
    );
  }
}

function run(compiler: string, name: Name): Run {
  const { output, cpu } = timed(compiler, ["-p", join(folder, name), "--extendedDiagnostics"]);
  const value = (key: string): string => new RegExp(`^${key}:\\s+([\\d.]+)`, "m").exec(output)?.[1] ?? "?";
  const counts = `files ${value("Files")}, types ${value("Types")}, instantiations ${value("Instantiations")}, memory ${Math.round(Number(value("Memory used")) / 1024)} MB`;
  return { total: Number(value("Total time")), cpu, counts };
}

/** TypeScript 7 is started without its Node launcher, which costs more than the check. */
function timed(compiler: string, args: readonly string[]): { readonly output: string; readonly cpu: number } {
  const command = compiler === "typescript" ? [process.execPath, "node_modules/typescript/lib/tsc.js"] : [native];
  const line = [...command, ...args].map((part) => `"${part}"`).join(" ");
  const { status, stdout, stderr } = spawnSync("bash", ["-c", `TIMEFORMAT='cpu %U %S'; time ${line}`], {
    encoding: "utf8",
  });
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  if (status !== 0 || user === undefined || system === undefined) throw new Error(stdout + stderr);
  return { output: stdout, cpu: Number(user) + Number(system) };
}

/** An answer of type `any` checks fast, and means that a declaration is broken. */
function refuseAny(name: Name): void {
  const file = join(folder, name, "index.ts");
  const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, root);
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol;
  const broken = checker
    .getExportsOfModule(module)
    .filter((symbol) => (checker.getTypeOfSymbol(symbol).flags & ts.TypeFlags.Any) !== 0);
  if (broken.length > 0) throw new Error(`${name}: ${broken.map((symbol) => symbol.name).join(", ")} are any.`);
}

function ms(seconds: number): string {
  return `${Math.round(seconds * 1000)} ms`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
