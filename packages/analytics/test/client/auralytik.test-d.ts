import { expectTypeOf, test } from "vitest";
import {
  type Auralytik,
  createAuralytik,
  createWebhookReceiver,
  type Download,
  type Evaluation,
  type ExportReadyEvent,
  type IssuedApiKey,
  isApiError,
  isKnownEvent,
  type List,
  type UnknownWebhookEvent,
  type WebhookEvent,
} from "../../src/index.js";

declare const auralytik: Auralytik;

test("resources give what the API wraps in data", () => {
  expectTypeOf(auralytik.evaluations.get("eval_1")).resolves.toEqualTypeOf<Evaluation>();
  expectTypeOf(auralytik.evaluations.list()).toExtend<List<Evaluation>>();
  expectTypeOf(auralytik.webhooks.delete("wh_1")).resolves.toEqualTypeOf<void>();
  expectTypeOf(auralytik.apiKeys.rotateOwn("key_1")).resolves.toEqualTypeOf<IssuedApiKey>();
  expectTypeOf(auralytik.audioFiles.download("af_1")).toEqualTypeOf<Download>();
});

test("states are known words with room for others", () => {
  expectTypeOf<"Completed">().toExtend<Evaluation["state"]>();
  expectTypeOf<"SomethingNew">().toExtend<Evaluation["state"]>();
});

test("codes are those of the operation, and UNRECOGNIZED", async () => {
  const result = await auralytik.apiKeys.rotate("key_1").safe();
  if (!result.ok && isApiError(result.error)) {
    expectTypeOf(result.error.code).toExtend<string>();
    if (result.error.code === "CONFLICT") expectTypeOf(result.error.code).toEqualTypeOf<"CONFLICT">();
  }
  const read = await auralytik.evaluations.get("eval_1").safe();
  if (!read.ok && isApiError(read.error)) {
    // @ts-expect-error reading an evaluation never conflicts
    void (read.error.code === "CONFLICT");
  }
});

test("handlers are typed per event, and misspelt names are errors", () => {
  const receiver = createWebhookReceiver({ secrets: "whsec_x" });
  receiver.on("export.ready", (event) => {
    expectTypeOf(event).toEqualTypeOf<ExportReadyEvent>();
    expectTypeOf(event.data.downloadUrl).toEqualTypeOf<string>();
  });
  receiver.onUnknown((event) => {
    expectTypeOf(event).toEqualTypeOf<UnknownWebhookEvent>();
  });
  // @ts-expect-error there is no such event
  receiver.on("export.redy", () => undefined);
});

test("events are told apart by their name", () => {
  const event = {} as WebhookEvent | UnknownWebhookEvent;
  if (isKnownEvent(event)) {
    expectTypeOf(event).toEqualTypeOf<WebhookEvent>();
    if (event.event === "usage.quota_warning") expectTypeOf(event.data.percent).toEqualTypeOf<number>();
  } else {
    expectTypeOf(event.data).toEqualTypeOf<unknown>();
  }
});

test("misspelt options and arguments are errors", () => {
  // @ts-expect-error it is apiKey
  createAuralytik({ apikey: "x" });
  // @ts-expect-error it is utf8 or base64
  createAuralytik({ hmacSecretEncoding: "hex" });
  // @ts-expect-error no such filter
  void auralytik.evaluations.list({ status: "Completed" });
  void auralytik.conversations.messages("conv_1", { excludePii: true });
});
