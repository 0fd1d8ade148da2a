import { expect } from "vitest";
import type { Bench, Stage } from "../../../mock/test/faces/faces.js";
import { type Auralytik, createAuralytik, isApiError } from "../../src/index.js";
import { calls, exclusions, type Fixtures, refusals, scopes, withBody } from "../operations.js";

type AuralytikStage = Stage<typeof import("../../../mock/src/apis/index.js"), "auralytik">;

/** What is true of every operation, whichever way the mock is reached. */
export function auralytikSuite({ test }: Bench<typeof import("../../../mock/src/apis/index.js"), "auralytik">): void {
  test("every operation is allowed by its scope alone", async (stage) => {
    const fixtures = await prepare(stage);
    for (const [operation, scope] of Object.entries(scopes)) {
      const call = calls[operation]?.(clientWith(stage, { scopes: [scope] }), fixtures);
      expect(await errorOf(call), operation).toHaveProperty("resolved");
    }
  });

  test("every operation is refused without its scope", async (stage) => {
    const fixtures = await prepare(stage);
    for (const [operation, scope] of Object.entries(scopes)) {
      const others = [...new Set(Object.values(scopes))].filter(
        (other) => other !== scope && !exclusions[operation]?.includes(other),
      );
      const auralytik = clientWith(stage, { scopes: others });
      expect(await codeOf(calls[operation]?.(auralytik, fixtures)), operation).toBe("INSUFFICIENT_SCOPE");
    }
  });

  for (const [code, cases] of Object.entries(refusals)) {
    test(`${code} where it is documented`, async (stage) => {
      const fixtures = await prepare(stage);
      const auralytik = clientWith(stage);
      for (const [operation, provoke] of Object.entries(cases)) {
        if (code === "VALIDATION_ERROR") stage.mock.contract.expect({ operation });
        expect(await codeOf(provoke(auralytik, fixtures)), operation).toBe(code);
      }
    });
  }

  test("a key that is unknown, malformed or revoked is refused everywhere", async (stage) => {
    const fixtures = await prepare(stage);
    const { keyId, options } = stage.mock.auralytik.issueKey();
    await clientWith(stage).apiKeys.revoke(keyId);
    const pairs = [
      stage.over(options),
      { ...stage.options(), apiKey: "ak_live_nobody" },
      { ...stage.options(), apiKey: "sk_1" },
    ];
    for (const pair of pairs) await everywhere(createAuralytik(pair), fixtures, "INVALID_API_KEY");
  });

  test("a wrong secret is refused everywhere", async (stage) => {
    const fixtures = await prepare(stage);
    await everywhere(
      createAuralytik({ ...stage.options(), hmacSecret: "hs_live_wrong" }),
      fixtures,
      "INVALID_SIGNATURE",
    );
  });

  test("a timestamp outside the window is refused everywhere", async (stage) => {
    const fixtures = await prepare(stage);
    stage.mock.auralytik.settings.timestampWindowS = -1;
    await everywhere(clientWith(stage), fixtures, "TIMESTAMP_EXPIRED");
  });

  test("an address that is not on the key's list is refused everywhere", async (stage) => {
    const fixtures = await prepare(stage);
    await everywhere(clientWith(stage, { ipAllowlist: ["10.0.0.0/8", "2001:db8::/32"] }), fixtures, "IP_NOT_ALLOWED");
    const allowed = clientWith(stage, { ipAllowlist: ["10.0.0.0/8", "127.0.0.0/8"] });
    expect(await allowed.usage.summary()).toMatchObject({ tier: "professional" });
  });

  test("a window that is empty is refused everywhere, with the wait in body and header", async (stage) => {
    const fixtures = await prepare(stage);
    for (let count = 0; count < 3; count += 1)
      await fresh(stage).exports.create({
        type: "summary",
        format: "csv",
        dateFrom: "2026-03-01",
        dateTo: "2026-03-02",
      });
    stage.mock.auralytik.settings.requestsPerMinute = 0;
    for (const [operation, call] of Object.entries(calls)) {
      const error = await errorOf(call(fresh(stage), fixtures));
      expect(error, operation).toMatchObject({ code: "RATE_LIMIT_EXCEEDED", status: 429, retryAfterMs: 60_000 });
      const answer = stage.mock.journal.exchanges().at(-1);
      expect(answer?.responseHeaders, operation).toMatchObject({ "retry-after": "60", "x-ratelimit-remaining": "0" });
    }
  });

  test("an outage answers INTERNAL_ERROR and maintenance SERVICE_UNAVAILABLE everywhere", async (stage) => {
    const fixtures = await prepare(stage);
    for (const [incident, code] of [
      ["outage", "INTERNAL_ERROR"],
      ["maintenance", "SERVICE_UNAVAILABLE"],
    ] as const) {
      stage.mock.auralytik.settings.incident = incident;
      await everywhere(createAuralytik({ ...stage.options(), retry: false }), fixtures, code);
    }
  });

  test("a body that is no JSON is refused wherever one is taken", async (stage) => {
    const fixtures = await prepare(stage);
    const onAttempt = ({ headers }: { readonly headers: Record<string, string> }): void =>
      void (headers["content-type"] = "text/plain");
    const auralytik = createAuralytik({ ...stage.options(), retry: false, hooks: { onAttempt } });
    for (const operation of withBody) {
      expect(await codeOf(calls[operation]?.(auralytik, fixtures)), operation).toBe("UNSUPPORTED_MEDIA_TYPE");
    }
  });

  test("health needs nothing and hides behind nothing", async (stage) => {
    const { apiKey: _, hmacSecret: __, ...options } = stage.options();
    stage.mock.auralytik.settings.incident = "maintenance";
    expect(await createAuralytik(options).health.get()).toEqual({ status: "ok" });
  });
}

