import { readFileSync } from "node:fs";
import {
  astralInteractionScheme,
  auralytikScheme,
  signWebhook,
  verifyWebhook,
  type WebhookHeaders,
  type WebhookScheme,
} from "@antiphon/core/webhooks";
import { AntiphonError } from "@antiphon/core";
import { describe, expect, test } from "vitest";
import { scheme, secret, now, bytes, at, body, delivery, verify, refusal } from "./signed-delivery.js";

interface Vectors {
  readonly secret: string;
  readonly cases: readonly {
    readonly id: string;
    readonly timestamp: number;
    readonly body: string;
    readonly signature: string;
  }[];
}

describe.each<[string, WebhookScheme]>([
  ["auralytik-webhooks", auralytikScheme],
  ["astral-interactions", astralInteractionScheme],
])("the vectors of %s", (file, each) => {
  const vectors = JSON.parse(
    readFileSync(new URL(`../../../../spec/vectors/${file}.json`, import.meta.url), "utf8"),
  ) as Vectors;

  test.each(vectors.cases)(
    "P66: $id is accepted and signed the same way",
    async ({ timestamp, body: text, signature }) => {
      const headers = { [each.headers.timestamp]: String(timestamp), [each.headers.signature]: signature };
      const options = { scheme: each, secret: vectors.secret, clock: at(timestamp) };
      const verified = await verifyWebhook({ headers, body: bytes(text) }, options);
      expect(verified.timestampMs).toBe(timestamp * 1000);
      expect(verified.body).toEqual(bytes(text));
      expect(await signWebhook({ ...options, body: text, timestamp })).toMatchObject(headers);
    },
  );

  test.each(vectors.cases)(
    "P66: $id with one bit of its body changed is refused",
    async ({ timestamp, body: text, signature }) => {
      const headers = { [each.headers.timestamp]: String(timestamp), [each.headers.signature]: signature };
      const changed = bytes(text === "" ? " " : text);
      changed[0] = (changed[0] as number) ^ 1;
      const error = await refusal(
        verifyWebhook({ headers, body: changed }, { scheme: each, secret: vectors.secret, clock: at(timestamp) }),
      );
      expect(error.code).toBe("INVALID_SIGNATURE");
    },
  );
});

describe("P66: the body", () => {
  test("two bodies that are not UTF-8 do not share a signature", async () => {
    const [one, other] = [new Uint8Array([0xff, 0x7b]), new Uint8Array([0xfe, 0x7b])];
    const signed = await delivery({ body: one });
    await expect(verify(signed)).resolves.toMatchObject({ body: one });
    expect((await refusal(verify({ ...signed, body: other }))).code).toBe("INVALID_SIGNATURE");
  });

  test("an ArrayBuffer and a text of the same bytes are accepted too", async () => {
    const signed = await delivery();
    await expect(verify({ ...signed, body: body.slice().buffer })).resolves.toBeDefined();
    await expect(verify({ ...signed, body: new TextDecoder().decode(body) })).resolves.toBeDefined();
  });

  test("a parsed body is refused with a hint instead of being printed again and compared", async () => {
    const parsed = { ...(await delivery()), body: { id: "evt_1" } as never };
    await expect(verify(parsed)).rejects.toThrow(/raw bytes/);
  });

  test("the verified body is parsed on demand, and one that is no JSON has its own code", async () => {
    expect((await verify(await delivery())).json()).toEqual({ id: "evt_1", event: "export.ready", data: {} });
    const text = await verify(await delivery({ body: bytes("secret words") }));
    expect(() => text.json()).toThrowError(expect.objectContaining({ code: "INVALID_JSON" }));
    expect(() => text.json()).not.toThrowError(/secret words/);
  });
});

test.each([
  ["as Base64", (text: string) => Buffer.from(text).toString("base64"), "The body is Base64"],
  ["as Base64 without padding to add", () => Buffer.from("abc").toString("base64"), "The body is Base64"],
  ["as other text", (text: string) => `${text} `, "The body was given as text"],
  ["as nothing", () => "", "The body was given as text"],
  [
    "parsed and written again",
    (text: string) => JSON.stringify(JSON.parse(text), null, 1),
    "The body was given as text",
  ],
])("a body that a host gives %s is refused, and it is said why", async (_, as, hint) => {
  const signed = await delivery();
  const error = await refusal(verify({ ...signed, body: as(new TextDecoder().decode(signed.body)) }));
  expect([error.code, error.message]).toEqual(["INVALID_SIGNATURE", expect.stringContaining(hint)]);
});

