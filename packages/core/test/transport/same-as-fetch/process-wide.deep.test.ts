import http from "node:http";
import { type AddressInfo, connect } from "node:net";
import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { platformTransport } from "../../../src/platform/node-http.js";
import { AbortRelay } from "../../../src/transport/abort-relay.js";

interface Dispatcher {
  dispatch(options: object, handler: object): boolean;
}
type AgentClass = new (
  options?: object,
) => Dispatcher & { compose?(interceptor: (next: Dispatch) => Dispatch): Dispatcher };
type Dispatch = Dispatcher["dispatch"];

const SYMBOLS = ["undici.globalDispatcher.1", "undici.globalDispatcher.2"].map((name) => Symbol.for(name));
const globals = globalThis as unknown as Record<symbol, Dispatcher | undefined>;
const major = Number(process.versions.node.split(".")[0]);
const { ANTIPHON_UNDICI: undici } = process.env;

await fetch("data:,"); // makes the usual dispatcher
/** Where the built-in `fetch` looks: Node 24 has both. */
const own = SYMBOLS[major >= 26 ? 1 : 0] as symbol;
const usual = globals[own] as Dispatcher;
const Agent = usual.constructor as AgentClass;

/** Counts what passes. */
function counting(dispatcher: Dispatcher, seen: { count: number }): Dispatch {
  return (options, handler) => {
    seen.count += 1;
    return dispatcher.dispatch(options, handler);
  };
}

const dispatchers: Readonly<Record<string, (seen: { count: number }) => Dispatcher>> = {
  "a class of its own": (seen) => {
    class Counting extends Agent {
      override dispatch(options: object, handler: object): boolean {
        seen.count += 1;
        return super.dispatch(options, handler);
      }
    }
    return new Counting();
  },
  "an agent that was composed": (seen) =>
    new Agent().compose?.((next) => (options, handler) => ((seen.count += 1), next(options, handler))) as Dispatcher,
  "a proxy around the usual one": (seen) =>
    new Proxy(usual, {
      get: (target, name) => (name === "dispatch" ? counting(target, seen) : (target as never)[name]),
    }),
  "an agent with a method replaced": (seen) => {
    const agent = new Agent();
    return Object.assign(agent, { dispatch: counting(new Agent(), seen) });
  },
  "an agent that connects in its own way": (seen) =>
    new Agent({
      connect: (
        { hostname, port }: { hostname: string; port: string },
        done: (error: null, socket: object) => void,
      ) => {
        seen.count += 1;
        const socket = connect(Number(port), hostname, () => done(null, socket));
      },
    }),
};

describe("a dispatcher of the whole process is used as by fetch:", () => {
  test.each(Object.keys(dispatchers))("%s", async (kind) => {
    const seen = { count: 0 };
    const origin = await serve();
    globals[own] = (dispatchers[kind] as (seen: { count: number }) => Dispatcher)(seen);
    onTestFinished(() => void (globals[own] = usual));
    await (await fetch(origin)).text();
    expect(seen.count).toBeGreaterThan(0);
    seen.count = 0;
    expect(await ask(origin)).toBe("direct");
    expect(seen.count).toBeGreaterThan(0);
  });

  test("but not one with limits alone: those of the call hold", async () => {
    const origin = await serve();
    globals[own] = new Agent({ headersTimeout: 1000, keepAliveTimeout: 10 });
    onTestFinished(() => void (globals[own] = usual));
    let connections = 0;
    const patched = http.request;
    http.request = ((...args: Parameters<typeof patched>) => ((connections += 1), patched(...args))) as typeof patched;
    onTestFinished(() => void (http.request = patched));
    expect(await ask(origin)).toBe("direct");
    expect(connections).toBe(1);
  });

  test("one that another undici sets, where fetch looks for it", async () => {
    const seen = { count: 0 };
    const origin = await serve();
    const before = SYMBOLS.map((symbol) => globals[symbol]);
    onTestFinished(() => SYMBOLS.forEach((symbol, at) => (globals[symbol] = before[at])));
    const { setGlobalDispatcher, Agent: Other } = await otherUndici();
    class Counting extends Other {
      override dispatch(options: object, handler: object): boolean {
        seen.count += 1;
        return super.dispatch(options, handler);
      }
    }
    setGlobalDispatcher(new Counting());
    await (await fetch(origin)).text();
    const byFetch = seen.count > 0;
    seen.count = 0;
    expect(await ask(origin)).toBe("direct");
    expect(seen.count > 0).toBe(byFetch);
  });
});

test("a global agent of http is used, which fetch does not know", async () => {
  const origin = await serve();
  const agent = new http.Agent();
  const used = vi.spyOn(agent, "addRequest" as never);
  const before = http.globalAgent;
  http.globalAgent = agent;
  onTestFinished(() => void (http.globalAgent = before));
  expect(await ask(origin)).toBe("direct");
  expect(used).toHaveBeenCalledTimes(1);
});

/** undici of its own package; where there is none, Node's plays it. */
async function otherUndici(): Promise<{
  readonly Agent: AgentClass;
  setGlobalDispatcher(dispatcher: Dispatcher): void;
}> {
  if (undici !== undefined) return import(/* @vite-ignore */ pathToFileURL(undici).href);
  return { Agent, setGlobalDispatcher: (dispatcher) => void (globals[own] = dispatcher) };
}

async function serve(): Promise<string> {
  const server = http.createServer((_request, response) => response.end("direct"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function ask(origin: string): Promise<string> {
  const meta = { operation: "things.get", attempt: 1 };
  const request = { method: "GET", url: `${origin}/x`, headers: {}, meta };
  return (await platformTransport(undefined)(request, new AbortRelay())).text();
}
