import { describe, expect, it } from "vitest";
import { PLATFORMS } from "../runtime/platforms.js";
import { compareCacheWithPlatform } from "./cache-model.js";

describe.each(PLATFORMS)("the cache on %s", (platform) => {
  it("knows what the platform knows, whatever happens and gets lost", async () => {
    expect(await compareCacheWithPlatform(platform, 1, 60, 15)).toBeGreaterThan(100);
  });
});
