import { createMock, type Mock, type SocketRow } from "@antiphon/mock";
import { serve, type MockServer } from "@antiphon/mock/node";
import { createAstral } from "@antiphon/chat";
import { createGateway, type Gateway, type GatewayNotice, type GatewayOptions } from "@antiphon/chat/gateway";
import { parse, transcript } from "./transcript.js";

export interface TcpStageOptions extends GatewayOptions {
  /** Interval that HELLO asks for, in ms. Default 1500. */
  readonly heartbeatMs?: number;
  /** In place of the server's own address: a proxy in between. */
  readonly through?: (port: number) => Promise<number>;
  readonly resumeWindowMs?: number;
}

/** Astral over a real port and npm `ws`, in real time with a short heartbeat. */
export class TcpStage {
  readonly mock: Mock;
  readonly notices: GatewayNotice[] = [];
  readonly contents: string[] = [];
  readonly errors: unknown[] = [];
  readonly gateway: Gateway<Record<string, unknown>>;
  server: MockServer;
  readonly #port: number;

  static async open(options: TcpStageOptions = {}): Promise<TcpStage> {
    const mock = createMock({ seed: 1, clock: "real" });
    const heartbeatMs = options.heartbeatMs ?? 1500;
    mock.astral.configure({
      rateLimits: false,
      gateway: {
        heartbeat: {
          intervalMs: heartbeatMs,
          checkMs: heartbeatMs / 3,
          probeAfterMs: heartbeatMs * 2,
          timeoutMs: heartbeatMs * 3,
          refuseLowerSeq: true,
        },
        ...(options.resumeWindowMs && {
          session: {
            resumeWindowMs: options.resumeWindowMs,
            bufferEvents: 200_000,
            unbuffered: ["READY"],
            floor: false,
            resumedSeq: "client",
            resumeUrl: false,
          },
        }),
      },
    });
    const server = await serve(mock);
    return new TcpStage(mock, server, options, (await options.through?.(server.port)) ?? server.port);
  }

  private constructor(mock: Mock, server: MockServer, options: TcpStageOptions, port: number) {
    this.mock = mock;
    this.server = server;
    const { heartbeatMs: _, through: __, resumeWindowMs: ___, ...given } = options;
    this.#port = port;
    this.gateway = this.again(given);
  }

  /** One more gateway of the same bot, as another process would make it. */
  again(options: GatewayOptions): Gateway<Record<string, unknown>> {
    const at = this.server.at("astral");
    const gatewayUrl = at.gatewayUrl?.replace(`:${this.server.port}`, `:${this.#port}`) ?? "";
    const astral = createAstral({ token: this.mock.astral.token, baseUrl: at.baseUrl, gatewayUrl });
    const gateway = createGateway(astral, {
      onNotice: (notice) => this.notices.push(notice),
      onError: (error) => this.errors.push(error),
      ...options,
    });
    gateway.on("MESSAGE_CREATE", ({ content }) => this.contents.push(content));
    return gateway as never;
  }

  get script(): Mock["astral"]["gateway"] {
    return this.mock.astral.gateway;
  }

  get sockets(): readonly SocketRow[] {
    return this.mock.journal.sockets();
  }

  lines(): string[] {
    return transcript(this.sockets).filter((line) => !/ ([<>] BEAT|< ACK)/.test(line));
  }

  say(content: string): void {
    this.mock.astral.say(this.mock.astral.channelId, content);
  }

  times(socket: number, op: number): number[] {
    const row = this.sockets[socket];
    return (row?.frames ?? [])
      .filter(({ from, data }) => from === "client" && parse(data).op === op)
      .map(({ at }) => at - (row?.at ?? 0));
  }

  noticesOf<T extends GatewayNotice["type"]>(type: T): Extract<GatewayNotice, { type: T }>[] {
    return this.notices.filter((notice) => notice.type === type) as Extract<GatewayNotice, { type: T }>[];
  }

  async close(): Promise<void> {
    await this.gateway.close();
    await this.server.close();
  }
}

/** Resolves once `holds` gives true; throws what was seen when it does not within `ms`. */
export async function until(holds: () => boolean, ms = 20_000, seen: () => unknown = () => ""): Promise<void> {
  const end = performance.now() + ms;
  while (!holds()) {
    if (performance.now() > end)
      throw new Error(`did not happen within ${ms} ms: ${holds.toString()} ${JSON.stringify(seen())}`);
    await rest(5);
  }
}

export function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
