import { createMock, type Mock } from "@antiphon/mock";
import { describe, expect, it } from "vitest";
import { weightOf } from "../../../src/kernel/world/weight-of.js";

const mebibyte = 1024 * 1024;
const most = 2 * mebibyte;

/** What a client can make a mock hold, each time some more of it. */
const growing: Readonly<Record<string, (mock: Mock) => Promise<Response>>> = {
  messages: ({ astral }) =>
    ask(astral, `/channels/${astral.channelId}/messages`, { embeds: [{ description: "x".repeat(4000) }] }),
  attachments: ({ fluxer }) => attach(fluxer),
  async "uploads that are never finished"({ fluxer }) {
    const planned = await ask(fluxer, `/channels/${fluxer.channelId}/attachments`, {
      attachments: [{ id: 0, filename: "a.bin", file_size: mebibyte / 4, content_type: "text/plain" }],
    });
    if (planned.status !== 200) return planned;
    const { attachments } = (await planned.json()) as { attachments: readonly [{ upload_url: string }] };
    const body = new Uint8Array(mebibyte / 4);
    return fluxer.options().fetch(attachments[0].upload_url, { method: "PUT", body });
  },
  "archives of jobs": (mock) => submit(mock),
};

function attach(chat: Mock["astral" | "fluxer"]): Promise<Response> {
  const form = new FormData();
  form.set("payload_json", JSON.stringify({ attachments: [{ id: 0, filename: "a.bin" }] }));
  form.set("files[0]", new Blob([new Uint8Array(mebibyte / 4)]), "a.bin");
  return send(chat, `/channels/${chat.channelId}/messages`, { method: "POST", body: form });
}

function submit({ auralisCloud }: Mock): Promise<Response> {
  const { fetch, baseUrl, userId } = auralisCloud.options();
  const body = new FormData();
  body.set("user_id", userId);
  body.set("file", new Blob([new Uint8Array(mebibyte / 4)]), "a.zip");
  return fetch(`${baseUrl}/upload`, { method: "POST", body });
}

function leaving(): { readonly signal: AbortSignal; now(): void } {
  const control = new AbortController();
  return { signal: control.signal, now: () => control.abort() };
}

describe("a mock that holds as much as it may", () => {
  it.each(Object.entries(growing))("refuses more %s with a sentence, and lives on", async (_, more) => {
    const mock = createMock({ memoryBytes: most, keep: 10 });
    for (const api of [mock.astral, mock.fluxer]) api.configure({ rateLimits: false });
    mock.auralisCloud.configure({ requestsPerMinute: 1_000_000 });
    const { status, text } = await until507(() => more(mock));
    expect([status, text]).toEqual([507, expect.stringContaining(`memoryBytes is ${most}`)]);
    const { astral } = mock;
    expect((await send(astral, `/channels/${astral.channelId}/messages`)).status).toBe(200);
    mock.reset();
    for (const api of [mock.astral, mock.fluxer]) api.configure({ rateLimits: false });
    expect((await more(mock)).status).toBeLessThan(300);
  });

  it("lets go of what is deleted", async () => {
    const mock = createMock({ memoryBytes: most, keep: 10 });
    const { astral } = mock;
    astral.configure({ rateLimits: false });
    const made: string[] = [];
    const post = async (): Promise<number> => {
      const answer = await attach(astral);
      if (answer.status === 200) made.push(((await answer.json()) as { id: string }).id);
      return answer.status;
    };
    while ((await post()) === 200) expect(made.length).toBeLessThan(20);
    for (const id of made)
      expect((await send(astral, `/channels/${astral.channelId}/messages/${id}`, { method: "DELETE" })).status).toBe(
        204,
      );
    const statuses: number[] = [];
    for (let at = 0; at < 20; at += 1) statuses.push(await post());
    expect(statuses).toContain(200);
  });

  it("counts the rows of a journal that keeps all", async () => {
    const mock = createMock({ memoryBytes: most });
    const { fetch, baseUrl, token } = mock.auralis.options();
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const post = (): Promise<Response> =>
      fetch(`${baseUrl}/v1/players`, {
        method: "POST",
        headers,
        body: JSON.stringify({ a: "x".repeat(mebibyte / 8) }),
      });
    const before = [];
    for (let at = 0; at < 20; at += 1) before.push((await post()).status);
    expect(before.at(-1)).toBe(507);
    mock.journal.clear();
    const statuses = [];
    for (let at = 0; at < 20; at += 1) statuses.push((await post()).status);
    expect(statuses).not.toEqual(Array.from({ length: 20 }, () => 507));
  });

  it("counts what has come of bodies that are still arriving, and lets go of it when their clients leave", async () => {
    const mock = createMock({ memoryBytes: most });
    const { fetch, baseUrl } = mock.auralisCloud.options();
    mock.auralisCloud.configure({ objectLimit: 64 * mebibyte });
    const { signal, ...leave } = leaving();
    const held = [1, 2].map(() =>
      fetch(`${baseUrl}/upload`, {
        method: "POST",
        headers: { "content-type": "multipart/form-data; boundary=x" },
        body: endless(1.2 * mebibyte) as never,
        signal,
      }),
    );
    expect((await Promise.race(held)).status).toBe(507);
    leave.now();
    await Promise.allSettled(held);
    expect((await submit(mock)).status).toBe(200);
  });

  it.each([0, -1, mebibyte - 1, Number.NaN, "1gb"])("takes no %s as its bound", (memoryBytes) => {
    expect(() => createMock({ memoryBytes: memoryBytes as number })).toThrow('"memoryBytes" must be at least 1048576');
  });

  it("has one bound for all its worlds", () => {
    expect(() => createMock().world({ memoryBytes: 2 ** 30 } as never)).toThrow('knows no "memoryBytes"');
  });
});

