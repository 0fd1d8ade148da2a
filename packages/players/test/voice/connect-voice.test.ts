import { createMock } from "@antiphon/mock";
import { connectVoice, createAuralis, type VoicePacket } from "@antiphon/players";
import { expect, test } from "vitest";
import { botId, guild } from "../voice.js";

const state = (d: object = {}): VoicePacket => ({
  t: "VOICE_STATE_UPDATE",
  d: { guild_id: guild(1), user_id: botId, channel_id: guild(7), session_id: "s1", ...d },
});
const server = (d: object = {}): VoicePacket => ({
  t: "VOICE_SERVER_UPDATE",
  d: { guild_id: guild(1), token: "t1", endpoint: "eu.voice.example:443", ...d },
});

function setup(onError?: (error: unknown) => void) {
  const mock = createMock({ seed: 13 });
  const auralis = createAuralis(mock.auralis.options());
  const connection = connectVoice(auralis, { guild_id: guild(1), user_id: botId, ...(onError && { onError }) });
  return { mock, auralis, connection };
}

test("makes a player from the two events in either order", async () => {
  for (const packets of [
    [state(), server()],
    [server(), state()],
  ]) {
    const { auralis, connection } = setup();
    for (const packet of packets) connection.handle(packet);
    await connection.connected();
    expect((await auralis.players.get(guild(1))).voice).toEqual({
      channel_id: guild(7),
      endpoint: "eu.voice.example:443",
      session_id: "s1",
    });
  }
});

test("follows the bot to another channel and server with the newest material, and keeps the player", async () => {
  const { mock, auralis, connection } = setup();
  connection.handle(state());
  connection.handle(server());
  await connection.connected();
  connection.handle(state({ channel_id: guild(8) }));
  connection.handle(server({ token: "t2", endpoint: "us.voice.example" }));
  await connection.connected();
  expect((await auralis.players.get(guild(1))).voice).toMatchObject({
    channel_id: guild(8),
    endpoint: "us.voice.example",
  });
  expect(mock.ledger.effects().filter((effect) => effect.kind === "player")).toHaveLength(1);
});

test("ignores other guilds, other users, other events and packets without a payload", async () => {
  const { mock, connection } = setup();
  connection.handle(server());
  connection.handle(state({ user_id: "91384788765712384" }));
  connection.handle(state({ guild_id: guild(2) }));
  connection.handle({ t: "MESSAGE_CREATE", d: { guild_id: guild(1) } });
  connection.handle({ t: "VOICE_STATE_UPDATE", d: null });
  connection.handle({});
  await mock.clock.advance("10s");
  expect(mock.journal.exchanges()).toHaveLength(0);
});

test("leaving the channel deletes the player, and coming back makes a new one", async () => {
  const { auralis, mock, connection } = setup();
  connection.handle(state());
  connection.handle(server());
  await connection.connected();
  connection.handle(state({ channel_id: null }));
  await mock.clock.advance("1s");
  await expect(auralis.players.get(guild(1))).rejects.toMatchObject({ code: "PLAYER_NOT_FOUND" });
  connection.handle(state({ session_id: "s2" }));
  connection.handle(server({ token: "t3" }));
  await connection.connected();
  expect((await auralis.players.get(guild(1))).voice.session_id).toBe("s2");
});

test("waits while the voice server is away, and takes an endpoint with a scheme", async () => {
  const { auralis, connection } = setup();
  connection.handle(state());
  connection.handle(server({ endpoint: null }));
  connection.handle(server({ endpoint: "wss://eu.voice.example:443" }));
  await connection.connected();
  expect((await auralis.players.get(guild(1))).voice.endpoint).toBe("eu.voice.example:443");
});

test("makes the player again when it was deleted behind its back", async () => {
  const { auralis, connection } = setup();
  connection.handle(state());
  connection.handle(server());
  await connection.connected();
  await auralis.players.delete(guild(1));
  connection.handle(server({ token: "t9" }));
  await connection.connected();
  expect((await auralis.players.get(guild(1))).guild_id).toBe(guild(1));
});

test("a failure rejects connected(), reaches onError, and new material is tried again", async () => {
  const errors: unknown[] = [];
  const { mock, connection } = setup((error) => errors.push(error));
  mock.faults.add({ operation: "players.create", status: 401, code: "UNAUTHORIZED", times: 1 });
  connection.handle(state());
  connection.handle(server());
  await expect(connection.connected()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  expect(errors).toHaveLength(1);
  connection.handle(server({ token: "t4" }));
  await connection.connected();
});

test("after close nothing is sent any more", async () => {
  const { mock, connection } = setup();
  connection.close();
  connection.handle(state());
  connection.handle(server());
  await mock.clock.advance("5s");
  expect(mock.journal.exchanges()).toHaveLength(0);
});
