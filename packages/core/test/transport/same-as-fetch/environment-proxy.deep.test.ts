import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
/** From when on Node's own `http` reads the environment too, and not `fetch` alone. */
const readsEnvironment = major >= 25 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);

const internal = new URL("../../../dist/internal/index.js", import.meta.url).href;
/** Asks by both ways and prints what came of each. */
const PROGRAM = `
  const { createRuntime } = await import(${JSON.stringify(internal)});
  const [url, way] = process.argv.slice(1);
  const operation = { id: "x.get", method: "GET", path: "/x", safety: "safe", response: "text", codes: [] };
  const api = { id: "x", vendor: "X", errorBody: { message: [] }, codes: {} };
  const ask = {
    fetch: async () => (await fetch(url + "/x")).text(),
    client: async () =>
      createRuntime({ api, factory: "createX", options: { baseUrl: url, retry: false } }).call(operation, {}, {}),
  };
  console.log(await ask[way]().catch(() => "failed"));
`;

interface Proxy {
  readonly url: string;
  readonly seen: string[];
}

/** Answers in place of any server, and opens no tunnel. */
async function openProxy(): Promise<Proxy> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.end("by the proxy");
  });
  server.on("connect", (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

/** In a process of its own: Node reads the environment as it starts. */
async function ask(way: "fetch" | "client", target: string, env: Readonly<Record<string, string>>): Promise<void> {
  const names = ["http_proxy", "https_proxy", "no_proxy", "all_proxy"].flatMap((name) => [name, name.toUpperCase()]);
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.includes(name)));
  const args = ["--input-type=module", "-e", PROGRAM, target, way];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...clean, ...env } });
  expect(stdout.trim()).toMatch(/^(?:by the proxy|failed)$/);
}

const ON = { NODE_USE_ENV_PROXY: "1" };
const cases: readonly (readonly [string, string, (proxy: string) => Record<string, string>, isProxied: boolean])[] = [
  ["HTTP_PROXY", "http://far.invalid", (proxy) => ({ ...ON, HTTP_PROXY: proxy }), true],
  ["http_proxy", "http://far.invalid", (proxy) => ({ ...ON, http_proxy: proxy }), true],
  ["HTTPS_PROXY, for an https address", "https://far.invalid", (proxy) => ({ ...ON, HTTPS_PROXY: proxy }), true],
  ["HTTPS_PROXY, for an http address", "http://far.invalid", (proxy) => ({ ...ON, HTTPS_PROXY: proxy }), false],
  [
    "NO_PROXY with the host",
    "http://far.invalid",
    (proxy) => ({ ...ON, HTTP_PROXY: proxy, NO_PROXY: "far.invalid" }),
    false,
  ],
  ["HTTP_PROXY alone", "http://far.invalid", (proxy) => ({ HTTP_PROXY: proxy }), false],
];

test.each(cases)("%s leads a client where it leads built-in fetch", async (_, target, env, isProxied) => {
  const proxy = await openProxy();
  const isAskedBy = async (way: "fetch" | "client"): Promise<boolean> => {
    await ask(way, target, env(proxy.url));
    return proxy.seen.splice(0).length > 0; // `fetch` tunnels where `http` names the whole address
  };
  const [byFetch, byClient] = [await isAskedBy("fetch"), await isAskedBy("client")];
  // In between Node had it for `fetch` alone.
  expect({ byFetch, byClient }).toEqual(
    readsEnvironment ? { byFetch: isProxied, byClient: isProxied } : { byFetch, byClient: false },
  );
});
