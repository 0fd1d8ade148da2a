import { connect, createServer, type Server, type Socket } from "node:net";

/** How the bytes from server to client are cut: written as they come, one at a time, or held and written as one. */
export type Chunking = "as-is" | "bytes" | "held";

/** A TCP proxy that decides how the server's bytes are cut into segments. */
export class Proxy {
  chunking: Chunking = "as-is";
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #held: { readonly to: Socket; readonly data: Buffer }[] = [];

  constructor(port: number) {
    this.#server = createServer((client) => {
      const upstream = connect(port, "127.0.0.1");
      for (const [from, to] of [
        [client, upstream],
        [upstream, client],
      ] as const) {
        this.#sockets.add(from);
        from.setNoDelay(true);
        from.on("error", () => to.destroy());
        from.on("close", () => to.destroy());
      }
      client.on("data", (data: Buffer) => upstream.write(data));
      upstream.on("data", (data: Buffer) => this.#deliver(client, data));
    });
  }

  listen(): Promise<number> {
    return new Promise((resolve) =>
      this.#server.listen(0, "127.0.0.1", () => resolve((this.#server.address() as { port: number }).port)),
    );
  }

  /** Writes everything held as one. */
  release(): void {
    const held = this.#held;
    this.#held = [];
    this.chunking = "as-is";
    const to = held[0]?.to;
    to?.write(Buffer.concat(held.map(({ data }) => data)));
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #deliver(to: Socket, data: Buffer): void {
    if (this.chunking === "held") this.#held.push({ to, data });
    else if (this.chunking === "bytes") for (const byte of data) to.write(Buffer.of(byte));
    else to.write(data);
  }
}
