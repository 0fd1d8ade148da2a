import { createAstral, createFluxer, type Astral, type AstralOptions, type FluxerOptions } from "@antiphon/chat";
import {
  createGateway,
  fluxer,
  guildMembers,
  joinVoice,
  sessionsFrom,
  type AstralEvents,
  type FluxerEvents,
  type Gateway,
  type GatewayNotice,
  type SessionRecord,
} from "@antiphon/chat/gateway";

export async function bot(options: AstralOptions): Promise<Gateway<AstralEvents>> {
  // #region bot
  const astral = createAstral(options); // the token is read from ASTRAL_BOT_TOKEN when none is given
  const gateway = createGateway(astral, { onError: console.error });

  gateway.on("MESSAGE_CREATE", async (message) => {
    if (message.content === "!ping" && !message.author.bot)
      await astral.messages.create(message.channel_id, { content: "pong" });
  });
  await gateway.connect(); // resolves at READY; rejects when no reconnect can help
  // #endregion bot
  return gateway;
}

export async function watchedEnd(gateway: Gateway<AstralEvents>): Promise<void> {
  // #region closed
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void gateway.close());
  await gateway.closed; // resolves after close(); rejects when the gateway has ended for good
  // #endregion closed
}

export async function quiz(astral: Astral, gateway: Gateway<AstralEvents>, channelId: string): Promise<string> {
  // #region next
  const answer = gateway.next("MESSAGE_CREATE", {
    where: ({ channel_id, author }) => channel_id === channelId && !author.bot,
    timeoutMs: 30_000, // then it rejects with a GatewayError of code GATEWAY_TIMEOUT
  });
  await astral.messages.create(channelId, { content: "Tea or coffee?" }); // asked after next(), since an answer can be quick
  const { content } = await answer;
  await gateway.sleep(60_000); // on the same clock: tests do not wait
  await astral.messages.create(channelId, { content: `Your ${content} is ready.` });
  // #endregion next
  return content;
}

export async function pipeline(astral: Astral, store: (id: string, text: string) => Promise<void>): Promise<void> {
  // #region iterate
  const gateway = createGateway(astral);
  for await (const event of gateway) {
    // connects
    if (event.t === "MESSAGE_CREATE") await store(event.d.id, event.d.content);
    if (event.t === "UNRECOGNIZED") console.log(`not in the types yet: ${event.event}`);
    if (event.t === "MESSAGE_DELETE") break;
  }
  await gateway.close(); // leaving the loop leaves the connection: other handlers may still need it
  // #endregion iterate
}

export function buffered(gateway: Gateway<AstralEvents>): AsyncIterable<unknown> {
  // #region buffer
  return gateway.events({ bufferSize: 5000, overflow: "dropOldest" });
  // #endregion buffer
}

export function watched(astral: Astral, log: (line: string) => void): Gateway<AstralEvents> {
  // #region notices
  const onNotice = (notice: GatewayNotice): void => {
    if (notice.type === "disconnected")
      log(`shard ${notice.shard}: ${notice.code} ${notice.reason}, next attempt in ${notice.inMs} ms`);
    if (notice.type === "sessionLost") log(`events after ${notice.lastSeq} are lost: ${notice.reason}`);
    if (notice.type === "sequenceGap") log(`events ${notice.from} to ${notice.to} were not delivered`);
    if (notice.type === "loopLag") log(`the event loop was blocked for ${notice.lagMs} ms`);
  };
  const gateway = createGateway(astral, { onNotice });
  // #endregion notices
  return gateway;
}

export async function deploy(
  astral: Astral,
  write: (text: string) => Promise<void>,
  read: () => Promise<string>,
): Promise<Gateway<AstralEvents>> {
  const old = createGateway(astral);
  await old.connect();
  // #region suspend
  await write(JSON.stringify(await old.suspend())); // keep it like a secret: it opens the session
  // #endregion suspend
  // #region continue
  const records = JSON.parse(await read()) as SessionRecord[];
  const gateway = createGateway(astral, { store: sessionsFrom(records) });
  await gateway.connect(); // resumes, and gets what was said in between
  // #endregion continue
  return gateway;
}

export async function requests(gateway: Gateway<AstralEvents>, guildId: string, channelId: string): Promise<string[]> {
  const names: string[] = [];
  // #region requests
  await gateway.presence({ status: "idle" }); // now, and in later sessions
  for await (const member of guildMembers(gateway, { guild_id: guildId, query: "an", limit: 10 }))
    names.push(member.user.username);
  const { state, server } = await joinVoice(gateway, { guild_id: guildId, channel_id: channelId });
  console.log(`in ${state.channel_id}, voice server ${server.endpoint}`);
  // #endregion requests
  return names;
}

export async function guilds(astral: Astral): Promise<readonly string[]> {
  // #region settled
  const gateway = createGateway(astral);
  const settled = gateway.settled(); // before connect(), so that nothing is missed
  await gateway.connect();
  const { available, unavailable } = await settled;
  console.log(`${available.length} guilds, ${unavailable.length} out of reach`);
  // #endregion settled
  await gateway.close();
  return available;
}

export async function sharded(options: FluxerOptions): Promise<number> {
  // #region shards
  const gateway = createGateway(createFluxer(options), { shards: 2 }); // "auto" asks the platform; [4, 5] with shardCount: 8 is a part of a fleet
  await gateway.connect(); // when every shard is ready
  const states = gateway.shards.map(({ id, state, latencyMs }) => `${id}: ${state}, ${latencyMs ?? "?"} ms`);
  // #endregion shards
  await gateway.close();
  return states.length;
}

export async function bare(url: string, token: string): Promise<Gateway<FluxerEvents>> {
  // #region bare
  const gateway = createGateway({ profile: fluxer, url, token }); // rules from "@antiphon/chat/gateway"; the bare secret, without "Bot "
  await gateway.connect();
  console.log(gateway.userId);
  // #endregion bare
  return gateway;
}
