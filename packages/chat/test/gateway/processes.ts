import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Order } from "./children/server.js";

const execArgv = ["--import", "tsx", "-C", "@antiphon/source"];

export interface ServerReport {
  /** The longest that the server's own loop was held up. */
  readonly stallMs: number;
  readonly sockets: readonly {
    readonly at: number;
    readonly closed: { readonly code: number } | undefined;
    readonly client: readonly { readonly at: number; readonly op: number }[];
  }[];
}

/** The mock in another process, so that a blocked client does not block it. */
export class ServerProcess {
  readonly token: string;
  readonly baseUrl: string;
  readonly gatewayUrl: string;
  readonly #child: ChildProcess;

  static async start(heartbeatMs: number): Promise<ServerProcess> {
    const child = fork(fileURLToPath(new URL("children/server.ts", import.meta.url)), [String(heartbeatMs)], {
      execArgv,
    });
    const [address] = (await once(child, "message")) as [{ token: string; baseUrl: string; gatewayUrl: string }];
    return new ServerProcess(child, address);
  }

  private constructor(
    child: ChildProcess,
    { token, baseUrl, gatewayUrl }: { token: string; baseUrl: string; gatewayUrl: string },
  ) {
    this.#child = child;
    this.token = token;
    this.baseUrl = baseUrl;
    this.gatewayUrl = gatewayUrl;
  }

  order(order: Order): void {
    this.#child.send(order);
  }

  async report(): Promise<ServerReport> {
    const answer = once(this.#child, "message");
    this.order({ report: true });
    return ((await answer) as [ServerReport])[0];
  }

  async stop(): Promise<void> {
    const gone = once(this.#child, "exit");
    this.order({ end: true });
    await gone;
  }
}

/** A bot in another process; what it tells, line by line. */
export class ClientProcess {
  readonly lines: { readonly type: string; readonly now: number; readonly left?: readonly string[] }[] = [];
  readonly exited: Promise<{ readonly code: number | null; readonly at: number }>;
  readonly #child: ChildProcess;

  constructor(state: string, server: Pick<ServerProcess, "token" | "baseUrl" | "gatewayUrl">) {
    this.#child = fork(
      fileURLToPath(new URL("children/client.ts", import.meta.url)),
      [state, server.token, server.baseUrl, server.gatewayUrl],
      { execArgv, silent: true },
    );
    let rest = "";
    this.#child.stdout?.on("data", (data: Buffer) => {
      const parts = (rest + data.toString()).split("\n");
      rest = parts.pop() ?? "";
      for (const part of parts) this.lines.push(JSON.parse(part) as (typeof this.lines)[number]);
    });
    this.#child.disconnect();
    this.exited = once(this.#child, "exit").then(([code]) => ({ code: code as number | null, at: Date.now() }));
  }

  signal(name: "SIGSTOP" | "SIGCONT" | "SIGKILL"): void {
    this.#child.kill(name);
  }
}
