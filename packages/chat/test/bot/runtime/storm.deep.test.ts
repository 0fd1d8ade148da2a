import { describe, expect, it } from "vitest";
import { PLATFORMS } from "./platforms.js";
import { stormOfCommands } from "./storm.js";

describe.each(PLATFORMS)("a storm of 1000 cuts on %s while 500 people write commands", (platform) => {
  it("leaves none unanswered and answers none twice, where the server can resume", async () => {
    expect(await stormOfCommands({ platform, seed: 11, cuts: 1000, people: 500, canResume: true })).toBeGreaterThan(
      2000,
    );
  });

  it("answers none twice where sessions are lost, and tells what is missing", async () => {
    expect(await stormOfCommands({ platform, seed: 12, cuts: 300, people: 500, canResume: false })).toBeGreaterThan(
      500,
    );
  });
});
