import { createMock } from "@antiphon/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve, type MockServer } from "../../src/node/index.js";

interface Answer {
  readonly status: number;
  readonly data: {
    readonly result?: { readonly id: string; readonly channel_id: string; readonly content?: string };
    readonly rows: readonly { readonly [member: string]: unknown }[];
    readonly since: number;
    readonly text: string;
    readonly error: { readonly code: string; readonly message: string; readonly transcript?: string };
  };
}

describe("deeds and waits from another process", () => {
  const mock = createMock({ clock: "real" });
  let server: MockServer;
  let worlds = 0;
  beforeAll(async () => {
    server = await serve(mock);
  });
  afterAll(() => server.close());

  /** A world of its own, and what speaks to it as curl would. */
  async function world(): Promise<{
    readonly ask: (path: string, body?: unknown) => Promise<Answer>;
    readonly bot: (api: "astral" | "fluxer", content: string) => Promise<unknown>;
    readonly core: ReturnType<typeof mock.world>;
  }> {
    const core = mock.world({ id: `deeds-${(worlds += 1)}` });
    const ask = async (path: string, body?: unknown): Promise<Answer> => {
      const response = await fetch(`${server.url}/__mock${path}?world=${core.id}`, {
        method: body === undefined ? "GET" : "POST",
        ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
      });
      return { status: response.status, data: (await response.json()) as Answer["data"] };
    };
    const bot = (api: "astral" | "fluxer", content: string): Promise<unknown> =>
      fetch(`${core.url(api)}/channels/${core[api].channelId}/messages`, {
        method: "POST",
        headers: { authorization: `Bot ${core[api].token}`, "content-type": "application/json" },
        body: JSON.stringify({ content }),
      });
    return { ask, bot, core };
  }

  it.each(["astral", "fluxer"] as const)("lets people of %s do everything they can", async (api) => {
    const { ask, core } = await world();
    core[api].home.channel({ name: "talk", type: 2 });
    const does = async (deed: object): Promise<Answer["data"]> => {
      const { status, data } = await ask(`/${api}/deeds`, deed);
      expect([status, data.error?.message]).toEqual([200, undefined]);
      return data;
    };
    const said = await does({ who: "alice", does: "says", content: "!ping", in: "general" });
    const message = said.result?.id as string;
    expect(said.result).toMatchObject({ content: "!ping", channel_id: core[api].channelId });
    await does({ who: "bob", does: "says", content: "again", replyTo: message });
    await does({ who: "alice", does: "edits", message, content: "!pong" });
    await does({ who: "bob", does: "reacts", message, emoji: "👍" });
    await does({ who: "bob", does: "unreacts", message, emoji: "👍" });
    await does({ who: "alice", does: "types" });
    const files = [{ filename: "a.txt", content: "hi" }, { filename: "b.bin", base64: "AAEC" }]; // prettier-ignore
    const sent = await does({ who: "alice", does: "uploads", files });
    expect(sent.result).toMatchObject({ attachments: [{ filename: "a.txt", size: 2 }, { filename: "b.bin", size: 3 }] }); // prettier-ignore
    await does({ who: "alice", does: "deletes", message });
    await does({ who: "alice", does: "joinsVoice", in: "talk" });
    await does({ who: "alice", does: "leavesVoice" });
    await does({ who: "alice", does: "leaves" });
    const { id } = core[api].person({ name: "zoe" });
    await does({ who: "zoe", does: "joins" });
    expect(core[api].home.members["zoe"]).toBe(id);
    await does({ who: "owner", does: "kicks", whom: "bob" });
    const names = core.journal.exchanges();
    expect(names).toEqual([]); // people's deeds are no requests of a client
    await does({ does: "restartNode" });
    await does({ does: "outage", lasts: "1s" });
    await does({ does: "revokeToken" });
  });

  it("answers a deed when what it waits for has come, and counts from the deed on", async () => {
    const { ask, bot } = await world();
    await bot("astral", "pong");
    const until = { operation: "messages.create", where: { requestBody: { content: "pong" }, status: 200 } };
    const asked = ask("/astral/deeds", { who: "alice", does: "says", content: "!ping", until });
    await ask("/wait", { event: "MESSAGE_CREATE", where: { content: "!ping" } });
    await bot("astral", "nothing of that");
    await bot("astral", "pong");
    const { status, data } = await asked;
    expect([status, data.rows.length, data.rows[0]?.["operation"]]).toEqual([200, 1, "messages.create"]);
    expect(JSON.stringify(data.rows)).not.toContain("Bot ey");
  });

  it("waits for as many as are asked for, those before the wait too, and goes on from where it ended", async () => {
    const { ask, bot } = await world();
    await bot("fluxer", "one");
    const first = await ask("/wait", { event: "MESSAGE_CREATE", api: "fluxer" });
    expect(first.data.rows).toMatchObject([{ event: "MESSAGE_CREATE", payload: { content: "one" } }]);
    const more = ask("/wait", { operation: "messages.*", times: 2, since: first.data.since });
    await bot("fluxer", "two");
    await bot("fluxer", "three");
    expect((await more).data.rows).toHaveLength(2);
  });

  it("comes back with the transcript when it is too late", async () => {
    const { ask, bot } = await world();
    await bot("astral", "ping");
    const where = { requestBody: { content: "pong" } };
    const { status, data } = await ask("/wait", { operation: "messages.create", where, times: 2, timeoutMs: 1 });
    expect([status, data.error.code]).toEqual([409, "WAIT_TIMED_OUT"]);
    expect(data.error.message).toBe("0 of 2 such messages.create came within 1 ms.");
    expect(data.error.transcript).toContain("astral messages.create → 200");
    const deed = { who: "alice", does: "types", until: { event: "MESSAGE_CREATE", timeoutMs: 0 } };
    expect((await ask("/astral/deeds", deed)).data.error.message).toBe(
      "types is done, but then 0 of 1 MESSAGE_CREATE came within 0 ms.",
    );
  });

  it.each<[string, string, object, string]>([
    ["an operation", "/wait", { operation: "messages.crate" }, 'did you mean "messages.create"?'],
    ["an event", "/wait", { event: "MESAGE_CREATE" }, 'did you mean "MESSAGE_CREATE"?'],
    ["a member of an event", "/wait", { event: "MESSAGE_CREATE", where: { contnt: "a" } }, 'did you mean "content"?'],
    ["a member of a row", "/wait", { operation: "*", where: { stauts: 200 } }, 'did you mean "status"?'],
    ["an API", "/wait", { operation: "*", api: "astrel" }, 'did you mean "astral"?'],
    ["a member of a wait", "/wait", { operation: "*", timeoutms: 1 }, 'did you mean "timeoutMs"?'],
    ["neither", "/wait", {}, 'either "operation" or "event"'],
    ["both", "/wait", { operation: "*", event: "READY" }, 'either "operation" or "event"'],
    ["an event of an API without", "/wait", { event: "READY", api: "auralis" }, "none of"],
    ["sockets", "/wait", { operation: "socket" }, "sockets are in the journal"],
    ["a deed", "/astral/deeds", { who: "alice", does: "say" }, 'did you mean "says"?'],
    ["a deed of another API", "/auralis/deeds", { does: "outage" }, "playsTo, nodeDies"],
    ["a person", "/astral/deeds", { who: "alise", does: "types" }, 'did you mean "alice"?'],
    ["nobody", "/astral/deeds", { does: "types" }, 'types needs "who"'],
    ["a deed without its text", "/astral/deeds", { who: "bob", does: "says" }, 'says needs "content"'],
    ["a member of another deed", "/astral/deeds", { who: "bob", does: "types", emoji: "a" }, 'no "emoji"'],
    ["a channel", "/astral/deeds", { who: "bob", does: "types", in: "genral" }, 'did you mean "general"?'],
    ["two contents", "/astral/deeds", { who: "bob", does: "uploads", files: [{ filename: "a" }] }, "either"],
    ["what is no Base64", "/astral/deeds", { who: "bob", does: "uploads", files: [{ filename: "a", base64: "!" }] }, "no Base64"],
    ["an `until` before anything is done", "/astral/deeds", { who: "bob", does: "says", content: "x", until: { event: "MESAGE_CREATE" } }, "until names no event"],
    ["a player that is not there", "/auralis/deeds", { does: "playsTo", in: "1" }, "no player in guild 1"],
    ["a node without players", "/auralis/deeds", { does: "nodeDies" }, "name the node"],
    ["a duration", "/fluxer/deeds", { does: "outage", lasts: "soon" }, "no duration"],
    ["what the platform refuses", "/astral/deeds", { who: "bob", does: "kicks", whom: "owner" }, "the platform refused it"],
  ])("refuses %s with a sentence, and nothing is done", async (_, path, body, why) => {
    const { ask, core } = await world();
    const { status, data } = await ask(path, body);
    expect([status, data.error?.message]).toEqual([400, expect.stringContaining(why)]);
    expect(core.transcript()).not.toContain("bob: ");
  }); // prettier-ignore

  it("lets a node, workers and a call end", async () => {
    const { ask, core } = await world();
    const player = await fetch(`${core.url("auralis")}/v1/players`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${core.auralis.options().token}`,
        "content-type": "application/json",
        "idempotency-key": "9b2d9a52-6f0e-4d0c-9f57-0f1f6f6a0001",
      },
      body: JSON.stringify({
        guild_id: "1000000000000000001",
        voice: {
          user_id: "1000000000000000002",
          channel_id: "1000000000000000003",
          session_id: "s",
          token: "t",
          endpoint: "e.example",
        },
      }),
    });
    expect([player.status, await player.text()]).toEqual([202, expect.any(String)]);
    expect((await ask("/auralis/deeds", { does: "playsTo", in: "1000000000000000001" })).data.error.message).toContain(
      "so its track never gets there",
    );
    const lost = await ask("/auralis/deeds", { does: "nodeDies" });
    expect([lost.status, core.transcript()]).toEqual([200, expect.stringMatching(/node \S+ dies/)]);
    expect((await ask("/auralytik/deeds", { does: "callCompletes" })).data.result).toHaveProperty("id");
    expect((await ask("/auralisCloud/deeds", { does: "workerDies" })).status).toBe(200);
    const worker = { authorization: `Bearer ${core.auralisCloud.worker().token}` };
    await expect(fetch(`${core.url("auralisCloud")}/worker/me`, { headers: worker })).rejects.toThrow();
  });

  it("shows the transcript, with texts masked where that is asked for", async () => {
    const { ask, core } = await world();
    await ask("/fluxer/deeds", { who: "alice", does: "says", content: "a secret" });
    expect((await ask("/transcript")).data.text).toContain('alice: "a secret"');
    expect(core.transcript({ maskText: true })).toContain('alice: "…"');
    const masked = await fetch(`${server.url}/__mock/transcript?world=${core.id}&mask_text=true`);
    expect(await masked.text()).not.toContain("a secret");
    expect(() => core.transcript({ maskTxt: true } as never)).toThrow('did you mean "maskText"?');
  });
});
