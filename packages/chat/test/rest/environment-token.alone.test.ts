import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAstral, createFluxer } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";
import { createMock, type Mock } from "@antiphon/mock";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

describe.each(["astral", "fluxer"] as const)("a token of %s in a file", (platform) => {
  const variable = `${platform.toUpperCase()}_BOT_TOKEN`;
  let folder = "";
  let path = "";
  let mock: Mock;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "antiphon-token-"));
    path = join(folder, "token");
    process.env[`${variable}_FILE`] = path;
    mock = createMock({ seed: 5 });
  });
  afterEach(() => {
    delete process.env[`${variable}_FILE`];
    delete process.env[variable];
    rmSync(folder, { recursive: true });
  });

  const open = (): ReturnType<typeof createAstral> => {
    const { token: _, ...options } = mock[platform].options();
    return platform === "astral" ? createAstral(options) : (createFluxer(options) as never);
  };

  it("is read without the line break that editors leave", async () => {
    writeFileSync(path, `${mock[platform].token}\r\n`);
    expect((await open().users.getMe()).id).toBe(mock[platform].botId);
  });

  it("stands behind the variable that holds the token itself", async () => {
    process.env[variable] = mock[platform].token;
    expect((await open().users.getMe()).id).toBe(mock[platform].botId);
  });

  it.each([
    ["is not there", () => undefined, /_FILE: the file that it names cannot be read \(ENOENT\)/],
    ["is empty", () => writeFileSync(path, " \n"), /_FILE: the file that it names is empty/],
    ["is something else", () => writeFileSync(path, "x".repeat(5000)), /holds no token, but 5000 characters/],
  ])("is a clear error when the file %s", async (_, prepare, text) => {
    prepare();
    const error = await open()
      .users.getMe()
      .then(
        () => undefined,
        (thrown: unknown) => thrown as Error & { cause?: Error; code?: string },
      );
    expect(error?.code).toBe("CREDENTIALS_FAILED");
    expect(`${error?.message} ${error?.cause?.message}`).toMatch(text);
    expect(String(error?.message)).not.toContain("xxxx");
  });

  it("is taken up when it was rotated, by calls at once and with the session as it was", async () => {
    writeFileSync(path, mock[platform].token);
    const client = open();
    const gateway = createGateway(client);
    const notices: string[] = [];
    gateway.on("MESSAGE_CREATE", ({ content }) => void notices.push(content));
    await gateway.connect();
    await client.users.getMe();
    const sessions = mock[platform].sessions().map(({ sessionId }) => sessionId);
    const other = mock[platform].bot({ name: "rotated" });
    writeFileSync(path, other.token);
    await mock.clock.advance("2s");
    expect((await client.users.getMe()).id).toBe(other.id);
    mock[platform].say(mock[platform].channelId, "still here");
    await mock.clock.settle();
    expect(notices).toEqual(["still here"]);
    expect(mock[platform].sessions().map(({ sessionId }) => sessionId)).toEqual(sessions);
    await gateway.close();
  });

  it("is read again at once when a call was refused", async () => {
    writeFileSync(path, "old-and-gone");
    const client = open();
    const call = client.users.getMe();
    queueMicrotask(() => writeFileSync(path, mock[platform].token));
    expect((await call).id).toBe(mock[platform].botId);
  });
});
