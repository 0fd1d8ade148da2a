import { createMock } from "@antiphon/mock";
import { expect, test } from "vitest";
import { createFluxer, type Fluxer } from "../../src/index.js";

const mebibyte = 1024 * 1024;
const file = { content: new Uint8Array(11 * mebibyte), filename: "clip.mp4" };

type Plan = { attachments: Record<string, unknown>[] };

/** A client of a platform that plans uploads as it likes. */
function planning(change: (plan: Plan) => unknown): { fluxer: Fluxer; channelId: string; puts: number[] } {
  const mock = createMock();
  const options = mock.fluxer.options();
  const puts: number[] = [];
  const fetch: typeof options.fetch = async (url, init) => {
    if (init?.method === "PUT") puts.push(Number((init.headers as Record<string, string>)["content-length"]));
    const response = await options.fetch(url, init);
    if (init?.method !== "POST" || !new URL(url as string).pathname.endsWith("attachments")) return response;
    return new Response(JSON.stringify(change((await response.json()) as Plan)), {
      status: response.status,
      headers: { "content-type": "application/json" },
    });
  };
  return { fluxer: createFluxer({ ...options, fetch }), channelId: mock.fluxer.channelId, puts };
}

const first = (more: object) => (plan: Plan) => ({
  attachments: plan.attachments.map((one, n) => (n === 0 ? { ...one, ...more } : one)),
});

test.each<[what: string, change: (plan: Plan) => unknown]>([
  ["names no file", () => ({ attachments: [] })],
  ["names another", first({ id: 7 })],
  ["is null", () => null],
  ["has no list", () => ({ attachments: "none" })],
  ["has a hole", () => ({ attachments: [null] })],
  ["has parts of 0 bytes", first({ part_size: 0 })],
  ["has parts of less than nothing", first({ part_size: -5 })],
  ["has parts of half a byte", first({ part_size: 0.5 })],
  ["has parts of a text", first({ part_size: "10485760" })],
  ["has parts larger than anybody holds in memory", first({ part_size: 2 ** 40, parts: undefined, upload_url: "x" })],
  ["has fewer parts than the file", first({ part_size: mebibyte })],
  ["has more parts than the file", first({ part_size: 64 * mebibyte })],
  ["has parts that are no list", first({ parts: 5 })],
  ["has parts that are null", first({ parts: null })],
  ["has a hole among its parts", first({ parts: [null, null] })],
  ["has texts for parts", first({ parts: ["a", "b"] })],
  ["has no address", first({ parts: undefined, upload_url: undefined, part_size: undefined })],
  [
    "has a part without address",
    (plan) =>
      first({
        parts: (plan.attachments[0]?.["parts"] as object[] | undefined)?.map((part) => ({
          ...part,
          upload_url: null,
        })) ?? [{}],
      })(plan),
  ],
])("a plan that %s sends nothing, and the error names the file", async (_, change) => {
  const { fluxer, channelId, puts } = planning(change);
  const result = await fluxer.messages.create(channelId, {}, { files: [file] }).safe();
  expect(result).toMatchObject({
    ok: false,
    error: {
      code: "INVALID_RESPONSE",
      operation: "attachments.plan",
      message: expect.stringContaining('the file "clip.mp4"') as unknown,
    },
  });
  expect(puts).toEqual([]);
});

test("parts are sent by their numbers, in whatever order the plan lists them", async () => {
  const { fluxer, channelId, puts } = planning((plan) =>
    first({ parts: [...((plan.attachments[0]?.["parts"] ?? []) as object[])].reverse() })(plan),
  );
  const large = { content: new Uint8Array(21 * mebibyte), filename: "film.mp4" };
  await fluxer.messages.create(channelId, {}, { files: [large] });
  expect(puts).toEqual([10 * mebibyte, 10 * mebibyte, mebibyte]);
});

test("an empty file that is uploaded by itself is for the platform to refuse", async () => {
  const { fluxer, channelId, puts } = planning((plan) => plan);
  const result = await fluxer.attachments
    .upload(channelId, [{ content: new Uint8Array(), filename: "empty.txt" }])
    .then(
      () => "uploaded",
      (error: { code: string }) => error.code,
    );
  expect([result, puts]).toEqual(["INVALID_FORM_BODY", []]);
});

test.each<[what: string, file: object, message: string]>([
  ["a misspelt member", { content: Uint8Array.of(1), fileName: "a.txt" }, "of files[0]. Did you mean `filename`?"],
  ["a member of another library", { content: Uint8Array.of(1), name: "a.txt" }, "`name` is not an option of files[0]"],
  ["a name that is no text", { content: Uint8Array.of(1), filename: 5 }, "`filename` of files[0] must be a text"],
  ["half an emoji in its name", { content: Uint8Array.of(1), filename: "\ud83d.txt" }, "`filename`"],
  ["a name beside a path", { path: "/etc/hostname", filename: "a.txt" }, "stands in `content` beside its name"],
])("a file with %s is refused before anything is sent", async (_, given, message) => {
  const { fluxer, channelId } = planning((plan) => plan);
  const result = await fluxer.messages.create(channelId, {}, { files: [given as never] }).safe();
  expect(result).toMatchObject({
    error: { code: "INVALID_OPTION", outcome: "not_sent", message: expect.stringContaining(message) as unknown },
  });
});

test.each([undefined, null, []])("no files are none: %j", async (files) => {
  const { fluxer, channelId } = planning((plan) => plan);
  const { attachments } = await fluxer.messages.create(channelId, { content: "x" }, { files: files as never });
  expect(attachments).toEqual([]);
});

test.each<[what: string, files: unknown]>([
  ["a text", "a.png"],
  ["one file", Uint8Array.of(1)],
  ["a set", new Set([Uint8Array.of(1)])],
  ["an object", { 0: Uint8Array.of(1) }],
])("files that are no list are refused before anything is sent: %s", async (_, files) => {
  const { fluxer, channelId } = planning((plan) => plan);
  const result = await fluxer.messages.create(channelId, { content: "x" }, { files: files as never }).safe();
  expect(result).toMatchObject({
    error: {
      code: "INVALID_OPTION",
      outcome: "not_sent",
      message: expect.stringContaining("`files` must be a list") as unknown,
    },
  });
});
