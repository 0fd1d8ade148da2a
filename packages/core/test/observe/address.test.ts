import { context, trace } from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import type { AttemptEvent } from "@antiphon/core";
import type { Operation, RuntimeInit } from "@antiphon/core/internal";
import { createOtelHooks } from "@antiphon/core/otel";
import { afterEach, describe, expect, it, vi } from "vitest";
import { scriptRuntime } from "../pipeline/scripted-runtime.js";

// Whoever looks for a wrong base path sees the address that was called: in hooks, in the log and in spans.

const operation: Operation = {
  id: "things.get",
  method: "GET",
  path: "/things/{thing_id}",
  safety: "safe",
  query: ["planted"],
  response: "json",
  codes: [],
};
const args = { path: { thing_id: "planted-id" }, query: { planted: "planted-query" } };

type Init = Partial<Omit<RuntimeInit, "options">> & { readonly baseUrlOption?: string };

interface Seen {
  readonly hook: string | undefined;
  readonly log: unknown;
  readonly line: string;
  readonly span: Readonly<Record<string, unknown>>;
}

/** What all three see of one call. */
async function look({ baseUrlOption, ...init }: Init, url?: string): Promise<Seen> {
  const exporter = new InMemorySpanExporter();
  const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).getTracer("test");
  const attempts: AttemptEvent[] = [];
  const lines: { readonly text: string; readonly url?: unknown }[] = [];
  const hooks = [
    { onAttempt: (event: AttemptEvent) => void attempts.push(event) },
    createOtelHooks({ trace, context }, { tracer }),
  ];
  const logger = { debug: (text: string, details?: object) => void lines.push({ text, ...details }) };
  const { runtime } = scriptRuntime(() => ({}), {
    ...init,
    options: { hooks, logger, ...(baseUrlOption !== undefined && { baseUrl: baseUrlOption }) },
  });
  await runtime.send({ operation, args, want: "text", ...(url !== undefined && { url }) });
  const [attempt] = exporter.getFinishedSpans();
  expect(JSON.stringify([attempts.map((event) => event.url), lines, attempt?.attributes])).not.toContain("planted-");
  return {
    hook: attempts[0]?.url,
    log: lines[0]?.url,
    line: lines[0]?.text ?? "",
    span: attempt?.attributes ?? {},
  };
}

afterEach(() => vi.unstubAllEnvs());

const env = { env: ["SCRIPTED_URL"] };
const discovered = (url: string): Init => ({
  api: { id: "s", vendor: "S", errorBody: { message: [] }, codes: {} },
  baseUrl: { discover: async () => url },
});

describe("the address that was called", () => {
  it.each<readonly [string, Init, string, string, number]>([
    ["the vendor's own", {}, "https://scripted.test/v1", "scripted.test", 443],
    ["an option with a path", { baseUrlOption: "https://proxy.test/a/b" }, "https://proxy.test/a/b", "proxy.test", 443],
    ["an option without a path", { baseUrlOption: "https://proxy.test" }, "https://proxy.test", "proxy.test", 443],
    [
      "an option that ends in slashes",
      { baseUrlOption: "https://proxy.test/a//" },
      "https://proxy.test/a",
      "proxy.test",
      443,
    ],
    [
      "an option with a port",
      { baseUrlOption: "http://127.0.0.1:8080/api" },
      "http://127.0.0.1:8080/api",
      "127.0.0.1",
      8080,
    ],
    ["plain http without a port", { baseUrlOption: "http://localhost/api" }, "http://localhost/api", "localhost", 80],
    ["an IPv6 host", { baseUrlOption: "http://[::1]:81/x" }, "http://[::1]:81/x", "[::1]", 81],
    ["a variable with a path", { baseUrl: env }, "https://from-env.test/base", "from-env.test", 443],
    [
      "a discovered address",
      discovered("https://found.test:444/api/v1"),
      "https://found.test:444/api/v1",
      "found.test",
      444,
    ],
    [
      "a corrected address",
      { baseUrlOption: "https://short.test", baseUrl: { normalize: (url) => `${url}/api` } },
      "https://short.test/api",
      "short.test",
      443,
    ],
  ])("is shown by hooks, log and spans with its base path: %s", async (name, init, base, host, port) => {
    if (name.includes("variable")) vi.stubEnv("SCRIPTED_URL", " https://from-env.test/base/ ");
    const url = `${base}/things/{thing_id}`;
    const seen = await look(init);
    expect([seen.hook, seen.log]).toEqual([url, url]);
    expect(seen.line).toContain(`: GET ${url}`);
    const shown = seen.span["url.full"] as string;
    expect(decodeURI(shown)).toBe(url);
    expect(seen.span).toMatchObject({
      "server.address": host,
      "server.port": port,
      "url.template": "/things/{thing_id}",
      "http.request.method": "GET",
    });
  });

  it("has the prefix that a domain puts before its paths", async () => {
    const seen = await look({ rewritePath: (path) => `/internal${path}` });
    expect(seen.hook).toBe("https://scripted.test/v1/internal/things/{thing_id}");
    expect([seen.log, decodeURI(seen.span["url.full"] as string)]).toEqual([seen.hook, seen.hook]);
  });

  it("is the host alone of a presigned link, whose path is a secret", async () => {
    const seen = await look({}, "https://store.test:8443/bucket/planted-path?sig=planted-signature");
    expect([seen.hook, seen.log]).toEqual(["https://store.test:8443", "https://store.test:8443"]);
    expect(seen.span).toMatchObject({ "server.address": "store.test", "server.port": 8443 });
    expect(seen.span["url.full"]).toBe("https://store.test:8443/");
  });
});
