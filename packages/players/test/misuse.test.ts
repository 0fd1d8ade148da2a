import { connectVoice, createAuralis, createQueue } from "@antiphon/players";
import { createMock } from "@antiphon/mock";
import { describe, expect, it } from "vitest";

/** What a JavaScript user may write. */
const loose = (value: unknown): never => value as never;

describe("A mistake with players", () => {
  const auralis = createAuralis(createMock().auralis.options());

  it.each([{}, { guild_id: 1, user_id: "2" }, { guild_id: "1", userId: "2" }])(
    "is told: %o would ignore every voice packet",
    (options) => {
      expect(() => connectVoice(auralis, loose(options))).toThrow("needs `guild_id` and `user_id`, as strings");
    },
  );

  it("is told: a misspelt option of a queue", () => {
    expect(() => createQueue(auralis, "250000000000000001", loose({ lop: "track" }))).toThrow("Did you mean `loop`?");
  });
});
