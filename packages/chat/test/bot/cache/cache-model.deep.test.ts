import { describe, expect, it } from "vitest";
import { PLATFORMS } from "../runtime/platforms.js";
import { compareCacheWithPlatform } from "./cache-model.js";

describe.each(PLATFORMS)("the cache on %s", (platform) => {
  it.each([1, 2, 3])("knows what the platform knows after 1000 random events, seed %i", async (seed) => {
    expect(await compareCacheWithPlatform(platform, seed, 1000, 20)).toBeGreaterThan(1000);
  });
});
