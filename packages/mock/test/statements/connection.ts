import { WebSocket } from "ws";
import { differences } from "./differences.js";

/** Long, since the machine may be busy; nothing of a statement waits for real time. */
const patienceMs = 20_000;

/** A plain WebSocket to a gateway that keeps what arrives until a statement asks for it. */
export class Connection {
  readonly #socket: WebSocket;
  readonly #frames: unknown[] = [];
  readonly #opened: Promise<void>;
  #closedWith: number | undefined;
  #wake: () => void = () => undefined;

  constructor(url: string) {
    this.#socket = new WebSocket(url);
    this.#opened = new Promise((resolve, reject) => {
      this.#socket.once("open", resolve);
      this.#socket.once("error", reject);
    });
    this.#opened.catch(() => undefined);
    this.#socket.on("message", (data: Buffer) => {
      this.#frames.push(JSON.parse(data.toString("utf8")));
      this.#wake();
    });
    this.#socket.on("close", (code) => {
      this.#closedWith = code;
      this.#wake();
    });
  }

  async send(text: string): Promise<string[]> {
    await this.#opened;
    this.#socket.send(text);
    return [];
  }

  /** The next frame of this `op` and, for an event, this `t`; what comes before it is passed over. */
  async receive(expected: unknown, values: Map<string, string>): Promise<string[]> {
    const { op, t, $keep = {}, ...rest } = expected as { op: number; t?: string; $keep?: Record<string, string> };
    for (;;) {
      const frame = this.#frames.shift() as { op: number; t?: string; d?: unknown } | undefined;
      if (frame === undefined) {
        if (this.#closedWith !== undefined) return [`closed with ${this.#closedWith} before op ${op} ${t ?? ""}`];
        if (!(await this.#more())) return [`no op ${op} ${t ?? ""} came`];
        continue;
      }
      if (frame.op !== op || (t !== undefined && frame.t !== t)) continue;
      for (const [name, path] of Object.entries($keep))
        values.set(
          name,
          String(path.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], frame)),
        );
      return differences(rest, frame, "frame");
    }
  }

  async closed(code: number | undefined): Promise<string[]> {
    while (this.#closedWith === undefined) if (!(await this.#more())) return ["it stayed open"];
    return code === undefined || code === this.#closedWith ? [] : [`expected close ${code}, got ${this.#closedWith}`];
  }

  /** The connection is gone without a word. */
  drop(): string[] {
    this.#socket.terminate();
    return [];
  }

  #more(): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), patienceMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }
}
