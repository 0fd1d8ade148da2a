import type {
  AnswerHead,
  Call,
  CallError,
  CallOptions,
  Download,
  FileInput,
  List,
  MaybePromise,
  MemoryTokenStore,
  Page,
  Poll,
  PollOptions,
  PollState,
  Result,
  TokenStore,
  WithResponse,
} from "@antiphon/core";
import { AntiphonError, ApiError, poll, retry } from "@antiphon/core";
import {
  auralytikScheme,
  createMemoryReplayStore,
  verifyWebhook,
  type VerifiedWebhook,
  type WebhookHeaders,
} from "@antiphon/core/webhooks";
import type { IncomingHttpHeaders } from "node:http";
import { createReadStream } from "node:fs";
import { describe, expectTypeOf, test } from "vitest";

interface Thing {
  readonly id: string;
}

declare const list: List<Thing, "NOT_FOUND">;

describe("List and Page", () => {
  test("awaiting gives a page, iterating gives items, pages() gives pages", async () => {
    expectTypeOf(await list).toEqualTypeOf<Page<Thing>>();
    for await (const item of list) expectTypeOf(item).toEqualTypeOf<Thing>();
    for await (const page of list.pages()) expectTypeOf(page).toEqualTypeOf<Page<Thing>>();
    const page = await list;
    expectTypeOf(page.items).toEqualTypeOf<readonly Thing[]>();
    expectTypeOf(page.next()).resolves.toEqualTypeOf<Page<Thing> | undefined>();
    for await (const item of page) expectTypeOf(item).toEqualTypeOf<Thing>();
  });

  test("safe() narrows to the page or to the operation's own codes", async () => {
    const result = await list.safe();
    expectTypeOf(result).toEqualTypeOf<Result<Page<Thing>, "NOT_FOUND">>();
    if (!result.ok && result.error.name === "ApiError") {
      expectTypeOf(result.error.code).toEqualTypeOf<"NOT_FOUND" | "UNRECOGNIZED">();
    }
  });
});

describe("Call", () => {
  const call = {} as Call<Thing, "NOT_FOUND">;

  test("is a promise of the data, with views of the one call", () => {
    expectTypeOf(call).toExtend<Promise<Thing>>();
    expectTypeOf(call).resolves.toEqualTypeOf<Thing>();
    expectTypeOf(call.safe()).resolves.toEqualTypeOf<Result<Thing, "NOT_FOUND">>();
    expectTypeOf(call.withResponse()).resolves.toEqualTypeOf<WithResponse<Thing>>();
    expectTypeOf<WithResponse<Thing>["data"]>().toEqualTypeOf<Thing>();
    expectTypeOf<WithResponse<Thing>["response"]>().toEqualTypeOf<AnswerHead>();
  });

  test("fails with codes of its own, of the client, or UNRECOGNIZED", () => {
    const error = {} as CallError<"NOT_FOUND">;
    expectTypeOf<"NOT_FOUND" | "UNRECOGNIZED" | "CONNECTION_FAILED">().toExtend<typeof error.code>();
    expectTypeOf<"CONFLICT">().not.toExtend<typeof error.code>();
  });
});

describe("errors", () => {
  test("carry the codes that they are made with", () => {
    expectTypeOf<AntiphonError<"A" | "B">["code"]>().toEqualTypeOf<"A" | "B">();
    expectTypeOf<ApiError<"A">>().toExtend<AntiphonError<"A">>();
    expectTypeOf<ApiError>().toExtend<Error>();
    expectTypeOf<ApiError<"A">["name"]>().toEqualTypeOf<"ApiError">();
  });
});

describe("retry", () => {
  test("gives what the work gives, awaited", () => {
    const options = { shouldRetry: () => true };
    expectTypeOf(retry(() => 1, options)).resolves.toEqualTypeOf<number>();
    expectTypeOf(retry(async (attempt) => ({ attempt }), options)).resolves.toEqualTypeOf<{ attempt: number }>();
    // @ts-expect-error which errors are worth it must be said
    void retry(() => 1, {});
  });

  test("MaybePromise is what an option may give at once or later", () => {
    expectTypeOf<MaybePromise<string>>().toEqualTypeOf<string | Promise<string>>();
    expectTypeOf<Awaited<MaybePromise<string>>>().toEqualTypeOf<string>();
  });
});

