// What one unit of work costs beside little and beside much: CPU at both sizes, each row in a process of its own, and the ratio.
// Run after a build: `npx tsx bench/growth.ts [part of a row's name]`. Prints figures; asserts nothing.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Mock } from "@antiphon/mock";

interface Row {
  readonly name: string;
  readonly small: number;
  readonly large: number;
  /** Makes a world of this size, and gives what is measured: it does some units of work and says how many. */
  prepare(size: number): Promise<() => Promise<number> | number>;
}

const dist = (path: string): string => new URL(`../packages/${path}`, import.meta.url).href;
const load = <Module>(path: string): Promise<Module> => import(dist(path)) as Promise<Module>;
const mockOf = async (options: object = {}): Promise<Mock> => {
  const { createMock } = await load<typeof import("@antiphon/mock")>("mock/dist/index.js");
  return createMock({ seed: 1, keep: 100, clock: "manual", ...options });
};

/** A chat with its limits off, and one question to it. */
async function chatOf(
  options?: object,
): Promise<{ mock: Mock; ask(method: string, path: string, body?: unknown): Promise<unknown> }> {
  const mock = await mockOf(options);
  const { fetch, baseUrl, token } = mock.astral.options();
  mock.astral.configure({ rateLimits: false });
  const headers = { authorization: `Bot ${token}`, "content-type": "application/json" };
  return {
    mock,
    async ask(method, path, body) {
      const answer = await fetch(baseUrl + path, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return text === "" ? undefined : JSON.parse(text);
    },
  };
}

const times = (count: number, run: (index: number) => unknown) => async (): Promise<number> => {
  for (let index = 0; index < count; index += 1) await run(index);
  return count;
};

const rows: readonly Row[] = [
  {
    name: "mock: a page of messages",
    small: 100,
    large: 30_000,
    async prepare(size) {
      const { mock, ask } = await chatOf();
      for (let index = 0; index < size; index += 1) mock.astral.say(mock.astral.channelId, `m${index}`);
      return times(20, () => ask("GET", `/channels/${mock.astral.channelId}/messages?limit=50`));
    },
  },
  {
    name: "mock: pin a message and list the pins",
    small: 100,
    large: 30_000,
    async prepare(size) {
      const { mock, ask } = await chatOf();
      const ids = Array.from({ length: size }, (_, index) => mock.astral.say(mock.astral.channelId, `m${index}`).id);
      mock.astral.home.role({ name: "keeper", permissions: ["ADMINISTRATOR"] }).grant(["keeper"]);
      return times(20, async (index) => {
        await ask("PUT", `/channels/${mock.astral.channelId}/pins/${ids[index]}`);
        await ask("GET", `/channels/${mock.astral.channelId}/messages/pins`);
      });
    },
  },
  {
    name: "mock: one more member of a guild",
    small: 100,
    large: 5_000,
    async prepare(size) {
      const { mock } = await chatOf();
      const guild = crowd(mock, size);
      return times(50, (index) => guild.member({ name: `late${index}` }));
    },
  },
  {
    name: "mock: a page of members",
    small: 100,
    large: 5_000,
    async prepare(size) {
      const { mock, ask } = await chatOf();
      const guild = crowd(mock, size);
      return times(20, () => ask("GET", `/guilds/${guild.id}/members?limit=50`));
    },
  },
  {
    name: "mock: one more channel of a guild",
    small: 20,
    large: 400,
    async prepare(size) {
      const { mock } = await chatOf();
      const guild = mock.astral.guild({ name: "large" });
      for (let index = 0; index < size; index += 1) guild.channel({ name: `c${index}` });
      return times(20, (index) => guild.channel({ name: `late${index}` }));
    },
  },
  {
    name: "mock: a message while as many guilds stand",
    small: 10,
    large: 4_000,
    async prepare(size) {
      const { mock, ask } = await chatOf();
      for (let index = 0; index < size; index += 1) mock.astral.guild({ name: `g${index}` });
      return times(20, () => ask("POST", `/channels/${mock.astral.channelId}/messages`, { content: "hi" }));
    },
  },
  {
    name: "mock: usage.summary after as many requests",
    small: 100,
    large: 5_000,
    async prepare(size) {
      const mock = await mockOf({ keep: Number.POSITIVE_INFINITY });
      const { createAuralytik } = await load<typeof import("@antiphon/analytics")>("analytics/dist/index.js");
      mock.auralytik.configure({ requestsPerMinute: 1e9 });
      const client = createAuralytik(mock.auralytik.options());
      await times(size, () => client.usage.summary())();
      return times(20, () => client.usage.summary());
    },
  },
  {
    name: "mock: the list of jobs, and the next job for a worker",
    small: 100,
    large: 5_000,
    async prepare(size) {
      const mock = await mockOf();
      mock.auralisCloud.configure({ requestsPerMinute: 1e9 });
      const { createAuralisCloud } = await load<typeof import("@antiphon/jobs")>("jobs/dist/index.js");
      const cloud = createAuralisCloud(mock.auralisCloud.options());
      const archive = new TextEncoder().encode("PK");
      await times(size, () => cloud.jobs.submit(archive, { filename: "a.zip" }))();
      return times(20, async () => void (await cloud.jobs.list({ limit: 20 })));
    },
  },
  {
    name: "core: one call in each of as many buckets behind maxConcurrency",
    small: 1_000,
    large: 10_000,
    async prepare(size) {
      const { createAstral } = await load<typeof import("@antiphon/chat")>("chat/dist/index.js");
      const astral = createAstral({ token: "1.a", fetch: answering("{}"), maxConcurrency: 10 });
      return async () => {
        await Promise.all(Array.from({ length: size }, (_, index) => astral.channels.get(String(10 ** 17 + index))));
        return size;
      };
    },
  },
  {
    name: "core: a page of a list that has come so far",
    small: 100,
    large: 5_000,
    async prepare(size) {
      const { createAuralis } = await load<typeof import("@antiphon/players")>("players/dist/index.js");
      let page = 0;
      const fetch = (): Promise<Response> =>
        Promise.resolve(
          Response.json({
            players: [{ guild_id: String(page) }],
            has_more: true,
            next_cursor: `cursor-${(page += 1)}`,
          }),
        );
      const auralis = createAuralis({ token: "auralis_1", fetch });
      const pages = auralis.players.list()[Symbol.asyncIterator]();
      for (let index = 0; index < size; index += 1) await pages.next();
      return times(200, () => pages.next());
    },
  },
  {
    name: "gateway: a handler put on and taken off beside as many",
    small: 100,
    large: 30_000,
    async prepare(size) {
      const mock = await mockOf();
      const { createAstral } = await load<typeof import("@antiphon/chat")>("chat/dist/index.js");
      const { createGateway } = await load<typeof import("@antiphon/chat/gateway")>("chat/dist/gateway/index.js");
      const gateway = createGateway(createAstral(mock.astral.options()));
      for (let index = 0; index < size; index += 1) gateway.on("MESSAGE_CREATE", () => undefined);
      return times(100, () => {
        const off = gateway.on("MESSAGE_CREATE", () => undefined) as unknown;
        if (typeof off === "function") off();
      });
    },
  },
  {
    name: "gateway: a frame that joins those that wait, and leaves them",
    small: 100,
    large: 30_000,
    async prepare(size) {
      const gateway = await waitingGateway({ maxQueue: Infinity });
      const frame = { op: 8, d: {} };
      // The limit is 600 a minute: the rest waits.
      for (let index = 0; index < size + 600; index += 1) gateway.send(frame).catch(() => undefined);
      return times(200, async () => {
        const controller = new AbortController();
        const sent = gateway.send(frame, { signal: controller.signal }).catch(() => undefined);
        controller.abort();
        await sent;
      });
    },
  },
];

/** A guild of so many members. */
function crowd(mock: Mock, size: number): ReturnType<Mock["astral"]["guild"]> {
  const guild = mock.astral.guild({ name: "crowd" });
  for (let index = 0; index < size; index += 1) guild.member({ name: `m${index}` });
  return guild;
}

/** A gateway of its own whose sockets never open. */
async function waitingGateway(options: object): Promise<import("@antiphon/chat/gateway").Gateway<object>> {
  const { createFluxer } = await load<typeof import("@antiphon/chat")>("chat/dist/index.js");
  const { createGateway } = await load<typeof import("@antiphon/chat/gateway")>("chat/dist/gateway/index.js");
  const mock = await mockOf({ clock: "auto" });
  const gateway = createGateway(createFluxer(mock.fluxer.options()), options);
  await gateway.connect();
  mock.fluxer.gateway.freeze();
  return gateway;
}

/** A fetch that gives the same answer to everybody, after a turn. */
function answering(text: string): () => Promise<Response> {
  return () => Promise.resolve(new Response(text, { headers: { "content-type": "application/json" } }));
}

const [wanted = "", size] = process.argv.slice(2);
if (size === undefined) for (const row of rows.filter(({ name }) => name.includes(wanted))) print(row);
else await measure(rows.find(({ name }) => name === wanted) as Row, Number(size));

function print({ name, small, large }: Row): void {
  const [before, after] = [small, large].map((beside) => costOf(name, beside)) as [number, number];
  const ratio = (after / before).toFixed(1).padStart(7);
  console.log(`${ratio} x  ${us(before)} at ${small}, ${us(after)} at ${large}: ${name}`);
}

function us(ms: number): string {
  return Number.isNaN(ms) ? "failed" : `${(ms * 1000).toFixed(0)} us`;
}

function costOf(name: string, beside: number): number {
  const args = ["--import", "tsx", fileURLToPath(import.meta.url), name, String(beside)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 300_000 });
  if (status !== 0) console.error(stderr.split("\n").slice(0, 12).join("\n"));
  return Number.parseFloat(stdout || "NaN");
}

async function measure({ prepare }: Row, beside: number): Promise<void> {
  const run = await prepare(beside);
  const { user, system } = process.cpuUsage();
  const units = await run();
  const spent = process.cpuUsage({ user, system });
  console.log((spent.user + spent.system) / 1000 / units);
  process.exit(0);
}
