import { createMock } from "@antiphon/mock";
import { createAuralis } from "@antiphon/players";
import { expect, test } from "vitest";
import { botId, guild, voice } from "../voice.js";

const otherBot = "91384788765712384";

function two() {
  const mock = createMock({ seed: 3 });
  const first = mock.auralis.options().token;
  const second = mock.auralis.credential();
  const client = (token: string) => createAuralis(mock.auralis.options(token));
  return { mock, tokens: { first, second }, first: client(first), second: client(second) };
}

test("the first creation that succeeds pins the credential to its bot", async () => {
  const { first } = two();
  await first.players.create({ guild_id: guild(1), voice: voice() });
  const result = await first.players.create({ guild_id: guild(2), voice: voice(otherBot) }).safe();
  expect(result).toMatchObject({ ok: false, error: { code: "BOT_USER_ID_MISMATCH", status: 403, attempts: 1 } });
});

test("a creation that fails pins nothing", async () => {
  const { mock, first } = two();
  mock.auralis.setCapacity(0);
  await expect(first.players.create({ guild_id: guild(1), voice: voice() }, { retry: false })).rejects.toMatchObject({
    code: "NO_NODE_AVAILABLE",
  });
  mock.auralis.setCapacity(10);
  await first.players.create({ guild_id: guild(1), voice: voice(otherBot) });
});

test("an id that is no bot user id is refused, and the message names the field", async () => {
  const { first } = two();
  for (const userId of ["1", "abcdefghijklmnopqr", "00000000000000001", "99999999999999999999"]) {
    await expect(first.players.create({ guild_id: guild(1), voice: voice(userId) })).rejects.toMatchObject({
      code: "INVALID_BOT_USER_ID",
      status: 400,
      message: expect.stringContaining("voice.user_id"),
    });
  }
});

test("a bot that is bound to another credential is taken, for good", async () => {
  const { first, second } = two();
  await first.players.create({ guild_id: guild(1), voice: voice() });
  await first.players.delete(guild(1));
  await expect(second.players.create({ guild_id: guild(1), voice: voice() })).rejects.toMatchObject({
    code: "BOT_USER_ID_TAKEN",
    status: 403,
  });
});

test("a bot whose binding was released runs elsewhere until its players end, and that is not retried", async () => {
  const { mock, tokens, first, second } = two();
  await first.players.create({ guild_id: guild(1), voice: voice() });
  mock.auralis.unpin(tokens.first);
  await expect(second.players.create({ guild_id: guild(2), voice: voice() })).rejects.toMatchObject({
    code: "BOT_RUNNING_ELSEWHERE",
    status: 409,
    attempts: 1,
  });
  await first.players.delete(guild(1));
  await second.players.create({ guild_id: guild(2), voice: voice() });
});

test("a pinned credential goes on with its own bot in every guild", async () => {
  const { first } = two();
  for (let n = 1; n <= 3; n += 1) await first.players.create({ guild_id: guild(n), voice: voice(botId) });
  expect((await first.players.list()).items).toHaveLength(3);
});

test("new voice material of another bot is refused on an existing player", async () => {
  const { first } = two();
  await first.players.create({ guild_id: guild(1), voice: voice() });
  await expect(first.players.updateVoice(guild(1), voice(otherBot))).rejects.toMatchObject({
    code: "BOT_USER_ID_MISMATCH",
  });
});
