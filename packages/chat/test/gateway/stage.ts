import { createMock, type ClockMode, type Mock, type SocketRow } from "@antiphon/mock";
import { afterEach, expect, vi } from "vitest";
import { createAstral, createFluxer } from "@antiphon/chat";
import {
  createGateway,
  type Gateway,
  type GatewayNotice,
  type GatewayOptions,
  type Platform,
} from "@antiphon/chat/gateway";
import { generic } from "./generic.js";
import { parse, transcript } from "./transcript.js";

export type ProfileName = "astral" | "fluxer" | "generic";
export const every: readonly ProfileName[] = ["astral", "fluxer", "generic"];

export interface StageOptions extends Omit<GatewayOptions, "profile"> {
  readonly seed?: number;
  readonly clock?: ClockMode;
  /** Changes the client's rules. */
  readonly platform?: Partial<Platform>;
  /** Rules of the mock that replace the profile's. */
  readonly rules?: Parameters<Mock["astral"]["configure"]>[0]["gateway"];
  readonly random?: () => number;
  /** In place of the mock's token. */
  readonly token?: () => string | Promise<string>;
}

/** One event as it was delivered. */
export interface Delivered {
  readonly event: string;
  readonly seq: number;
  readonly data: unknown;
  readonly shard: number;
}

/** A mock, a client of one profile, and everything that passed between them. */
export class Stage {
  readonly mock: Mock;
  readonly chat: Mock["astral"];
  readonly profile: ProfileName;
  readonly notices: GatewayNotice[] = [];
  readonly delivered: Delivered[] = [];
  readonly errors: unknown[] = [];
  readonly gateway: Gateway<Record<string, unknown>>;
  readonly options: StageOptions;
  /** What the gateway writes to its client's logger. */
  readonly logged: string[] = [];
  readonly logger = {
    debug: (line: string) => this.logged.push(`debug ${line}`),
    info: (line: string) => this.logged.push(`info ${line}`),
    warn: (line: string) => this.logged.push(`warn ${line}`),
    error: (line: string) => this.logged.push(`error ${line}`),
  };
  /** How far the system clock has been set forward, in ms. */
  wallShiftMs = 0;

  constructor(profile: ProfileName, options: StageOptions = {}) {
    this.profile = profile;
    this.options = options;
    this.mock = createMock({ seed: options.seed ?? 1, clock: options.clock ?? "manual" });
    this.chat = profile === "fluxer" ? this.mock.fluxer : this.mock.astral;
    this.chat.configure({ discord: profile === "generic", gateway: options.rules });
    this.gateway = this.open();
    stages.add(this);
  }

  /** One more client of the same bot; the stage's own is made at once. */
  open(more: StageOptions = {}): Gateway<Record<string, unknown>> {
    const { seed: _, clock: __, rules: ___, platform, random, token, ...rest } = { ...this.options, ...more };
    const base = this.chat.options();
    const clock = { ...base.clock, now: () => base.clock.now() + this.wallShiftMs };
    const given = { ...base, clock, logger: this.logger, ...(random && { random }), ...(token && { token }) };
    const options: GatewayOptions = {
      onNotice: (notice) => this.notices.push(notice),
      onError: (error) => this.errors.push(error),
      ...rest,
    };
    const gateway = createFor(this.profile, given, platform, options);
    this.#record(gateway);
    return gateway;
  }

  /** A gateway of Astral on another class of sockets. */
  openWith(WebSocket: new (url: string) => object): Gateway<Record<string, unknown>> {
    const client = createAstral({ ...this.chat.options(), WebSocket, logger: this.logger });
    return createGateway(client, { onNotice: (notice) => this.notices.push(notice) }) as never;
  }

  get script(): Mock["astral"]["gateway"] {
    return this.chat.gateway;
  }

  get sockets(): readonly SocketRow[] {
    return this.mock.journal.sockets();
  }

  /** Both directions of every socket; the beats of a quiet session can be left out. */
  lines({ beats = true }: { readonly beats?: boolean } = {}): string[] {
    const all = transcript(this.sockets);
    return beats ? all : all.filter((text) => !/ ([<>] BEAT|< ACK)/.test(text));
  }

  /** Connects under the manual clock. */
  async connect(): Promise<void> {
    const connected = this.gateway.connect();
    await this.settle();
    await connected;
  }

