import { createMock, type Mock } from "@antiphon/mock";
import { beforeEach, describe, expect, test } from "vitest";
import { createFluxer, createFluxerWebhook, type Fluxer, type Message, type Result } from "../../src/index.js";

const mebibyte = 1024 * 1024;

type Fetch = ReturnType<Mock["fluxer"]["options"]>["fetch"];
type Init = Parameters<Fetch>[1];

interface Put {
  readonly bytes: number;
  readonly headers: Readonly<Record<string, string>>;
}

let mock: Mock;
let channelId: string;
let fluxer: Fluxer;
/** What went to the media host. */
let puts: Put[];
/** Called before each `PUT`: throw for a connection that breaks. */
let onPut: (count: number) => void;

beforeEach(() => {
  mock = createMock();
  ({ channelId } = mock.fluxer);
  puts = [];
  onPut = () => undefined;
  const options = mock.fluxer.options();
  const fetch: Fetch = (url, init) => {
    if (init?.method !== "PUT") return options.fetch(url, init);
    puts.push({ bytes: sizeOf(init), headers: init.headers as Record<string, string> });
    onPut(puts.length);
    return options.fetch(url, init);
  };
  fluxer = createFluxer({ ...options, fetch });
});

function sizeOf(init: Init): number {
  return Number((init?.headers as Record<string, string> | undefined)?.["content-length"] ?? Number.NaN);
}

/** Operations that reached the API, in order. */
const asked = (): (string | undefined)[] =>
  mock.journal
    .exchanges()
    .map(({ operation }) => operation)
    .filter((operation) => operation !== undefined);

const planned = ["attachments.plan", "attachments.complete", "messages.create"];

/** Bytes of which no two pieces are alike. */
function film(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 1000) bytes[at] = (at / 1000) % 251;
  return bytes;
}

/** Just too large to go with a message. */
const medium = { content: film(11 * mebibyte), filename: "clip.mp4" };
const large = { content: film(21 * mebibyte), filename: "film.mp4", contentType: "video/mp4" };

async function served(message: Message, at: number): Promise<Uint8Array> {
  const response = await mock.fluxer.options().fetch(String(message.attachments[at]?.url));
  return new Uint8Array(await response.arrayBuffer());
}

async function messages(): Promise<readonly Message[]> {
  return (await fluxer.messages.list(channelId)).items;
}

