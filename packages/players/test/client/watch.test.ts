import { createMock } from "@antiphon/mock";
import { createAuralis, type PlayerChange } from "@antiphon/players";
import { expect, test } from "vitest";
import { guild, voice } from "../voice.js";

async function setup() {
  const mock = createMock({ seed: 11 });
  const auralis = createAuralis(mock.auralis.options());
  await auralis.players.create({ guild_id: guild(1), voice: voice() });
  return { mock, auralis };
}

async function next(changes: AsyncIterator<PlayerChange>): Promise<PlayerChange> {
  const { value, done } = await changes.next();
  if (done === true) throw new Error("The watch ended.");
  return value;
}

test("gives the player as it is, then each change, and ends when it is gone", async () => {
  const { auralis } = await setup();
  const changes = auralis.players.watch(guild(1));
  expect(await next(changes)).toMatchObject({ type: "found", player: { status: "connecting" } });
  expect(await next(changes)).toMatchObject({ type: "changed", changed: ["status"], player: { status: "idle" } });
  await auralis.playback.play(guild(1), { identifier: "ytsearch:night" });
  expect(await next(changes)).toMatchObject({ changed: ["status", "track"], player: { status: "playing" } });
  await auralis.playback.setVolume(guild(1), { volume: 10 });
  expect(await next(changes)).toMatchObject({ changed: ["volume"] });
  await auralis.playback.seek(guild(1), { position_ms: 90_000 });
  expect(await next(changes)).toMatchObject({ changed: ["position"] });
  await auralis.players.delete(guild(1));
  expect(await next(changes)).toMatchObject({ type: "gone", previous: { guild_id: guild(1) } });
  expect(await changes.next()).toEqual({ done: true, value: undefined });
});

test("never reads more often than the floor allows", async () => {
  const { mock, auralis } = await setup();
  const changes = auralis.players.watch(guild(1), { intervalMs: 1 });
  await next(changes);
  await next(changes);
  const reads = mock.journal
    .exchanges()
    .filter((one) => one.operation === "players.get")
    .map((one) => one.at);
  for (let index = 1; index < reads.length; index += 1)
    expect(reads[index]! - reads[index - 1]!).toBeGreaterThanOrEqual(250);
});

test("a failed read rejects that step only", async () => {
  const { mock, auralis } = await setup();
  const changes = auralis.players.watch(guild(1));
  await next(changes);
  const fault = mock.faults.add({ operation: "players.get", status: 500, code: "INTERNAL" });
  await expect(changes.next()).rejects.toMatchObject({ code: "INTERNAL" });
  mock.faults.remove(fault);
  expect(await next(changes)).toMatchObject({ type: "changed" });
});

test("breaking out stops the reads", async () => {
  const { mock, auralis } = await setup();
  for await (const change of auralis.players.watch(guild(1))) {
    expect(change.type).toBe("found");
    break;
  }
  const reads = mock.journal.exchanges().length;
  await mock.clock.advance("60s");
  expect(mock.journal.exchanges()).toHaveLength(reads);
});

test("aborting rejects with the caller's own reason", async () => {
  const { auralis } = await setup();
  const stop = new AbortController();
  const changes = auralis.players.watch(guild(1), { signal: stop.signal });
  await next(changes);
  const waiting = changes.next();
  const reason = new Error("enough");
  stop.abort(reason);
  await expect(waiting).rejects.toBe(reason);
});
