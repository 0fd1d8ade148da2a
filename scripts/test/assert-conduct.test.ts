import { existsSync } from "node:fs";
import { createMock } from "@antiphon/mock";
import { describe, expect, it } from "vitest";
import { assertConduct } from "../conduct/assert-conduct.js";
import { provoked } from "../conduct/provoked.js";

/** A client that sends one message under the nonce of another. */
async function misbehave() {
  const mock = createMock();
  const { fetch, baseUrl, token } = mock.astral.options();
  for (const content of ["a", "b"])
    await fetch(`${baseUrl}/channels/${mock.astral.channelId}/messages`, {
      method: "POST",
      headers: { authorization: `Bot ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ content, nonce: "1" }),
    });
  return mock;
}

describe("the watch over the conduct of clients", () => {
  it.each(["analytics", "chat", "jobs", "players"])("fails a test of %s that a platform would punish", async (name) => {
    const { conduct } = await misbehave();
    const run = () => assertConduct(`/somewhere/packages/${name}/test/a.test.ts`, [conduct]);
    expect(run).toThrow(/^body-changed-under-key: astral messages\.create/);
  });

  it("takes what the test says it provokes", async () => {
    const { conduct } = await misbehave();
    conduct.expect({ kind: "body-changed-under-key" });
    assertConduct("/somewhere/packages/chat/test/a.test.ts", [conduct]);
  });

  it("takes the kinds that a file provokes, and no other", async () => {
    const { conduct } = await misbehave();
    assertConduct("C:\\here\\packages\\chat\\test\\rest\\astral\\astral.test.ts", [conduct]);
    const other = (await misbehave()).conduct;
    const run = () => assertConduct("/here/packages/chat/test/gateway/fleet/gate.test.ts", [other]);
    expect(run).toThrow(/body-changed-under-key/);
  });

  it("says nothing about tests of the mock, which provoke all of it", async () => {
    const { conduct } = await misbehave();
    assertConduct("/somewhere/packages/mock/test/a.test.ts", [conduct]);
    expect(conduct.report()).toHaveLength(1);
  });

  it.each(Object.keys(provoked))("knows a file that is there: %s", (file) => {
    expect(existsSync(new URL(`../../packages/${file}`, import.meta.url))).toBe(true);
  });
});