describe("files of a new message", () => {
  test("go ahead of it when they are more than 10 MiB together, in their order and with all that was said of them", async () => {
    const image = { content: film(3000), filename: "still.png", contentType: "image/png", description: "The hero." };
    const sent = await fluxer.messages.create(
      channelId,
      { content: "Premiere", embeds: [{ title: "A still", image: { url: "attachment://still.png" } }] },
      { files: [image, { ...large, spoiler: true, title: "The film" }, new Uint8Array([1, 2, 3])] },
    );
    expect(asked()).toEqual(planned);
    expect(sent.attachments).toMatchObject([
      { filename: "still.png", size: 3000, content_type: "image/png", description: "The hero." },
      { filename: "film.mp4", size: 21 * mebibyte, content_type: "video/mp4", flags: 8, title: "The film" },
      { filename: "file", size: 3 },
    ]);
    expect(sent.embeds[0]?.image?.url).toBe(sent.attachments[0]?.url);
    expect(Buffer.compare(await served(sent, 1), large.content)).toBe(0);
    expect(puts.map(({ bytes }) => bytes)).toEqual([3000, 10 * mebibyte, 10 * mebibyte, mebibyte, 3]);
    mock.assertClean();
  });

  test("go with it up to 10 MiB", async () => {
    const half = { content: film(5 * mebibyte), filename: "half.bin" };
    await fluxer.messages.create(channelId, {}, { files: [half, half] });
    expect(asked()).toEqual(["messages.create"]);
    await fluxer.messages.create(channelId, {}, { files: [half, half, new Uint8Array(1)] });
    expect(asked().slice(1)).toEqual(["attachments.plan", "messages.create"]);
    mock.assertClean();
  });

  test("go with it when the plan could not name a size, and ahead of it when `sizeBytes` says it", async () => {
    async function* stream(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < medium.content.length; at += mebibyte) yield medium.content.subarray(at, at + mebibyte);
    }
    const unknown = await fluxer.messages.create(channelId, {}, { files: [{ content: stream(), filename: "a" }] });
    await fluxer.messages.create(channelId, {}, { files: [medium, { content: new Uint8Array(0), filename: "empty" }] });
    expect([asked(), puts.length]).toEqual([["messages.create", "messages.create"], 0]);
    const known = { content: stream(), filename: "b", sizeBytes: medium.content.length };
    const told = await fluxer.messages.create(channelId, {}, { files: [known] });
    expect(asked().slice(2)).toEqual(planned);
    for (const message of [unknown, told]) expect(Buffer.compare(await served(message, 0), medium.content)).toBe(0);
    mock.assertClean();
  });

  test("stand beside those that were uploaded before", async () => {
    const before = await fluxer.attachments.upload(channelId, [{ content: film(10), filename: "first" }]);
    const sent = await fluxer.messages.create(channelId, { attachments: before }, { files: [large] });
    const again = await fluxer.attachments.upload(channelId, [{ content: film(10), filename: "first" }]);
    const small = { content: film(20), filename: "small" };
    const mixed = await fluxer.messages.create(channelId, { attachments: again }, { files: [small] });
    const names = [sent, mixed].map(({ attachments }) => attachments.map(({ filename }) => filename).sort());
    expect(names).toEqual(
      [
        ["film.mp4", "first"],
        ["first", "small"],
      ].map((list) => list.sort()),
    );
    mock.assertClean();
  });

  test("tell how far all of them have come", async () => {
    const seen: string[] = [];
    await fluxer.messages.create(
      channelId,
      {},
      {
        files: [large, new Uint8Array(5)],
        onUploadProgress: ({ loadedBytes, totalBytes }) => seen.push(`${loadedBytes}/${totalBytes}`),
      },
    );
    const total = large.content.length + 5;
    expect([seen[0], seen.at(-1)]).toEqual([`0/${total}`, `${total}/${total}`]);
  });

  test("take no header of the message along to the media host", async () => {
    await fluxer.messages.create(channelId, {}, { files: [large], headers: { "x-trace": "mine" } });
    expect(puts.some(({ headers }) => "x-trace" in headers || "authorization" in headers)).toBe(false);
    expect(mock.journal.exchanges().at(-1)?.requestHeaders["x-trace"]).toBe("mine");
  });
});

