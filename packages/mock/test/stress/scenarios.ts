import { createAuralytik, createWebhookReceiver } from "@antiphon/analytics";
import { createAstral } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";
import { createAuralisCloud, createWorker } from "@antiphon/jobs";
import type { Mock } from "@antiphon/mock";
import { createAuralis, createQueue } from "@antiphon/players";
import type { RealWork } from "./real-work.js";

/** A test as a user writes it: an injected mock, the automatic clock, and real work between the calls. Gives what came of it. */
export type Scenario = (mock: Mock, work: RealWork) => Promise<unknown>;

const guild = (number: number): string => String(250_000_000_000_000_000n + BigInt(number));
const voice = {
  user_id: "81384788765712384",
  channel_id: guild(500),
  session_id: "session",
  token: "voice-token",
  endpoint: "eu.example",
};

export const scenarios: Readonly<Record<string, Scenario>> = {
  async "retries, lost answers and a hang in one chain"(mock, work) {
    const auralis = createAuralis(mock.auralis.options());
    mock.faults.add({ operation: "players.create", after: "commit", drop: "connection", times: 1 });
    mock.faults.add({ operation: "players.get", status: 503, headers: { "retry-after": "2" }, every: 3 });
    mock.faults.add({ operation: "players.list", hang: true, times: 1 });
    const at: number[] = [];
    await auralis.players.create({ guild_id: guild(1), voice });
    for (let n = 0; n < 10; n += 1) {
      await work.some(n);
      await (n === 6 ? auralis.players.list() : auralis.players.get(guild(1)));
      at.push(mock.clock.monotonic());
    }
    mock.ledger.expectExactlyOnce();
    return at;
  },

  async "five chains at once, each with its own work"(mock, work) {
    const maker = createAuralis(mock.auralis.options());
    for (let n = 1; n <= 5; n += 1) await maker.players.create({ guild_id: guild(n), voice });
    const auralis = createAuralis({ ...mock.auralis.options(), random: () => 0.5 }); // jitter that no order can change
    mock.faults.add({ operation: "players.get", status: 503, headers: { "retry-after": "3" }, probability: 0.5 });
    const chain = async (number: number): Promise<unknown[]> => {
      const at: unknown[] = [];
      for (let n = 0; n < 6; n += 1) {
        await work.some(number + n);
        const { ok } = await auralis.players.get(guild(number)).safe();
        at.push([ok, mock.clock.monotonic()]);
      }
      return at;
    };
    return Promise.all([1, 2, 3, 4, 5].map(chain));
  },

  async "a bot whose handler works before it answers"(mock, work) {
    const astral = createAstral(mock.astral.options());
    const gateway = createGateway(astral);
    let answered = 0;
    gateway.on("MESSAGE_CREATE", async (message) => {
      if (message.author.bot) return;
      await work.some((answered += 1));
      await astral.messages.create(message.channel_id, { content: `pong ${message.content}` });
    });
    await gateway.connect();
    const seen: unknown[] = [];
    for (let n = 0; n < 6; n += 1) {
      mock.astral.say(mock.astral.channelId, `ping ${n}`);
      await mock.clock.settle();
      const [newest] = (await astral.messages.list(mock.astral.channelId, { limit: 1 })).items;
      seen.push(newest?.content);
    }
    mock.astral.gateway.drop();
    await mock.clock.advance("10m");
    await gateway.close();
    return { seen, sockets: mock.journal.sockets().length };
  },

  async "webhooks that a real server of the user's hands on"(mock, work) {
    const auralytik = createAuralytik(mock.auralytik.options());
    const url = "https://bot.example/hook";
    const webhook = await auralytik.webhooks.create({ url, events: ["evaluation.completed"] });
    const receiver = createWebhookReceiver({ secrets: [webhook.signing_secret], clock: mock.clock });
    const got: number[] = [];
    let came = 0;
    receiver.on("webhook.test", async () => {
      await work.some(3);
      got.push(mock.clock.monotonic());
    });
    mock.receive(url, async ({ headers, body }) => {
      await (await fetch(work.url, { method: "POST", body: body as BodyInit })).text();
      if ((came += 1) < 3) return { status: 500 };
      await receiver.receive({ headers, body: body ?? "" });
      return { status: 200 };
    });
    await auralytik.webhooks.test(webhook.id);
    await mock.clock.advance("1h");
    return { got, came };
  },

  async "a worker that works, beside whoever waits for its jobs"(mock, work) {
    mock.auralisCloud.configure({ timeouts: true });
    const cloud = createAuralisCloud(mock.auralisCloud.options());
    const worker = createWorker(mock.auralisCloud.worker());
    const running = worker.run(async ({ job }) => {
      await work.some(5);
      await work.some(1);
      return { files: { "id.txt": new TextEncoder().encode(job.id) } };
    });
    const submit = async (number: number): Promise<unknown> => {
      await work.some(number);
      const { job_id } = await cloud.jobs.submit(new Uint8Array([1, 2]), { filename: "job.tar", timeout: 1 });
      return (await cloud.jobs.waitFor(job_id)).status;
    };
    const ends = [await submit(0), await submit(1)];
    await worker.stop();
    await running;
    return ends;
  },

  async "a queue of tracks, chosen with work between"(mock, work) {
    const auralis = createAuralis(mock.auralis.options());
    await auralis.players.create({ guild_id: guild(1), voice });
    const found = await auralis.tracks.resolve({ identifier: "ytsearch:drive" });
    const queue = createQueue(auralis, guild(1));
    for (const track of (found.data as never[]).slice(0, 3)) {
      await work.some(4);
      queue.add(track);
    }
    await queue.run();
    return mock.ledger.effects().filter(({ kind }) => kind === "play").length;
  },
};