  advance(ms: number): Promise<void> {
    return this.mock.clock.advance(ms);
  }

  settle(): Promise<void> {
    return this.mock.clock.settle();
  }

  /** Time of a frame since the start of its socket's first frame: `at("0 > BEAT")` gives each. */
  times(socket: number, op: number, from: "client" | "server"): number[] {
    const row = this.sockets[socket];
    return (row?.frames ?? [])
      .filter((frame) => frame.from === from && parse(frame.data).op === op)
      .map((frame) => frame.at - (row?.at ?? 0));
  }

  /** The highest sequence number that a socket carried to the client. */
  lastSeq(socket: number): number {
    return Math.max(0, ...(this.sockets[socket]?.frames ?? []).map(({ data }) => parse(data).s ?? 0));
  }

  say(content: string): void {
    this.chat.say(this.chat.channelId, content);
  }

  /** Contents of the messages delivered, in order. */
  contents(): string[] {
    return this.delivered
      .filter(({ event }) => event === "MESSAGE_CREATE")
      .map(({ data }) => (data as { content: string }).content);
  }

  noticesOf<T extends GatewayNotice["type"]>(type: T): Extract<GatewayNotice, { type: T }>[] {
    return this.notices.filter((notice) => notice.type === type) as Extract<GatewayNotice, { type: T }>[];
  }

  /** The frames of a fresh connection up to the last guild. */
  prelude(socket = 0): string[] {
    const burst = {
      astral: ["READY 1", "GUILD_CREATE 2", "GUILD_CREATE 3"],
      fluxer: ["READY 1", "GUILD_CREATE 2"],
      generic: ["READY 1", "GUILD_CREATE 2"],
    };
    return ["< HELLO 41250", "> IDENTIFY", ...burst[this.profile].map((text) => `< ${text}`)].map(
      (text) => `${socket} ${text}`,
    );
  }

  /** The last sequence number of the burst. */
  get burstSeq(): number {
    return this.profile === "astral" ? 3 : 2;
  }

  #record(gateway: Gateway<Record<string, unknown>>): void {
    const stream = gateway.events({ bufferSize: Infinity });
    void (async () => {
      try {
        for await (const { event, s, d, shard } of stream) this.delivered.push({ event, seq: s, data: d, shard });
      } catch {
        // A fatal end is asserted where connect() rejects.
      }
    })();
  }
}

/** What a promise rejects with; to be made before what ends it. */
export function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable("it should have been rejected"),
    (error: unknown) => error,
  );
}

const stages = new Set<Stage>();

function createFor(
  profile: ProfileName,
  given: Omit<ReturnType<Mock["astral"]["options"]>, "token"> & {
    readonly logger: Stage["logger"];
    readonly token: string | (() => string | Promise<string>);
  },
  platform: Partial<Platform> | undefined,
  options: GatewayOptions,
): Gateway<Record<string, unknown>> {
  if (profile === "generic") {
    const astral = createAstral(given);
    return createGateway({
      ...options,
      profile: { ...generic, ...platform },
      url: given.gatewayUrl,
      token: given.token,
      clock: given.clock,
      random: given.random,
      logger: given.logger,
      WebSocket: given.WebSocket,
      bot: (signal) => astral.gateway.getBot({ signal: signal }),
    }) as never;
  }
  return (
    profile === "astral" ? createGateway(createAstral(given), options) : createGateway(createFluxer(given), options)
  ) as never;
}

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** What holds for every case: one live socket per shard at most, no token in anything told, the mock kept to the spec. */
afterEach(async () => {
  const all = [...stages];
  stages.clear();
  for (const stage of all) {
    const told = JSON.stringify([stage.notices, stage.errors.map(String)]);
    expect(told).not.toContain(stage.chat.token.split(".")[1]);
    await Promise.all([stage.gateway.close(), stage.advance(6000)]);
    stage.mock.assertClean();
  }
});

/** What the mock keeps of a session on each profile, for a test that changes a part of it. */
export function sessionRules(profile: ProfileName): {
  bufferEvents: number;
  unbuffered: readonly string[];
  floor: boolean;
  resumedSeq: "client" | "session";
  resumeUrl: boolean;
} {
  return {
    bufferEvents: 4096,
    unbuffered: ["READY"],
    floor: profile !== "astral",
    resumedSeq: profile === "astral" ? "client" : "session",
    resumeUrl: profile === "generic",
  };
}
