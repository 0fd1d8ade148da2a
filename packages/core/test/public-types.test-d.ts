import type { CallOptions, Download, FileInput, List, Page, Poll, PollState, Result } from "@antiphon/core";
import { poll } from "@antiphon/core";
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
