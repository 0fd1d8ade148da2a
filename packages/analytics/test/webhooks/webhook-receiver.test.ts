import { auralytikScheme, signWebhook } from "@antiphon/core/webhooks";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createWebhookReceiver, isKnownEvent, type WebhookReceiverOptions } from "../../src/index.js";

const secret = "whsec_test_k7G2xQ9abcdef0123456789";
const now = 1_774_880_700_000;
const clock = { now: () => now };
const scheme = auralytikScheme;

function create(options: Partial<WebhookReceiverOptions> = {}) {
  return createWebhookReceiver({ secrets: secret, clock, ...options });
}

async function signed(body: string | Uint8Array, options: { secret?: string | string[]; timestamp?: number } = {}) {
  return { body, headers: await signWebhook({ scheme, secret, body, clock, ...options }) };
}

function event(name: string, id = "evt_1", data: object = {}): string {
  return JSON.stringify({ id, event: name, timestamp: "2026-03-30T14:25:00Z", data });
}

test("an event reaches the handlers of its name, in order, and the caller", async () => {
  const receiver = create();
  const seen: string[] = [];
  receiver.on("export.ready", (ready) => void seen.push(`first ${ready.data.jobId}`));
  receiver.on("export.ready", async (ready) => void seen.push(`second ${ready.data.downloadUrl}`));
  receiver.on("audio.processed", () => void seen.push("wrong"));
  const delivery = await signed(
    event("export.ready", "evt_1", {
      jobId: "exp_1",
      downloadUrl: "https://s.example/1",
      expiresAt: "2026-03-30T16:25:00Z",
    }),
  );
  expect(await receiver.receive(delivery)).toMatchObject({ event: "export.ready", id: "evt_1" });
  expect(seen).toEqual(["first exp_1", "second https://s.example/1"]);
});

test("a handler can be taken off", async () => {
  const receiver = create();
  const seen: string[] = [];
  const off = receiver.on("webhook.test", ({ id }) => void seen.push(id));
  await receiver.receive(await signed(event("webhook.test", "evt_a")));
  off();
  await receiver.receive(await signed(event("webhook.test", "evt_b")));
  expect(seen).toEqual(["evt_a"]);
});

test("events that this version does not know are passed through", async () => {
  const receiver = create();
  const seen: unknown[] = [];
  receiver.onUnknown((unknown) => void seen.push(unknown));
  const passed = await receiver.receive(
    await signed(event("conversation.created", "evt_9", { conversationId: "conv_1" })),
  );
  expect(isKnownEvent(passed)).toBe(false);
  expect(seen).toEqual([
    {
      id: "evt_9",
      event: "conversation.created",
      timestamp: "2026-03-30T14:25:00Z",
      data: { conversationId: "conv_1" },
    },
  ]);
});

interface Vectors {
  readonly secret: string;
  readonly cases: readonly {
    readonly id: string;
    readonly timestamp: number;
    readonly body: string;
    readonly signature: string;
    readonly hex: string;
  }[];
}
const vectors = JSON.parse(
  readFileSync(new URL("../../../../spec/vectors/auralytik-webhooks.json", import.meta.url), "utf8"),
) as Vectors;

test.each(vectors.cases.map((vector) => [vector.id, vector] as const))(
  "vector %s is accepted, in Base64 and in hex",
  async (_, { timestamp, body, signature, hex }) => {
    for (const [encoding, text] of [
      ["base64", signature],
      ["hex", hex],
    ] as const) {
      const receiver = create({
        secrets: vectors.secret,
        scheme: { encoding },
        clock: { now: () => timestamp * 1000 },
      });
      const headers = { "X-Auralytik-Timestamp": String(timestamp), "X-Auralytik-Signature": text };
      await expect(receiver.receive({ headers, body: Buffer.from(body) })).resolves.toHaveProperty("id");
    }
  },
);

