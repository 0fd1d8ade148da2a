import { describe, expect, it } from "vitest";
import type { IncomingMessage } from "node:http";
import { createCallers } from "../../../src/faces/tcp/callers.js";
import { createNetwork } from "../../../src/faces/tcp/network.js";
import { checkServeOptions, type ServeOptions } from "../../../src/faces/tcp/serve-options.js";

const from = (
  remoteAddress: string,
  { target: url = "/__mock", ...headers }: Readonly<Record<string, string>>,
): IncomingMessage => ({ url, headers, socket: { remoteAddress } }) as never;
const refusal = (options: ServeOptions, address: string, headers: Record<string, string>): string | undefined =>
  createCallers(checkServeOptions(options)).adminRefusal(from(address, headers));

const secret = "0123456789abcdef";

describe("who may use the admin routes", () => {
  it.each<[string, ServeOptions, string, Record<string, string>, string | undefined]>([
    ["this machine", {}, "127.0.0.1", { host: "127.0.0.1:4010" }, undefined],
    ["this machine by name", {}, "::1", { host: "localhost" }, undefined],
    ["another name", {}, "127.0.0.1", { host: "evil.example:4010" }, "--allow-host evil.example"],
    ["a name that is allowed", { allowHosts: ["mock"] }, "127.0.0.1", { host: "mock:4010" }, undefined],
    ["another machine", { allowHosts: ["mock"] }, "::ffff:10.0.0.7", { host: "mock" }, "--admin-token"],
    [
      "another machine with the secret",
      { allowHosts: ["mock"], adminToken: secret },
      "10.0.0.7",
      { host: "mock", authorization: `Bearer ${secret}` },
      undefined,
    ],
    [
      "another machine with another secret",
      { allowHosts: ["mock"], adminToken: secret },
      "10.0.0.7",
      { host: "mock", authorization: `Bearer ${secret}x` },
      "--admin-token",
    ],
    ["a page of this machine", {}, "127.0.0.1", { host: "127.0.0.1", origin: "http://localhost:3000" }, undefined],
    ["a page of elsewhere", {}, "127.0.0.1", { host: "127.0.0.1", origin: "https://evil.example" }, "--allow-origin"],
    [
      "a page that is allowed",
      { allowOrigins: ["https://app.example"] },
      "127.0.0.1",
      { host: "127.0.0.1", origin: "https://app.example" },
      undefined,
    ],
    [
      "another name in the request line",
      {},
      "127.0.0.1",
      { host: "127.0.0.1", target: "http://evil.example:4010/__mock" },
      "--allow-host evil.example",
    ],
    [
      "what is no name",
      {},
      "127.0.0.1",
      { host: "evil.example/localhost" },
      '"evil.example/localhost" is no name of a host',
    ],
    ["a name with a user before it", {}, "127.0.0.1", { host: "localhost@evil.example" }, "is no name of a host"],
    [
      "a user before the name in the request line",
      {},
      "127.0.0.1",
      { host: "localhost", target: "http://localhost@evil.example/__mock" },
      "is no name of a host",
    ],
    [
      "another name behind an address in the request line",
      {},
      "127.0.0.1",
      { host: "evil.example", target: "http://127.0.0.1/__mock/faults" },
      "--allow-host evil.example",
    ],
    ["two good names", {}, "127.0.0.1", { host: "localhost", target: "http://127.0.0.1:4010/__mock" }, undefined],
    ["a program that names no host", {}, "127.0.0.1", {}, undefined],
    ["a page that looks like this machine", {}, "127.0.0.1", { origin: "http://127.0.0.1.example" }, "--allow-origin"],
  ])("%s", (_, options, address, headers, why) => {
    const told = refusal(options, address, headers);
    if (why === undefined) expect(told).toBeUndefined();
    else expect(told).toContain(why);
  });
});

it.each<[object, string]>([
  [{ prot: 4010 }, 'did you mean "port"?'],
  [{ port: 99_999 }, "from 0 to 65535"],
  [{ port: "4010" }, "from 0 to 65535"],
  [{ adminToken: "short" }, "at least 16 characters"],
])("serve() refuses %j", (options, why) => {
  expect(() => checkServeOptions(options)).toThrow(why);
});

it("sends nothing to other machines unless an option names them", async () => {
  const request = { method: "POST", url: "http://192.0.2.1/hook", headers: {}, body: undefined };
  await expect(createNetwork([])(request)).rejects.toThrow("--deliver-to 192.0.2.1");
  await expect(createNetwork([])({ ...request, url: "http://localhost.example/hook" })).rejects.toThrow("--deliver-to");
});

describe("what a port is told of hosts, pages and secrets", () => {
  it.each<[object, string]>([
    [{ allowHosts: "mock" }, '"allowHosts" is a list of texts, got "mock".'],
    [{ allowHosts: ["http://mock:4010"] }, 'got "http://mock:4010"; did you mean "mock"?'],
    [{ allowHosts: [""] }, '"allowHosts" takes names of hosts such as "mock" or "10.0.0.5", got "".'],
    [{ allowHosts: [5] }, "got 5."],
    [{ allowOrigins: "https://app.example" }, '"allowOrigins" is a list of texts'],
    [{ allowOrigins: ["app.example"] }, 'takes origins such as "https://app.example", got "app.example".'],
    [{ allowOrigins: ["https://app.example/"] }, 'did you mean "https://app.example"?'],
    [{ allowOrigins: ["https://app.example/page?x"] }, 'did you mean "https://app.example"?'],
    [{ allowOrigins: [null] }, "got null."],
    [{ deliverTo: ["https://hooks.example/in"] }, '"deliverTo" takes names of hosts'],
    [{ deliverTo: "hooks.example" }, '"deliverTo" is a list of texts'],
    [{ adminToken: "0123456789abcde" }, "at least 16 characters"],
    [{ adminToken: 5 }, "at least 16 characters"],
    [{ adminToken: "0123456789abcdef\n" }, "a character that a header cannot carry"],
    [{ host: "  " }, '"host" is an address to listen on.'],
  ])("%j is refused", (options, why) => {
    expect(() => checkServeOptions(options)).toThrow(why);
    expect(() => checkServeOptions(options)).not.toThrow("0123456789"); // a secret is not shown
  });

  it("are understood as requests carry them, whatever their capitals and ports", () => {
    const options = {
      allowHosts: ["Mock:4010", "[::2]:80"],
      allowOrigins: ["HTTPS://App.Example:8443", "null"],
      deliverTo: ["Hooks.Example:443"],
    };
    expect(checkServeOptions(options)).toMatchObject({
      allowHosts: ["mock", "[::2]"],
      allowOrigins: ["https://app.example:8443", "null"],
      deliverTo: ["hooks.example"],
    });
  });
});