describe("P66: the headers", () => {
  const spellings: readonly [string, (name: string) => string][] = [
    ["lower case", (name) => name],
    ["upper case", (name) => name.toUpperCase()],
    ["mixed case", (name) => name.replace(/\b\w/g, (letter) => letter.toUpperCase())],
  ];

  test.each(spellings)("a plain object in %s is read", async (_, spell) => {
    const signed = await delivery();
    const headers = Object.fromEntries(Object.entries(signed.headers).map(([name, value]) => [spell(name), value]));
    await expect(verify({ ...signed, headers })).resolves.toBeDefined();
  });

  test("a fetch Headers object is read", async () => {
    const signed = await delivery();
    await expect(verify({ ...signed, headers: new Headers(signed.headers) })).resolves.toBeDefined();
  });

  test("Node's headers with repeated ones as arrays are read", async () => {
    const signed = await delivery();
    const signature = signed.headers[scheme.headers.signature] as string;
    const headers = { ...signed.headers, host: "example.org", [scheme.headers.signature]: ["AAAA", signature] };
    await expect(verify({ ...signed, headers })).resolves.toBeDefined();
  });

  test.each<readonly [string, (headers: Readonly<Record<string, string>>) => unknown]>([
    ["a Map", (headers) => new Map(Object.entries(headers))],
    ["a Map of arrays", (headers) => new Map(Object.entries(headers).map(([name, value]) => [name, [value]]))],
    ["a getter that knows others as undefined", (headers) => ({ get: (name: string) => headers[name] })],
    ["a record without a prototype", (headers) => Object.assign(Object.create(null), headers)],
    ["the arrays of a gateway", (headers) => Object.fromEntries(Object.entries(headers).map(([n, v]) => [n, [v]]))],
    [
      "a number for a time",
      (headers) => ({ ...headers, [scheme.headers.timestamp]: Number(headers[scheme.headers.timestamp]) }),
    ],
  ])("%s are read", async (_, as) => {
    const signed = await delivery();
    await expect(verify({ ...signed, headers: as(signed.headers) as WebhookHeaders })).resolves.toBeDefined();
  });

  test.each([
    undefined,
    null,
    {},
    [],
    new Map(),
    new Headers(),
    { "x-auralytik-timestamp": null },
    { get: () => undefined },
  ])("%o have none, and are no delivery", async (headers) => {
    expect((await refusal(verify({ body, headers: headers as never }))).code).toBe("MISSING_HEADER");
  });

  test("each header of the scheme must be there", async () => {
    const signed = await delivery();
    for (const name of [scheme.headers.timestamp, scheme.headers.signature]) {
      const { [name]: _, ...headers } = signed.headers;
      const error = await refusal(verify({ ...signed, headers }));
      expect(error.code).toBe("MISSING_HEADER");
      expect(error.message).toContain(name);
    }
  });

  test("two timestamps are refused, whichever of them was signed", async () => {
    const signed = await delivery();
    for (const timestamp of [[String(now), String(now + 1)], [String(now + 1), String(now)], `${now}, ${now + 1}`]) {
      const headers = { ...signed.headers, [scheme.headers.timestamp]: timestamp };
      expect((await refusal(verify({ ...signed, headers }))).code).toBe("INVALID_TIMESTAMP");
    }
  });
});

describe("P66: secrets and signatures", () => {
  test("any of several secrets fits", async () => {
    const signed = await delivery();
    await expect(verify(signed, { secret: ["whsec_old", secret] })).resolves.toBeDefined();
    await expect(verify(signed, { secret: [secret, "whsec_new"] })).resolves.toBeDefined();
    expect((await refusal(verify(signed, { secret: ["whsec_old", "whsec_new"] }))).code).toBe("INVALID_SIGNATURE");
  });

  test("any of several signatures fits, separated by spaces or commas", async () => {
    const signed = await delivery({ secret: ["whsec_other", secret] });
    await expect(verify(signed)).resolves.toBeDefined();
    const name = scheme.headers.signature;
    const headers = { ...signed.headers, [name]: (signed.headers[name] as string).replace(" ", ", ") };
    await expect(verify({ ...signed, headers })).resolves.toBeDefined();
  });

  test("signatures of unknown versions are skipped, and one alone is named", async () => {
    const options = { scheme: astralInteractionScheme, secret: "webhook_token", clock: at(now) };
    const headers = await signWebhook({ ...options, body });
    const name = astralInteractionScheme.headers.signature;
    const later = { ...headers, [name]: `v2=${"0".repeat(64)} ${headers[name]}` };
    await expect(verifyWebhook({ headers: later, body }, options)).resolves.toBeDefined();
    const only = { ...headers, [name]: (headers[name] as string).replace("v1=", "v2=") };
    const error = await refusal(verifyWebhook({ headers: only, body }, options));
    expect(error.code).toBe("INVALID_SIGNATURE");
    expect(error.message).toContain('no signature of the version "v1="');
  });

  test("a signature with anything after it is refused", async () => {
    const signed = await delivery();
    const name = scheme.headers.signature;
    const headers = { ...signed.headers, [name]: `${signed.headers[name]}A` };
    expect((await refusal(verify({ ...signed, headers }))).code).toBe("INVALID_SIGNATURE");
  });

  test("an empty secret is refused, since anyone could sign with it", async () => {
    const signed = await delivery();
    for (const empty of ["", " ", [], [secret, ""]]) {
      await expect(verify(signed, { secret: empty })).rejects.toThrow(/environment variable/);
    }
  });

  test("a secret with white space around it gets a hint", async () => {
    const error = await refusal(verify(await delivery(), { secret: `${secret}\n` }));
    expect(error.message).toMatch(/white space/);
  });

  test("no message holds the secret or the signature that was expected", async () => {
    const signed = await delivery({ secret: "whsec_other" });
    const error = await refusal(verify(signed));
    const right = (await delivery()).headers[scheme.headers.signature] as string;
    expect(JSON.stringify(error) + String(error.stack)).not.toContain(secret);
    expect(JSON.stringify(error) + String(error.stack)).not.toContain(right);
    expect(error).toBeInstanceOf(AntiphonError);
    expect(error.outcome).toBe("rejected");
  });
});