test("a tampered body, a wrong secret, and stamps that are stale or from the future are refused", async () => {
  const receiver = create();
  const good = await signed(event("webhook.test"));
  const at = Math.floor(now / 1000);
  const cases = [
    [{ ...good, body: good.body.toString().replace("evt_1", "evt_2") }, "INVALID_SIGNATURE"],
    [await signed(event("webhook.test"), { secret: "whsec_other" }), "INVALID_SIGNATURE"],
    [await signed(event("webhook.test"), { timestamp: at - 301 }), "TIMESTAMP_TOO_OLD"],
    [await signed(event("webhook.test"), { timestamp: at + 301 }), "TIMESTAMP_TOO_NEW"],
    [{ ...good, headers: { ...good.headers, "x-auralytik-timestamp": `${at}x` } }, "INVALID_TIMESTAMP"],
    [{ ...good, headers: {} }, "MISSING_HEADER"],
    [await signed("3"), "INVALID_JSON"],
    [await signed("not json"), "INVALID_JSON"],
  ] as const;
  for (const [delivery, code] of cases) await expect(receiver.receive(delivery), code).rejects.toMatchObject({ code });
  await expect(receiver.receive(good)).resolves.toBeDefined();
});

test("while a secret is replaced both are accepted", async () => {
  const receiver = create({ secrets: ["whsec_new", secret] });
  const deliveries = [
    await signed(event("webhook.test", "evt_old")),
    await signed(event("webhook.test", "evt_new"), { secret: "whsec_new" }),
    await signed(event("webhook.test", "evt_both"), { secret: ["whsec_x", "whsec_new"] }),
  ];
  for (const delivery of deliveries) await expect(receiver.receive(delivery)).resolves.toHaveProperty("id");
});

test("a replay is refused, also with a fresh stamp, and one whose handler failed is accepted again", async () => {
  const receiver = create();
  let failures = 1;
  const seen: string[] = [];
  receiver.on("webhook.test", ({ id }) => {
    if (failures-- > 0) throw new Error("database down");
    seen.push(id);
  });
  const delivery = await signed(event("webhook.test", "evt_r"));
  await expect(receiver.receive(delivery)).rejects.toThrow("database down");
  await receiver.receive(delivery);
  await expect(receiver.receive(delivery)).rejects.toMatchObject({ code: "REPLAYED" });
  await expect(
    receiver.receive(await signed(event("webhook.test", "evt_r"), { timestamp: now / 1000 + 30 })),
  ).rejects.toMatchObject({ code: "REPLAYED" });
  expect(seen).toEqual(["evt_r"]);
});

test("bytes that are no UTF-8 do not collide", async () => {
  const receiver = create({ replay: false });
  const bytes = (byte: number): Uint8Array =>
    new Uint8Array([
      ...new TextEncoder().encode('{"id":"evt_u","event":"webhook.test","timestamp":"t","data":{"message":"'),
      byte,
      ...new TextEncoder().encode('"}}'),
    ]);
  const { headers } = await signed(bytes(0xff));
  await expect(receiver.receive({ headers, body: bytes(0xfe) })).rejects.toMatchObject({ code: "INVALID_SIGNATURE" });
  // The signature is right; JSON is UTF-8, so the body is still no event.
  await expect(receiver.receive({ headers, body: bytes(0xff) })).rejects.toMatchObject({ code: "INVALID_JSON" });
});

test("an empty secret is refused loudly, since anybody could sign with it", async () => {
  for (const secrets of ["", [], [" "]]) {
    await expect(create({ secrets }).receive(await signed(event("webhook.test")))).rejects.toMatchObject({
      name: "ConfigError",
    });
  }
});

test("no secret and no body shows in what the receiver reports", async () => {
  const reported: unknown[] = [];
  const receiver = create({ onError: (error) => reported.push(error) });
  const request = new Request("https://me.example/hooks", {
    method: "POST",
    body: event("webhook.test", "evt_1", { phone: "+57 300 555 0142" }),
    headers: await signWebhook({ scheme, secret: "whsec_wrong", body: "x", clock }),
  });
  const response = await receiver.fetch(request);
  const text = JSON.stringify([reported, await response.text()]) + String(reported[0]) + (reported[0] as Error).stack;
  expect(response.status).toBe(400);
  expect(text).not.toContain(secret);
  expect(text).not.toContain("555 0142");
});