describe("an object behind a presigned address", () => {
  it.each([
    [1000, 200],
    [1001, 413],
  ])("of %i bytes is answered %i where the limit is 1000", async (size, status) => {
    const { answer, mock, key } = await put(new Uint8Array(size));
    expect(answer.status).toBe(status);
    expect(mock.auralisCloud.object(key)?.length).toBe(status === 200 ? size : undefined);
    if (status === 413) expect(await answer.text()).toContain("<Code>EntityTooLarge</Code>");
  });

  it("that never ends is answered, and nothing of it is kept", async () => {
    const { answer, mock, key } = await put(endless(Infinity));
    expect([answer.status, mock.auralisCloud.object(key)]).toEqual([413, undefined]);
  });

  async function put(body: unknown): Promise<{ answer: Response; mock: Mock; key: string }> {
    const mock = createMock();
    mock.auralisCloud.configure({ objectLimit: 1000 });
    const { fetch, baseUrl, token } = mock.auralisCloud.worker();
    await submit(mock);
    const [job] = mock.auralisCloud.jobs();
    const headers = { authorization: `Bearer ${token}` };
    await fetch(`${baseUrl}/worker/job/${job?.id}/claim`, { method: "POST", headers });
    const seen = await fetch(`${baseUrl}/worker/job/${job?.id}`, { headers });
    const { output_upload_url: url } = (await seen.json()) as { output_upload_url: string };
    const answer = await fetch(url, {
      method: "PUT",
      headers: { "content-type": "application/zip" },
      body: body as never,
    });
    return { answer, mock, key: job?.outputKey ?? "" };
  }
});

describe("what a value weighs", () => {
  it.each<[string, unknown, number]>([
    ["a text", "x".repeat(1000), 1000],
    ["bytes", new Uint8Array(1000), 1000],
    ["bytes in a map", new Map([["a", { bytes: new Uint8Array(1000) }]]), 1000],
    ["a key", new Map([["x".repeat(1000), 1]]), 1000],
    ["a set", new Set(["x".repeat(1000)]), 1000],
    ["a list in a list", [["x".repeat(1000)]], 1000],
    ["numbers", Array.from({ length: 100 }, (_, at) => at), 800],
    ["something that is held twice", twice(new Uint8Array(1000)), 1000],
    [
      "what a snapshot shares",
      new (class {
        readonly bytes = new Uint8Array(1000);
      })(),
      0,
    ],
    ["nothing", undefined, 0],
  ])("%s", (_, value, bytes) => {
    expect(weightOf(value)).toBeGreaterThanOrEqual(bytes);
    expect(weightOf(value)).toBeLessThan(bytes + 400);
  });

  it("a circle, and a chain longer than any stack", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(weightOf(circle)).toBeLessThan(200);
    let chain: unknown = "end";
    for (let at = 0; at < 100_000; at += 1) chain = { chain };
    expect(weightOf(chain)).toBeGreaterThan(100_000 * 50);
  });
});

function twice(value: unknown): unknown {
  return { a: value, b: [value] };
}

/** So many bytes of a body, and then it goes on and nothing comes. */
async function* endless(bytes: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes; at += 400) yield new Uint8Array(400);
  await new Promise(() => undefined);
}

async function until507(run: () => Promise<Response>): Promise<{ status: number; text: string }> {
  for (;;) {
    const answer = await run();
    const text = await answer.text();
    if (answer.status >= 300) return { status: answer.status, text };
  }
}

function ask(chat: Mock["astral" | "fluxer"], path: string, body: unknown): Promise<Response> {
  return send(chat, path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

function send(
  chat: Mock["astral" | "fluxer"],
  path: string,
  init: { method?: string; headers?: Record<string, string>; body?: string | FormData } = {},
): Promise<Response> {
  const { fetch, baseUrl } = chat.options();
  return fetch(baseUrl + path, { ...init, headers: { ...init.headers, authorization: `Bot ${chat.token}` } });
}
