import { mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMock } from "@antiphon/mock";
import { execCommand } from "../../src/cli/exec/exec-command.js";
import { environmentOf, environmentText } from "../../src/cli/exec/environment.js";
import { readSeedFile } from "../../src/cli/seed/read-seed-file.js";
import { seedWorld } from "../../src/cli/seed/seed-world.js";
import { startCommand } from "../../src/cli/start-command.js";
import { serve } from "../../src/node/index.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "antiphon-exec-"));
});
afterAll(() => rm(folder, { recursive: true }));

const seedFile = async (text: string): Promise<string> => {
  const path = join(folder, "world.yaml");
  await writeFile(path, text);
  return path;
};

const exec = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  let out = "";
  let err = "";
  const io = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
  const code = await execCommand(args, { ...io, env: process.env, terminal: false });
  return { code, out, err };
};

describe("exec", () => {
  test.each<[readonly string[], string]>([
    [[], "The command is missing: antiphon-mock exec [options] -- command"],
    [["--"], "The command is missing"],
    [["--", ""], "The command is missing"],
    [["--sed", "1", "--", "true"], `Unknown option '--sed'; did you mean "--seed"?`],
    [["pytest", "-q"], "Unknown option '-q'"],
    [["pytest"], '"pytest" is no option; the command stands after --: antiphon-mock exec -- pytest'],
    [["--trust", "any", "--", "true"], '--trust must be stated, observed, proposed or all, got "any".'],
    [["--fail-on", "contarct", "--", "true"], 'got "contarct"; did you mean "contract"?'],
    [
      ["--fail-on", "", "--", "true"],
      '--fail-on takes some of contract, ledger, conduct with commas between them, or none, got ""',
    ],
    [["--seed-file", "/nowhere/world.yaml", "--", "true"], "The seed file /nowhere/world.yaml is not there."],
    [["--seed-file", "/", "--", "true"], "The seed file / is no file."],
    [["--port", "65536", "--", "true"], "--port must be a whole number"],
  ])("refuses %j before anything is started", async (args, why) => {
    const { code, err } = await exec(...args);
    expect([code, err]).toEqual([1, expect.stringContaining(why)]);
    expect(err).toMatch(/^antiphon-mock: .*\n$/);
  });

  test("says that its port is taken", async () => {
    const server = await serve(createMock());
    const { code, err } = await exec("--port", String(server.port), "--", "true");
    await server.close();
    expect([code, err]).toEqual([1, `antiphon-mock: Port ${server.port} is taken; --port 0 takes any free one.\n`]);
  });

  test("shows its version and its help", async () => {
    expect((await exec("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await exec("--help")).out).toContain("antiphon-mock exec [options] -- command");
    expect(await startCommand(["--version"])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d/) as string });
  });

  test("gives clients every variable that they read, and quotes them for a shell", async () => {
    const server = await serve(createMock());
    await server.close();
    const names = Object.keys(environmentOf(server.line));
    expect(names).toEqual(expect.arrayContaining(variablesOfClients));
    expect(environmentText(server.line).split("\n").filter(Boolean)).toHaveLength(names.length);
    expect(environmentText(server.line)).toMatch(/^(?:export [A-Z_]+='[^']*'\n)+$/);
    const odd = { ...server.line, apis: { auralis: { url: "it's", token: "$(x)" } } };
    expect(environmentText(odd)).toContain(String.raw`export AURALIS_PLAYERS_API_URL='it'\''s'`);
    expect(environmentText(odd)).toContain("export AURALIS_TOKEN='$(x)'");
  });

  const variablesOfClients = [
    "AURALIS_PLAYERS_API_URL AURALIS_TOKEN AURALIS_CLOUD_API_URL AURALIS_API_URL AURALIS_CLOUD_USER_ID AURALIS_WORKER_TOKEN",
    "ASTRAL_API_URL ASTRAL_API_BASE ASTRAL_GATEWAY_URL ASTRAL_BOT_TOKEN AURALYTIK_API_URL AURALYTIK_API_KEY",
    "AURALYTIK_HMAC_SECRET FLUXER_API_URL FLUXER_GATEWAY_URL FLUXER_INSTANCE_URL FLUXER_BOT_TOKEN",
  ].flatMap((line) => line.split(" "));
});

describe("a seed file", () => {
  const seeded = async (text: string) => {
    const mock = createMock();
    await seedWorld(mock, await readSeedFile(await seedFile(text)));
    return mock;
  };

  test("builds people, guilds with roles and channels, players and jobs, and leaves no trace in the reports", async () => {
    const mock = await seeded(`
astral: &chat
  people: [{ name: ada }, { name: grace, premium: true }]
  home:
    members: [{ name: ada, nick: countess }]
    messages: [{ in: general, as: ada, text: "!ping" }]
  guilds:
    - name: Lab
      owner: grace
      everyone: [VIEW_CHANNEL]
      roles: [{ name: mod, permissions: [SEND_MESSAGES] }]
      channels: [{ name: secret, overwrites: { mod: { allow: [VIEW_CHANNEL] } } }]
      members: [{ name: ada, roles: [mod] }]
fluxer: *chat
auralis: { players: [{ guild_id: "1469471063617830913", volume: 40 }] }
auralisCloud: { jobs: [{ files: { main.py: "print(1)" }, platform: linux/arm64, timeout: 2 }] }
`);
    for (const chat of [mock.astral, mock.fluxer]) {
      const { fetch, baseUrl, token } = chat.options();
      const ask = async (path: string) =>
        (await (await fetch(baseUrl + path, { headers: { authorization: `Bot ${token}` } })).json()) as never;
      const guilds: { id: string; name: string; owner_id?: string }[] = await ask("/users/@me/guilds");
      const lab = guilds.find(({ name }) => name === "Lab");
      expect(chat.standing(lab?.id ?? "")).toMatchObject({
        roles: { mod: expect.any(String) as string },
        channels: { secret: expect.any(String) as string },
        members: { ada: chat.home.members["ada"], grace: expect.any(String) as string },
      });
      expect(await ask(`/channels/${chat.channelId}/messages`)).toMatchObject([
        { content: "!ping", author: { username: "ada" } },
      ]);
    }
    const { fetch, baseUrl, token } = mock.auralis.options();
    const players = await fetch(`${baseUrl}/v1/players`, { headers: { authorization: `Bearer ${token}` } });
    expect(await players.json()).toMatchObject({ players: [{ guild_id: "1469471063617830913", volume: 40 }] });
    expect(mock.auralisCloud.jobs()).toMatchObject([{ status: "PENDING" }]);
    expect(mock.ledger.effects()).toEqual([]);
    expect(Object.keys(mock.coverage.report()["auralis-cloud"] ?? {})).toEqual([]);
  });

  test.each<[string, string, RegExp]>([
    ["an API", "astrl: {}", /world\.yaml knows no "astrl"; did you mean "astral"\?/],
    ["a member of an API", "astral: { guild: [] }", /world\.yaml astral knows no "guild"; did you mean "guilds"\?/],
    [
      "a member of a guild",
      "astral: { guilds: [{ nam: a }] }",
      /astral guilds\[0\] knows no "nam"; did you mean "name"\?/,
    ],
    [
      "a member of a role",
      "astral: { home: { roles: [{ name: a, permission: [] }] } }",
      /home roles\[0\].*did you mean "permissions"\?/,
    ],
    [
      "a permission",
      "astral: { guilds: [{ everyone: [VEW_CHANNEL] }] }",
      /guilds\[0\]: .*did you mean "VIEW_CHANNEL"\?/,
    ],
    [
      "a role of a member",
      "fluxer: { home: { members: [{ name: a, roles: [mod] }] } }",
      /fluxer home members\[0\]: .*mod/,
    ],
    [
      "an owner",
      "astral: { people: [{ name: ada }], guilds: [{ owner: adda }] }",
      /names "adda".*did you mean "ada"\?/,
    ],
    [
      "a channel",
      "astral: { home: { messages: [{ in: genral, text: a }] } }",
      /messages\[0\] names "genral".*did you mean "general"\?/,
    ],
    [
      "a message without a text",
      "astral: { home: { messages: [{ in: general }] } }",
      /messages\[0\] needs a text as "text"/,
    ],
    ["a person without a name", "astral: { people: [{}] }", /people\[0\] needs a text as "name"/],
    ["two people of one name", "astral: { people: [{ name: a }, { name: a }] }", /people\[1\] has the name "a"/],
    ["a list that is none", "astral: { people: { name: a } }", /astral takes a list as "people"/],
    ["a person that is a text", "astral: { people: [ada] }", /people\[0\] takes an object, got string/],
    ["a player's id as a number", "auralis: { players: [{ guild_id: 1469471063617830913 }] }", /put ids in quotes/],
    [
      "what the API refuses",
      'auralis: { players: [{ guild_id: "x" }] }',
      /auralis players\[0\] was refused: .*guild_id/,
    ],
    ["a platform", "auralisCloud: { jobs: [{ platform: windows }] }", /jobs\[0\] was refused/],
    ["a file that is no text", "auralisCloud: { jobs: [{ files: { a: 1 } }] }", /jobs\[0\] files takes a text as "a"/],
    ["text that is no YAML", "astral: [", /world\.yaml: .* at line 1, column/],
    ["two documents", "a: 1\n---\nb: 2\n", /world\.yaml: .*multiple documents/i],
    ["a key twice", "astral: {}\nastral: {}\n", /world\.yaml: Map keys must be unique at line 2/],
    ["an anchor that nobody made", "astral: *x", /world\.yaml: .*x/],
    ["an anchor inside itself", "astral: &a\n  people: *a\n", /world\.yaml: /],
    ["a tag that nobody knows", "astral: !!js/function 'x'", /world\.yaml: Unresolved tag/],
    ["a list as a whole", "- 1", /world\.yaml takes an object, got a list/],
    ["a bomb", bomb(), /world\.yaml: Excessive alias count/],
  ])("refuses %s with its place", async (_, text, why) => {
    await expect(seeded(text)).rejects.toThrow(why);
    await expect(seeded(text)).rejects.toBeInstanceOf(TypeError);
  });

  test("may be empty", async () => {
    expect((await seeded("")).auralisCloud.jobs()).toEqual([]);
  });

  test("is refused when it is huge, before it is read", async () => {
    const path = await seedFile("");
    await truncate(path, 2 ** 31);
    await expect(readSeedFile(path)).rejects.toThrow(/has 2147483648 bytes; a seed file has at most 1048576/);
  });

  test("is refused when it leads in a circle", async () => {
    const path = join(folder, "loop.yaml");
    await symlink(path, path);
    await expect(readSeedFile(path)).rejects.toThrow(/The seed file .*loop\.yaml .*ELOOP/);
  });
});

/** Nine levels of nine times the level below: 9^9 values in 300 bytes. */
function bomb(): string {
  const level = (name: string, below: string) => `${name}: &${name} [${Array(9).fill(below).join(", ")}]\n`;
  const names = [..."abcdefghi"];
  return names.map((name, at) => level(name, at === 0 ? "x" : `*${names[at - 1]}`)).join("");
}
