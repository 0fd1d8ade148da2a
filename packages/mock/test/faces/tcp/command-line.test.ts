import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { MockServer } from "../../../src/node/index.js";

describe("the command line", () => {
  const cli = fileURLToPath(new URL("../../../src/node/cli.ts", import.meta.url));
  const run = (...args: string[]) =>
    spawn(process.execPath, ["--import", "tsx", "--conditions=@antiphon/source", cli, ...args], { stdio: "pipe" });

  test("prints one line with everything a client needs, and ends when told to", async () => {
    const child = run("--port", "0", "--seed", "7", "--keep", "2");
    const line = await new Promise<string>((resolve) => {
      let text = "";
      child.stdout.on("data", (data: Buffer) => {
        text += data.toString("utf8");
        if (text.includes("\n")) resolve(text);
      });
    });
    const printed = JSON.parse(line) as MockServer["line"];
    const { url, apis } = printed;
    expect(line.split("\n")).toHaveLength(2);
    expect(printed.antiphon).toBe(1);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const text = expect.any(String) as string;
    const chat = {
      gatewayUrl: text,
      token: text,
      userToken: text,
      applicationId: text,
      guildId: text,
      channelId: text,
      personId: text,
    };
    expect(apis["auralis"]).toEqual({ url: `${url}/auralis/api`, token: text });
    expect(apis["auralisCloud"]).toEqual({ url: `${url}/auralis-cloud/api`, userId: text, workerToken: text });
    expect(apis["auralytik"]).toEqual({ url: `${url}/auralytik/api/v1`, apiKey: text, hmacSecret: text });
    expect(apis["astral"]).toEqual({ url: `${url}/astral/api/v1`, ...chat });
    expect(apis["astral"]?.gatewayUrl).toBe(`${url.replace("http", "ws")}/astral/gateway?v=1&encoding=json`);
    expect(Object.keys(apis)).not.toContain("lab");
    const me = await fetch(`${apis["astral"]?.url}/users/@me`, {
      headers: { authorization: `Bot ${apis["astral"]?.["token"]}` },
    });
    expect(me.status).toBe(200);
    for (let n = 0; n < 400; n += 1) await fetch(`${apis["auralisCloud"]?.url}/health`);
    const journal = (await (await fetch(`${url}/__mock/journal`)).json()) as Record<string, unknown>;
    expect([(journal["exchanges"] as object[]).length, journal["dropped"]]).toEqual([
      2,
      { exchanges: 399, sockets: 0 },
    ]);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  test.each([
    [["--port", "99999"], "--port must be a whole number from 0 to 65535"],
    [["--clock", "fast"], "--clock must be real, auto or manual"],
    [["--keep", "some"], "--keep must be a whole number"],
    [["--keep", "0"], '"keep" must be at least 1'],
    [["--bogus"], "Unknown option"],
  ])("explains %j", async (args, why) => {
    const child = run(...args);
    let errors = "";
    child.stderr.on("data", (data: Buffer) => (errors += data.toString("utf8")));
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(1);
    expect(errors).toContain(why);
  });

  test("says in one sentence that a port is taken", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    await once(holder, "listening");
    const { port } = holder.address() as AddressInfo;
    const child = run("--port", String(port));
    let errors = "";
    child.stderr.on("data", (data: Buffer) => (errors += data.toString("utf8")));
    const [code] = (await once(child, "close")) as [number];
    holder.close();
    expect([code, errors]).toEqual([1, `antiphon-mock: Port ${port} is taken; --port 0 takes any free one.\n`]);
  });
});
