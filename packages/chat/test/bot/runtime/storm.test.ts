import { describe, expect, it } from "vitest";
import { PLATFORMS } from "./platforms.js";
import { stormOfCommands } from "./storm.js";

describe.each(PLATFORMS)("commands on %s while connections are cut", (platform) => {
  it("are answered exactly once, in their channel's order", async () => {
    expect(await stormOfCommands({ platform, seed: 1, cuts: 30, people: 10, canResume: true })).toBeGreaterThan(50);
  });

  it("are answered at most once where sessions are lost, and what is missing is told", async () => {
    expect(await stormOfCommands({ platform, seed: 2, cuts: 30, people: 10, canResume: false })).toBeGreaterThan(50);
  });
});