describe("token stores", () => {
  test("the work under the lock gives its own result", () => {
    const memory = {} as MemoryTokenStore;
    expectTypeOf(memory.lock(async () => 5)).resolves.toEqualTypeOf<number>();
    expectTypeOf<MemoryTokenStore>().toExtend<TokenStore>();
    const bare: TokenStore = { load: () => undefined, save: async () => undefined };
    expectTypeOf(bare.lock).toBeNullable();
  });
});

describe("poll", () => {
  const options = { subject: { id: "job" }, state: (thing: Thing) => thing.id, terminal: ["DONE"] };

  test("gives what check gives, and a state that restores it", () => {
    const polling = poll<{ id: string }, Thing>({
      ...options,
      check: async (subject, call) => {
        expectTypeOf(subject).toEqualTypeOf<{ id: string }>();
        expectTypeOf(call).toEqualTypeOf<CallOptions>();
        return { id: subject.id };
      },
    });
    expectTypeOf(polling).toExtend<Poll<{ id: string }, Thing>>();
    expectTypeOf(polling).resolves.toEqualTypeOf<Thing>();
    expectTypeOf(polling.toJSON()).toEqualTypeOf<PollState<{ id: string }>>();
  });

  test("options speak of the subject and of the value", () => {
    expectTypeOf<PollOptions<string, Thing>["check"]>().parameters.toEqualTypeOf<[string, CallOptions]>();
    expectTypeOf<PollOptions<string, Thing>["state"]>().parameter(0).toEqualTypeOf<Thing>();
    expectTypeOf<PollOptions<string, Thing>["resume"]>().toEqualTypeOf<PollState<string> | undefined>();
  });

  test("what must be said is required", () => {
    // @ts-expect-error -- without terminal states it would never end
    void poll({ subject: 1, check: async () => "x", state: (x: string) => x });
  });
});

describe("webhooks", () => {
  test("headers of every platform are accepted", () => {
    expectTypeOf<Headers>().toExtend<WebhookHeaders>();
    expectTypeOf<IncomingHttpHeaders>().toExtend<WebhookHeaders>();
    expectTypeOf<Record<string, string>>().toExtend<WebhookHeaders>();
    expectTypeOf<string>().not.toExtend<WebhookHeaders>();
  });

  test("a verified delivery's JSON is unknown until it is narrowed", async () => {
    const verified = await verifyWebhook(
      { headers: new Headers(), body: new Uint8Array() },
      { scheme: auralytikScheme, secret: ["a", "b"], replay: createMemoryReplayStore() },
    );
    expectTypeOf(verified).toEqualTypeOf<VerifiedWebhook>();
    expectTypeOf(verified.json()).toEqualTypeOf<unknown>();
    // @ts-expect-error -- a parsed body cannot be verified
    void verifyWebhook({ headers: {}, body: { id: "evt" } }, { scheme: auralytikScheme, secret: "s" });
  });
});

describe("files", () => {
  test("every platform's own kinds are accepted, a bare string is not: is it a path or the content?", () => {
    expectTypeOf<Blob>().toExtend<FileInput>();
    expectTypeOf<File>().toExtend<FileInput>();
    expectTypeOf<Buffer>().toExtend<FileInput>();
    expectTypeOf<ReadableStream<Uint8Array>>().toExtend<FileInput>();
    expectTypeOf<ReturnType<typeof createReadStream>>().toExtend<FileInput>();
    expectTypeOf<() => ReturnType<typeof createReadStream>>().toExtend<FileInput>();
    expectTypeOf<{ path: string }>().toExtend<FileInput>();
    expectTypeOf<{ content: Blob; filename: string }>().toExtend<FileInput>();
    expectTypeOf<string>().not.toExtend<FileInput>();
  });

  test("a download is written to either kind of stream", () => {
    expectTypeOf<WritableStream<Uint8Array>>().toExtend<Parameters<Download["to"]>[0]>();
    expectTypeOf<NodeJS.WritableStream & import("node:stream").Writable>().toExtend<Parameters<Download["to"]>[0]>();
  });
});