describe("when something breaks on the way", () => {
  test.each(["attachments.plan", "attachments.complete", "messages.create"])(
    "a lost answer of %s changes nothing: each part is sent once, and the message stands once",
    async (operation) => {
      mock.faults.add({ operation, after: "commit", drop: "connection", times: 1 });
      const sent = await fluxer.messages.create(channelId, { content: "Premiere" }, { files: [large] });
      expect((await messages()).map(({ id }) => id)).toEqual([sent.id]);
      expect(puts).toHaveLength(3);
      mock.ledger.expectExactlyOnce({ operation: "messages.create", count: 1 });
      mock.assertClean();
    },
  );

  test("a broken part is sent again alone", async () => {
    onPut = (count) => {
      if (count === 2)
        throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) });
    };
    const sent = await fluxer.messages.create(channelId, {}, { files: [large] });
    expect(puts.map(({ bytes }) => bytes / mebibyte)).toEqual([10, 10, 10, 1]);
    expect(Buffer.compare(await served(sent, 0), large.content)).toBe(0);
  });

  test("a media host that stays away fails the call, and the error says that there is no message", async () => {
    onPut = () => {
      throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) });
    };
    const error = errorOf(await fluxer.messages.create(channelId, {}, { files: [large] }).safe());
    expect(error).toMatchObject({ code: "CONNECTION_FAILED", outcome: "not_sent", operation: "attachments.put" });
    expect(error.message).toMatch(/The message itself was not sent\.$/);
    expect(error.message).not.toContain("?t=");
    expect(asked()).toEqual(["attachments.plan"]);
  });

  test("an answer that cannot be read is not taken for a message", async () => {
    mock.faults.add({ operation: "attachments.complete", body: "cut" });
    const error = errorOf(await fluxer.messages.create(channelId, {}, { files: [large] }).safe());
    expect(error.outcome).toBe("not_sent");
    expect(await messages()).toEqual([]);
  });

  test("a file above the account's limit is refused before a byte of it is sent", async () => {
    const huge = { content: film(51 * mebibyte), filename: "huge" };
    const error = errorOf(await fluxer.messages.create(channelId, {}, { files: [huge] }).safe());
    expect(error).toMatchObject({ code: "FILE_SIZE_TOO_LARGE", outcome: "rejected", operation: "attachments.plan" });
    expect([puts.length, await messages()]).toEqual([0, []]);
  });

  test("an abort ends the uploads with the caller's own reason, and nothing is sent after it", async () => {
    const abort = new AbortController();
    const reason = new Error("the user closed the window");
    onPut = (count) => {
      if (count === 2) abort.abort(reason);
    };
    const call = fluxer.messages.create(channelId, {}, { files: [large], signal: abort.signal });
    await expect(call).rejects.toBe(reason);
    expect(await messages()).toEqual([]);
    expect([puts.length, asked()]).toEqual([2, ["attachments.plan", "messages.list"]]);
  });

  test("a deadline holds for all of it", async () => {
    mock.faults.add({ operation: "attachments.complete", hang: true });
    const error = errorOf(await fluxer.messages.create(channelId, {}, { files: [large], deadlineMs: 5000 }).safe());
    expect(error).toMatchObject({ code: "DEADLINE_EXCEEDED", outcome: "not_sent" });
    expect(await messages()).toEqual([]);
    const startedAt = mock.clock.now();
    const upload = fluxer.attachments.upload(channelId, [large], { deadlineMs: 5000 });
    await expect(upload).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED", operation: "attachments.complete" });
    expect(mock.clock.now() - startedAt).toBe(5000);
  });

  test("the message itself may still end unknown", async () => {
    mock.faults.add({ operation: "messages.create", after: "commit", drop: "connection" });
    const error = errorOf(await fluxer.messages.create(channelId, {}, { files: [large], retry: false }).safe());
    expect(error).toMatchObject({ outcome: "unknown", operation: "messages.create" });
    expect(await messages()).toHaveLength(1);
  });
});

describe("files go with the request", () => {
  test("of an edit, which has no nonce", async () => {
    const { id, attachments } = await fluxer.messages.create(
      channelId,
      {},
      { files: [{ content: film(9), filename: "a" }] },
    );
    const edited = await fluxer.messages.edit(
      { channel_id: channelId, message_id: id },
      { attachments: attachments.map((file) => ({ id: file.id })) },
      { files: [medium] },
    );
    expect(edited.attachments.map(({ filename }) => filename)).toEqual(["a", "clip.mp4"]);
    expect(asked()).toEqual(["messages.create", "messages.edit"]);
  });

  test("of a webhook, which has no account to plan for", async () => {
    const { baseUrl, fetch, clock, random } = mock.fluxer.options();
    const guild = mock.fluxer
      .guild()
      .role({ name: "hooks", permissions: ["MANAGE_WEBHOOKS"] })
      .grant(["hooks"])
      .channel({ name: "talk" });
    const { id, token } = await fluxer.webhooks.create(guild.channels["talk"] ?? "", { name: "builds" });
    const webhook = createFluxerWebhook({ url: `${baseUrl}/webhooks/${id}/${token}`, fetch, clock, random });
    const sent = await webhook.send({ content: "built" }, { files: [medium] });
    const at = { webhook_id: id, webhook_token: token };
    const same = await fluxer.webhooks.execute(at, { content: "built" }, { files: [medium], query: { wait: true } });
    expect([sent, same].map((message) => message?.attachments[0]?.size)).toEqual([
      medium.content.length,
      medium.content.length,
    ]);
    expect(asked()).toEqual(["webhooks.create", "webhooks.execute", "webhooks.execute"]);
    mock.assertClean();
  });
});

function errorOf(result: Result<unknown>): Extract<typeof result, { readonly ok: false }>["error"] {
  if (result.ok) throw new Error("the call went well");
  return result.error;
}