/** Things that the operations need, made through the API. */
async function prepare(stage: AuralytikStage): Promise<Fixtures> {
  const admin = createAuralytik(stage.options());
  for (const name of ["a", "b", "c"])
    stage.mock.receive(`https://hooks.example.com/${name}`, () => ({ status: 200, headers: {}, body: "" }));
  const hook = await admin.webhooks.create({ url: "https://hooks.example.com/a", events: ["export.ready"] });
  const spare = await admin.webhooks.create({ url: "https://hooks.example.com/b", events: ["export.ready"] });
  const analytics = await admin.exports.create({
    type: "summary",
    format: "csv",
    dateFrom: "2026-03-01",
    dateTo: "2026-03-02",
  });
  const aiCalls = await admin.exports.createAiCalls({ dateFrom: "2026-03-01", dateTo: "2026-03-02" });
  const { audioFileId, uploadUrl } = await admin.audioFiles.uploadUrl({ fileName: "a.wav", engagementId: "eng_1" });
  const put = {
    method: "PUT",
    headers: { "x-ms-blob-type": "BlockBlob", "content-type": "audio/wav" },
    body: new Uint8Array(8044),
  };
  expect((await stage.fetch(uploadUrl, put)).status).toBe(201);
  return {
    webhookId: hook.id,
    spareWebhookId: spare.id,
    exportId: analytics.jobId,
    aiCallsExportId: aiCalls.jobId,
    uploadedFileId: audioFileId,
    keyId: stage.mock.auralytik.issueKey({ name: "target" }).keyId,
    voiceCallId: stage.mock.auralytik.completeCall().id,
    surveyedCallId: await surveyed(admin),
  };
}

/** A call of the history that has a survey; asked for one by one, since a filter would have to make all ten thousand rows. */
async function surveyed(admin: Auralytik): Promise<string> {
  for (let number = 10_000; number > 0; number -= 1) {
    const call = await admin.voiceCalls.get(`vc_${number}`).safe();
    if (call.ok && call.data.epaResults !== null) return call.data.id;
  }
  throw new Error("No call of the history has a survey.");
}

function clientWith(
  stage: AuralytikStage,
  facts?: Parameters<AuralytikStage["mock"]["auralytik"]["issueKey"]>[0],
): Auralytik {
  return createAuralytik({ ...stage.over(stage.mock.auralytik.issueKey(facts).options), retry: false });
}

/** A client of the first key that has learned nothing yet, so that the server is asked. */
function fresh(stage: AuralytikStage): Auralytik {
  return createAuralytik({ ...stage.options(), retry: false });
}

async function everywhere(auralytik: Auralytik, fixtures: Fixtures, code: string): Promise<void> {
  for (const [operation, call] of Object.entries(calls))
    expect(await codeOf(call(auralytik, fixtures)), operation).toBe(code);
}

async function codeOf(call: PromiseLike<unknown> | undefined): Promise<string> {
  const error = await errorOf(call);
  return isApiError(error) ? error.code : `no API error: ${String(error)}`;
}

async function errorOf(call: PromiseLike<unknown> | undefined): Promise<unknown> {
  try {
    return { resolved: await call };
  } catch (error) {
    return error;
  }
}
