import { createWorker, createAuralisCloud } from "@antiphon/jobs";
import { createAuralis } from "@antiphon/players";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHarness, type Harness } from "@antiphon/mock/harness";
import { startFluxerBot } from "../small-bot.js";

let harness: Harness;
beforeEach(({ task }) => {
  harness = createHarness(task.name);
});
afterEach(() => harness.finish({ failed: true }));

describe("a chat platform", () => {
  it("has an outage, after which the bot answers as before", async () => {
    const { fluxer } = harness;
    await fluxer.start(startFluxerBot);
    const before = fluxer.clock.now();
    await fluxer.outage("5m");
    await fluxer.alice.says("!ping");
    expect(fluxer.clock.now() - before).toBeGreaterThan(300_000);
    expect(fluxer.bot.said()).toHaveLength(1);
  });

  it("restarts a node, and the session is resumed", async () => {
    const { fluxer } = harness;
    await fluxer.start(startFluxerBot);
    await fluxer.restartNode();
    expect(fluxer.platform.sessions().map(({ state }) => state)).toEqual(["live"]);
    expect(fluxer.transcript()).toContain("resumed, 0 events replayed");
  });

  it("revokes a token, and the bot hears no more", async () => {
    const { fluxer } = harness;
    await fluxer.start(startFluxerBot);
    await fluxer.revokeToken();
    await fluxer.alice.says("!ping");
    expect(fluxer.bot.said()).toEqual([]);
    expect(fluxer.platform.sessions()).toEqual([]);
  });

  it("loses a bot whose process is killed, without a goodbye", async () => {
    const { fluxer } = harness;
    await fluxer.start(startFluxerBot);
    await fluxer.crash();
    await fluxer.alice.says("!ping");
    expect(fluxer.bot.said()).toEqual([]);
    await expect(fluxer.crash()).rejects.toThrow("crash() found no program");
    await fluxer.start(startFluxerBot);
    await fluxer.alice.says("!ping");
    expect(fluxer.bot.said()).toHaveLength(1);
  });
});

describe("Auralis", () => {
  const guild = "250000000000000001";
  const voice = {
    user_id: "81384788765712384",
    channel_id: "250000000000000002",
    session_id: "s",
    token: "t",
    endpoint: "eu.example",
  };

  it("plays to a position, and to the end of the track", async () => {
    const { auralis } = harness;
    const client = createAuralis(auralis.options());
    const found = await client.tracks.resolve({ identifier: "ytsearch:drive" });
    const [track] = found.data as readonly { readonly encoded: string }[];
    await client.players.create({ guild_id: guild, voice, track: { encoded: track!.encoded } });
    await auralis.playsTo("30s", { in: guild });
    expect((await client.players.get(guild)).state.position_ms).toBe(30_000);
    await auralis.playsTo("end", { in: guild });
    expect((await client.players.get(guild)).status).toBe("idle");
    await expect(auralis.playsTo("end", { in: guild })).rejects.toThrow("is idle");
  });

  it("loses a node", async () => {
    const { auralis } = harness;
    await expect(auralis.nodeDies()).rejects.toThrow("there is no player");
    await createAuralis(auralis.options()).players.create({ guild_id: guild, voice });
    await auralis.nodeDies();
    await expect(auralis.nodeDies("eu-9")).rejects.toThrow('There is no node "eu-9"');
  });
});

describe("Auralis Cloud", () => {
  it("loses a worker in the middle of a job, and puts the job back", async () => {
    const { auralisCloud } = harness;
    auralisCloud.platform.configure({ timeouts: true });
    const client = createAuralisCloud(auralisCloud.options());
    let began = 0;
    await auralisCloud.startWorker((options) => {
      const worker = createWorker(options);
      const run = worker.run(() => {
        began += 1;
        return new Promise(() => undefined);
      });
      return { close: async () => (await worker.stop(), await run) };
    });
    await client.jobs.submit(new Uint8Array([1]), { filename: "a.tar", timeout: 1 });
    await auralisCloud.rest();
    expect(began).toBe(1);
    await auralisCloud.workerDies();
    await auralisCloud.clock.advance("2h");
    expect(auralisCloud.platform.jobs().map(({ status }) => status)).not.toContain("RUNNING");
  });
});

describe("Auralytik", () => {
  it("completes a call, and subscribers have heard of it when that returns", async () => {
    const { auralytik } = harness;
    const call = await auralytik.callCompletes({ outcome: "Successful" });
    expect(call).toMatchObject({ state: "Completed", outcome: "Successful" });
  });
});
