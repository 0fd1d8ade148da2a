import { createMock, type InjectedFetch, type Mock } from "@antiphon/mock";
import { astral as astralGateway, createGateway, fluxer as fluxerGateway } from "../../../src/gateway/index.js";
import { createAstral, createFluxer, type Astral, type Fluxer } from "../../../src/index.js";

/** A world with a bot that may do everything, the person who owns it and the guild, and a guest who may little. */
export interface Play {
  readonly mock: Mock;
  readonly bot: Astral;
  readonly owner: Astral;
  readonly guest: Astral;
  readonly guildId: string;
  readonly channelId: string;
  readonly voiceId: string;
  readonly botId: string;
  readonly ownerId: string;
  readonly guestId: string;
  readonly roleId: string;
  readonly applicationId: string;
  readonly guild: ReturnType<Mock["astral"]["guild"]>;
  /** Opens gateway sessions of bot and owner, so that `event` has something to find. */
  listen(): Promise<void>;
  /** The newest event of this name (and id) that any session got. */
  event<Payload = Readonly<Record<string, unknown>>>(name: string, id?: string): Promise<Payload>;
  /** How many requests and events came up; the walk asks for more than the operation alone. */
  readonly witnesses: Set<string>;
  close(): Promise<void>;
}

/** The platform a play is on; Fluxer's stands in for Astral's, so that one case proves an operation of both. */
export type PlatformName = "astral" | "fluxer";

/** Stands between the clients of a play and the platform. */
export type Through = (fetch: InjectedFetch, baseUrl: string) => InjectedFetch;

export function openPlay(platform: PlatformName = "astral", through?: Through): Play {
  const mock = standIn(createMock(), platform, through);
  const { astral } = mock;
  astral.configure({ auditLogForBots: true });
  const guild = astral
    .guild({ name: "Lab" })
    .role({ name: "admin", permissions: ["ADMINISTRATOR"] })
    .role({ name: "helper" })
    .channel({ name: "talk" })
    .channel({ name: "Voice", type: 2 })
    .member({ name: "bea" })
    .grant(["admin"]);
  return playIn(mock, platform, guild);
}

/** A play in a guild that stands. */
export function playIn(mock: Mock, platform: PlatformName, guild: Play["guild"]): Play {
  const { astral } = mock;
  const closers: (() => Promise<void>)[] = [];
  const witnesses = new Set<string>();
  const clients = { bot: clientOf(platform, astral.options()), owner: clientOf(platform, astral.userOptions()) };
  const { token } = { token: guild.tokenOf("bea") };
  return {
    mock,
    ...clients,
    guest: clientOf(platform, { ...astral.userOptions(), token }),
    guild,
    guildId: guild.id,
    channelId: idOf(guild.channels, "talk"),
    voiceId: idOf(guild.channels, "Voice"),
    botId: astral.botId,
    ownerId: astral.personId,
    guestId: idOf(guild.members, "bea"),
    roleId: idOf(guild.roles, "helper"),
    applicationId: astral.applicationId,
    witnesses,
    async listen() {
      const { token: session, gatewayUrl, clock, random, WebSocket } = astral.userOptions();
      const person = createGateway({
        profile: platform === "astral" ? astralGateway : fluxerGateway,
        url: gatewayUrl,
        token: session,
        clock,
        random,
        WebSocket,
      });
      for (const gateway of [createGateway(clients.bot), person]) {
        await gateway.connect();
        closers.push(() => gateway.close());
      }
    },
    async event<Payload>(name: string, id?: string) {
      await new Promise((resolve) => setImmediate(resolve));
      const frames = mock.journal.sockets().flatMap(({ frames: sent }) => sent.filter(({ from }) => from === "server"));
      const events = frames
        .map(({ data }) => JSON.parse(String(data)) as { t?: string; d: Payload })
        .filter(({ t, d }) => t === name && (id === undefined || (d as { id?: string }).id === id));
      const newest = events.at(-1);
      if (newest === undefined) throw new Error(`no session got ${name}`);
      witnesses.add(name);
      return newest.d;
    },
    async close() {
      for (const close of closers) await close();
    },
  };
}

/** A client of the play's platform, seen as one of Astral's. */
export function clientOf(platform: PlatformName, options: ReturnType<Mock["astral"]["options"]>): Astral {
  return platform === "astral" ? createAstral(options) : (createFluxer(options) as unknown as Astral);
}

/** The client as what it is. */
export function asFluxer(client: Astral): Fluxer {
  return client as unknown as Fluxer;
}

/** A mock whose `astral` is the platform. */
export function standIn(mock: Mock, platform: PlatformName, through?: Through): Mock {
  return new Proxy(mock, {
    get(target, name): unknown {
      const value: unknown = Reflect.get(target, name === "astral" ? platform : name);
      const chat = name === "astral" || name === "fluxer";
      return chat && through !== undefined ? tapped(value as Mock["astral"], through) : value;
    },
  });
}

/** A handle whose clients all go through. */
function tapped(handle: Mock["astral"], through: Through): Mock["astral"] {
  const tap = (given: unknown): unknown => {
    if (typeof given !== "object" || given === null) return given;
    const { fetch, baseUrl, options } = given as { fetch?: InjectedFetch; baseUrl?: string; options?: () => unknown };
    if (fetch !== undefined && baseUrl !== undefined) return { ...given, fetch: through(fetch, baseUrl) };
    return typeof options === "function" ? { ...given, options: () => tap(options()) } : given;
  };
  return new Proxy(handle, {
    get(target, name): unknown {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...args: unknown[]): unknown => tap((value as (...given: unknown[]) => unknown).apply(target, args));
    },
  });
}

export function idOf(ids: Readonly<Record<string, string>>, name: string): string {
  const id = ids[name];
  if (id === undefined) throw new Error(`nothing is called ${name}`);
  return id;
}

/** Proves an operation: it does its work, and another operation or an event shows it. */
export type Case = (play: Play) => Promise<void>;
export type Cases = Readonly<Record<string, Case>>;

/** A PNG of one pixel. */
export const pixel =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
