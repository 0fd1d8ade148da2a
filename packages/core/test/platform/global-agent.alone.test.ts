import http, { Agent } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { platformTransport } from "../../src/platform/node-http.js";
import { AbortRelay } from "../../src/transport/abort-relay.js";

/** As Node makes its own. */
const usual = (): Agent => new Agent({ keepAlive: true, scheduling: "lifo", timeout: 5_000 });

describe("a global agent is used once it says anything that Node's own does not:", () => {
  class OfMyOwn extends Agent {}
  const makers: Readonly<Record<string, () => Agent>> = {
    "a class of its own": () => new OfMyOwn({ keepAlive: true, scheduling: "lifo", timeout: 5_000 }),
    "another setting": () =>
      new Agent({ keepAlive: true, scheduling: "lifo", timeout: 5_000, localAddress: "127.0.0.1" }),
    "a setting less": () => new Agent({ keepAlive: true, scheduling: "lifo" }),
    "another value": () => new Agent({ keepAlive: true, scheduling: "fifo", timeout: 5_000 }),
    "a setting that was added later": () => {
      const agent = usual() as Agent & { readonly options: Record<string, unknown> };
      agent.options["localAddress"] = "127.0.0.1";
      return agent;
    },
    "a limit of sockets": () => Object.assign(usual(), { maxSockets: 2 }),
    "a limit of all sockets": () => Object.assign(usual(), { maxTotalSockets: 2 }),
    "a limit of idle sockets": () => Object.assign(usual(), { maxFreeSockets: 0 }),
    "connections made in its own way": () => {
      const agent = usual();
      const connect = (agent as unknown as { createConnection: (...args: unknown[]) => unknown }).createConnection;
      return Object.assign(agent, { createConnection: (...args: unknown[]) => connect.apply(agent, args) });
    },
  };

  test.each(Object.keys(makers))("%s", async (kind) => {
    const agent = (makers[kind] as () => Agent)();
    expect(await agentOf(agent)).toBe(agent);
  });

  test("one that differs in nothing is as good as Node's, and the pool of the clients is used", async () => {
    const agent = usual();
    expect(await agentOf(agent)).not.toBe(agent);
    expect(await agentOf(http.globalAgent)).not.toBe(http.globalAgent);
  });
});

/** The agent that carries a request while this one is the process's. */
async function agentOf(globalAgent: Agent): Promise<unknown> {
  const before = http.globalAgent;
  onTestFinished(() => void (http.globalAgent = before));
  http.globalAgent = globalAgent;
  const carried = vi.spyOn(Agent.prototype as Agent & { addRequest(): void }, "addRequest");
  onTestFinished(() => carried.mockRestore());
  const server = http.createServer((_request, response) => response.end("direct"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
  const meta = { operation: "things.get", attempt: 1 };
  const answer = await platformTransport(undefined)({ method: "GET", url, headers: {}, meta }, new AbortRelay());
  expect(await answer.text()).toBe("direct");
  return carried.mock.contexts.at(-1);
}
