// Type-checks a consumer that calls twenty chat operations: once with our client, once with openapi-fetch over the same
// specification. Prints the ratio of the compiler's own check times. Needs a build. Run: npx tsx bench/typecheck.ts
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const rounds = 5;
const operations: readonly (readonly [ours: string, method: string, path: string])[] = [
  ["users.getMe()", "GET", "/users/@me"],
  ['users.get("1")', "GET", "/users/{user_id}"],
  ["applications.getMe()", "GET", "/applications/@me"],
  ["gateway.getBot()", "GET", "/gateway/bot"],
  ['channels.get("1")', "GET", "/channels/{channel_id}"],
  ['messages.list("1", { limit: 5 })', "GET", "/channels/{channel_id}/messages"],
  ['messages.get({ channel_id: "1", message_id: "2" })', "GET", "/channels/{channel_id}/messages/{message_id}"],
  ['messages.create("1", { content: "a" })', "POST", "/channels/{channel_id}/messages"],
  [
    'messages.edit({ channel_id: "1", message_id: "2" }, { content: "a" })',
    "PATCH",
    "/channels/{channel_id}/messages/{message_id}",
  ],
  ['messages.delete({ channel_id: "1", message_id: "2" })', "DELETE", "/channels/{channel_id}/messages/{message_id}"],
  ['messages.bulkDelete("1", { message_ids: ["2"] })', "POST", "/channels/{channel_id}/messages/bulk-delete"],
  ['guilds.get("1")', "GET", "/guilds/{guild_id}"],
  ['guilds.update("1", { name: "a" })', "PATCH", "/guilds/{guild_id}"],
  ['guilds.listChannels("1")', "GET", "/guilds/{guild_id}/channels"],
  ['members.get({ guild_id: "1", user_id: "2" })', "GET", "/guilds/{guild_id}/members/{user_id}"],
  ['members.update({ guild_id: "1", user_id: "2" }, { nick: "a" })', "PATCH", "/guilds/{guild_id}/members/{user_id}"],
  ['roles.list("1")', "GET", "/guilds/{guild_id}/roles"],
  ['roles.create("1", { name: "a" })', "POST", "/guilds/{guild_id}/roles"],
  ['bans.list("1")', "GET", "/guilds/{guild_id}/bans"],
  ['invites.get("a")', "GET", "/invites/{invite_code}"],
];
const bodies: Readonly<Record<string, string>> = {
  "POST /channels/{channel_id}/messages": '{ content: "a" }',
  "PATCH /channels/{channel_id}/messages/{message_id}": '{ content: "a" }',
  "POST /channels/{channel_id}/messages/bulk-delete": '{ message_ids: ["2"] }',
  "PATCH /guilds/{guild_id}": '{ name: "a" }',
  "PATCH /guilds/{guild_id}/members/{user_id}": '{ nick: "a" }',
  "POST /guilds/{guild_id}/roles": '{ name: "a" }',
};

const root = resolve(".");
const folder = mkdtempSync(join(root, "node_modules/.typecheck-"));
mkdirSync(join(folder, "node_modules/@antiphon"), { recursive: true });
for (const name of ["chat", "core"])
  symlinkSync(join(root, "packages", name), join(folder, "node_modules/@antiphon", name));
symlinkSync(join(root, "packages/core/node_modules/openapi-fetch"), join(folder, "node_modules/openapi-fetch"));

const ours = [
  'import { createAstral } from "@antiphon/chat";',
  "const astral = createAstral();",
  ...operations.map(([call], index) => `export const r${index} = await astral.${call};`),
];
const theirs = [
  'import createClient from "openapi-fetch";',
  `import type { paths } from ${JSON.stringify(join(root, "packages/chat/dist/generated/astral/paths.js"))};`,
  "const client = createClient<paths>({});",
  ...operations.map(([, method, path], index) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}: "1"`);
    const body = bodies[`${method} ${path}`];
    const init = [
      ...(names.length > 0 ? [`params: { path: { ${names.join(", ")} } }`] : []),
      ...(body === undefined ? [] : [`body: ${body}`]),
    ];
    return `export const r${index} = await client.${method}("${path}", { ${init.join(", ")} });`;
  }),
];
for (const [name, lines] of [
  ["ours", ours],
  ["theirs", theirs],
] as const) {
  const project = join(folder, name);
  mkdirSync(project);
  writeFileSync(join(project, "index.ts"), lines.join("\n"));
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    types: [],
    module: "NodeNext",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  writeFileSync(join(project, "package.json"), '{"type":"module"}');
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions }));
}

for (const [label, compiler] of [
  ["TypeScript 6", "typescript"],
  ["TypeScript 7", "typescript7"],
] as const) {
  const times: Record<string, number[]> = { ours: [], theirs: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const name of ["ours", "theirs"]) times[name]!.push(checkTime(compiler, name));
  const [mine, other] = [median(times["ours"]!), median(times["theirs"]!)];
  console.log(
    `${label}: ours ${mine.toFixed(2)} s, openapi-fetch ${other.toFixed(2)} s, ratio ${(mine / other).toFixed(2)}`,
  );
}
rmSync(folder, { recursive: true });

function checkTime(compiler: string, name: string): number {
  const bin = join(root, "node_modules", compiler, compiler === "typescript" ? "lib/tsc.js" : "bin/tsc");
  const text = execFileSync(process.execPath, [bin, "-p", join(folder, name), "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  const total = /Total time:\s+([\d.]+)s/.exec(text)?.[1];
  if (total === undefined) throw new Error(text);
  return Number(total);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
