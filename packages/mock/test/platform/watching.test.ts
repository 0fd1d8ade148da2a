import { EventEmitter } from "node:events";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Pending } from "../../src/platform/pending.js";
import { watchJobs } from "../../src/platform/watch-jobs.js";
import { watchSockets } from "../../src/platform/watch-sockets.js";

type Loader = (name: string) => unknown;

/** A runtime whose module of that name is another one. */
function withModule(name: string, module: unknown): void {
  const real = process.getBuiltinModule.bind(process) as Loader;
  const other: Loader = (asked) => (asked === name ? module : real(asked));
  vi.spyOn(process, "getBuiltinModule").mockImplementation(other as typeof process.getBuiltinModule);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("jobs are watched", () => {
  test("where the runtime calls its hooks, until it is told to stop", () => {
    const stop = watchJobs(new Pending());
    expect(stop).toBeTypeOf("function");
    stop?.();
  });

  test("not where it has none, or has them and calls none of them", () => {
    withModule("node:async_hooks", undefined);
    expect(watchJobs(new Pending())).toBeUndefined();
    const calls: string[] = [];
    const hook = { enable: () => calls.push("enable"), disable: () => calls.push("disable") };
    withModule("node:async_hooks", { createHook: () => hook });
    expect([watchJobs(new Pending()), calls]).toEqual([undefined, ["enable", "disable"]]);
  });
});

/** One end of a connection, as far as the watcher looks at it. */
class End extends EventEmitter {
  bytesWritten = 0;
  bytesRead = 0;
  destroyed = false;
  _handle: { reading: boolean } | null = { reading: true };

  constructor(
    readonly localPort: number | undefined,
    readonly remotePort: number | undefined,
  ) {
    super();
  }
}

/** A watcher of a process in which connections begin when the test says so. */
function watched() {
  const listeners = new Map<string, (message: { socket: End }) => void>();
  withModule("node:diagnostics_channel", {
    subscribe: (name: string, run: (message: { socket: End }) => void) => listeners.set(name, run),
    unsubscribe: (name: string) => listeners.delete(name),
  });
  const book = new Pending();
  const sockets = watchSockets(book);
  const tell = (side: "client" | "server", socket: End): End => {
    listeners.get(`net.${side}.socket`)?.({ socket });
    return socket;
  };
  return { sockets, tell, listeners, isPending: () => book.list().length > 0 };
}

describe("bytes between two sockets of this process", () => {
  test.each<[what: string, change: (client: End, server: End) => void, isPending: boolean]>([
    ["none", () => undefined, false],
    ["written and not read", (client) => (client.bytesWritten = 1), true],
    ["written by the server and not read", (_, server) => (server.bytesWritten = 1), true],
    ["written and read", (client, server) => (client.bytesWritten = server.bytesRead = 9), false],
    ["written, and one is missing", (client, server) => (client.bytesWritten = (server.bytesRead = 9) + 1), true],
    [
      "for a reader that has stopped",
      (client, server) => {
        client.bytesWritten = 1;
        server._handle = { reading: false };
      },
      false,
    ],
    [
      "for a reader without a handle",
      (client, server) => {
        client.bytesWritten = 1;
        server._handle = null;
      },
      false,
    ],
    [
      "of a writer that is gone",
      (client) => {
        client.bytesWritten = 1;
        client.destroyed = true;
      },
      false,
    ],
    [
      "for a reader that is gone",
      (client, server) => {
        client.bytesWritten = 1;
        server.destroyed = true;
      },
      false,
    ],
    [
      "of a connection that has ended",
      (client) => {
        client.bytesWritten = 1;
        client.emit("close");
      },
      false,
    ],
  ])("%s", (_, change, isPending) => {
    const stage = watched();
    const client = stage.tell("client", new End(5000, 80));
    const server = stage.tell("server", new End(80, 5000));
    change(client, server);
    expect(stage.isPending()).toBe(isPending);
  });

  test("are told from those of other connections by both ports", () => {
    const { sockets, tell } = watched();
    tell("server", new End(80, 5000));
    tell("server", new End(undefined, undefined));
    const ends = [new End(5000, 80), new End(5001, 80), new End(5000, 81), new End(undefined, undefined)];
    expect(ends.map((end) => sockets.isLocal(end))).toEqual([true, false, false, false]);
  });

  test("belong to the newest connection of a pair of ports, also when the older one is closed late", () => {
    const { sockets, tell } = watched();
    const [older, newer] = [tell("server", new End(80, 5000)), tell("server", new End(80, 5000))];
    older.emit("close");
    expect(sockets.isLocal(new End(5000, 80))).toBe(true);
    newer.emit("close");
    expect(sockets.isLocal(new End(5000, 80))).toBe(false);
  });

  test("are looked at until it is told to stop", () => {
    const { sockets, listeners } = watched();
    expect([...listeners.keys()].sort()).toEqual(["net.client.socket", "net.server.socket"]);
    sockets.stop();
    expect([...listeners.keys()]).toEqual([]);
  });
});
