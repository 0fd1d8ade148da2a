import { createAuralis, createQueue, type PlayerChange, type Queue, type Track } from "@antiphon/players";
import { expectTypeOf, test } from "vitest";

const auralis = createAuralis({ token: "auralis_x" });

test("a result's error code is the operation's own union and one arm for the rest", async () => {
  const result = await auralis.players.get("1").safe();
  if (result.ok) return;
  if (result.error.name === "ApiError") {
    expectTypeOf(result.error.code).toEqualTypeOf<
      | "INTERNAL"
      | "INVALID_REQUEST"
      | "IP_FORBIDDEN"
      | "NO_NODE_AVAILABLE"
      | "PLAYER_NOT_FOUND"
      | "RATE_LIMITED"
      | "UNAUTHORIZED"
      | "UNRECOGNIZED"
    >();
  }
  // @ts-expect-error players.get does not document this code
  if (result.error.code === "LIMIT_REACHED") return;
});

test("a load result narrows by its type", async () => {
  const result = await auralis.tracks.resolve({ identifier: "x" });
  if (result.load_type === "search") expectTypeOf(result.data).toEqualTypeOf<readonly Track[]>();
});

test("a change narrows by its type", () => {
  const change = {} as PlayerChange;
  if (change.type === "changed") expectTypeOf(change.changed).toExtend<readonly string[]>();
  // @ts-expect-error a player that is gone has no current state
  if (change.type === "gone") void change.player;
});

test("misspelt options, members and methods do not compile", () => {
  // @ts-expect-error misspelt
  createAuralis({ tokn: "x" });
  // @ts-expect-error a bare volume is not a body
  void auralis.playback.setVolume("1", 80);
  // @ts-expect-error no such operation
  void auralis.players.remove;
  expectTypeOf(createQueue(auralis, "1")).toEqualTypeOf<Queue>();
});
