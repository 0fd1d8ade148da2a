import { expect, test } from "vitest";
import { identity } from "../../../src/gateway/session/identity.js";

const properties = { os: "linux", browser: "antiphon", device: "antiphon" };
const parts = {
  platform: { propertyPrefixes: [""], sharding: true },
  os: "linux",
  shardCount: 1,
  members: () => ({ intents: 5 }),
};

test("IDENTIFY says who asks, with what the user adds", () => {
  expect(identity(parts, 0, "t")).toEqual({ token: "t", properties, intents: 5 });
});

test("properties come under each of the platform's prefixes", () => {
  const platform = { ...parts.platform, propertyPrefixes: ["", "$"] };
  expect(identity({ ...parts, platform }, 0, "t")).toMatchObject({
    properties: { ...properties, $os: "linux", $browser: "antiphon", $device: "antiphon" },
  });
});

test.each([
  [true, 1, undefined],
  [true, 2, [1, 2]],
  [true, 16, [1, 16]],
  [false, 2, undefined],
])("with sharding %s, of %i shards the second says %j", (sharding, shardCount, shard) => {
  const said = identity({ ...parts, platform: { ...parts.platform, sharding }, shardCount }, 1, "t");
  expect((said as { shard?: unknown }).shard).toEqual(shard);
});
