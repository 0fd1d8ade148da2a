import { expectTypeOf, test } from "vitest";
import type {
  ExportReadyEvent,
  KnownEventName,
  WebhookEvent,
  WebhookEventOf,
  WebhookHandler,
  WebhookReceiver,
} from "../../src/index.js";

test("an event's name gives its type", () => {
  expectTypeOf<WebhookEventOf<"export.ready">>().toEqualTypeOf<ExportReadyEvent>();
  expectTypeOf<WebhookEventOf<KnownEventName>>().toEqualTypeOf<WebhookEvent>();
  // @ts-expect-error there is no such event
  expectTypeOf<WebhookEventOf<"export.redy">>().toBeNever();
});

test("a handler may be asynchronous, and takes its own event only", () => {
  expectTypeOf<(event: ExportReadyEvent) => Promise<void>>().toExtend<WebhookHandler<ExportReadyEvent>>();
  expectTypeOf<() => void>().toExtend<WebhookHandler<ExportReadyEvent>>();
  expectTypeOf<(event: string) => void>().not.toExtend<WebhookHandler<ExportReadyEvent>>();
});

test("on() gives the function that takes the handler off again", () => {
  const receiver = {} as WebhookReceiver;
  const off = receiver.on("usage.quota_warning", ({ data }) => {
    expectTypeOf(data.percent).toEqualTypeOf<number>();
  });
  expectTypeOf(off).toEqualTypeOf<() => void>();
  // @ts-expect-error a handler of another event
  receiver.on("webhook.test", (event: ExportReadyEvent) => void event);
});
