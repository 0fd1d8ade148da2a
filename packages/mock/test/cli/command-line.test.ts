import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { options, startCommand } from "../../src/cli/start-command.js";
import type { MockServer } from "../../src/node/index.js";

describe("the command line", () => {
  const cli = fileURLToPath(new URL("../../src/node/cli.ts", import.meta.url));
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

  test("says in one sentence what is wrong, and ends with 1", async () => {
    const child = run("--bogus");
    let errors = "";
    child.stderr.on("data", (data: Buffer) => (errors += data.toString("utf8")));
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(1);
    expect(errors).toMatch(/^antiphon-mock: Unknown option '--bogus'.*\n$/);
  });

  test.each([
    [["--port", "65536"], '--port must be a whole number from 0 to 65535, got "65536".'],
    [["--port", "1e3"], '--port must be a whole number from 0 to 65535, got "1e3".'],
    [["--port="], '--port must be a whole number from 0 to 65535, got "".'],
    [["--seed", "x"], `--seed must be a whole number from 0 to ${2 ** 53 - 1}, got "x".`],
    [["--clock", "fast"], '--clock must be real, auto or manual, got "fast".'],
    [["--trust", "all"], '--trust must be stated, observed or proposed, got "all".'],
    [["--keep", "some"], `--keep must be a whole number from 0 to ${2 ** 53 - 1}, got "some".`],
    [["--keep", "0"], /"keep" must be at least 1/],
    [["--clok", "real"], /Unknown option '--clok'.*--clock/],
    [["--bogus"], "Unknown option '--bogus'. --help lists them."],
    [["--port"], /--port/],
    [["stray"], /stray/],
  ] as const)("explains %j", async (args, why) => {
    const started = await startCommand([...args, ...(args[0].startsWith("--port") ? [] : ["--port", "0"])]);
    expect(started).toEqual({ code: 1, err: expect.stringMatching(/^antiphon-mock: [^\n]+\n$/) as string });
    const { err } = started as { readonly err: string };
    if (typeof why === "string") expect(err).toBe(`antiphon-mock: ${why}\n`);
    else expect(err).toMatch(why);
  });

  test("says in one sentence that a port is taken, or that there is no such address", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    await once(holder, "listening");
    const { port } = holder.address() as AddressInfo;
    const err = `antiphon-mock: Port ${port} is taken; --port 0 takes any free one.\n`;
    expect(await startCommand(["--port", String(port)])).toEqual({ code: 1, err });
    holder.close();
    const elsewhere = await startCommand(["--port", "0", "--host", "192.0.2.1"]);
    expect(elsewhere).toEqual({ code: 1, err: "antiphon-mock: This machine has no address 192.0.2.1 to listen on.\n" });
  });

  const odd = ["", " ", "-1", "NaN", "*", "http://a", "a b", "\n", "ä", "1,2", "../x", "a".repeat(5000)];
  /** What is taken of those: the rest would be passed over in silence, or end the server later. */
  const taken: Readonly<Record<string, readonly string[]>> = {
    port: [],
    keep: [],
    trust: [],
    host: [],
    seed: [],
    "seed-file": [],
    clock: [],
    chaos: [],
    memory: [],
    "allow-host": ["-1", "NaN", "a".repeat(5000)],
    "allow-origin": ["*", "http://a"],
    "deliver-to": ["-1", "NaN", "*", "a".repeat(5000)],
    "admin-token": ["a".repeat(5000)],
  };

  test.each(Object.entries(taken))(
    "--%s: odd values, none and a misspelt name are refused in a sentence",
    async (name, good) => {
      for (const value of odd) {
        const started = await startCommand([...(name === "port" ? [] : ["--port=0"]), `--${name}=${value}`]);
        if ("server" in started) await started.server.close();
        const isTaken = "server" in started;
        expect([value.slice(0, 9), isTaken]).toEqual([value.slice(0, 9), good.includes(value)]);
        if (!isTaken)
          expect(started).toEqual({ code: 1, err: expect.stringMatching(/^antiphon-mock: [^\n]{3,401}\n$/) as string });
      }
      const misspelt = `${name.slice(0, -1)}q`;
      for (const [args, why] of [
        [[`--${name}`], `'--${name} <value>' argument missing`],
        [[`--${misspelt}=1`], `Unknown option '--${misspelt}'; did you mean "--${name}"?`],
      ] as const)
        expect(await startCommand(args)).toEqual({
          code: 1,
          err: `antiphon-mock: ${why.startsWith("'") ? "Option " : ""}${why}\n`,
        });
    },
  );

  test("the table above has every option that takes a value", () => {
    const takesValue = Object.entries(options).filter(([, { type }]) => type === "string");
    expect(Object.keys(taken).sort()).toEqual(takesValue.map(([name]) => name).sort());
  });

  test.each(["--help", "-h"])("%s names every option", async (arg) => {
    const { out } = (await startCommand([arg])) as { readonly out: string };
    for (const name of Object.keys(options).filter((one) => one !== "help")) expect(out).toContain(`\n--${name} `);
  });

  test("gives each setting to the mock and its port", async () => {
    const args = [
      "--port",
      "0",
      "--clock",
      "manual",
      "--keep",
      "all",
      "--trust",
      "stated",
      "--allow-origin",
      "*",
      "--discord",
    ];
    const started = (await startCommand(args)) as { readonly server: MockServer };
    const { url } = started.server;
    try {
      const clock = await (await fetch(`${url}/__mock/clock`)).json();
      expect(clock).toMatchObject({ mode: "manual" });
      const cors = await fetch(`${url}/auralis/api/v1/cluster`, { headers: { origin: "https://anywhere.example" } });
      expect(cors.headers.get("access-control-allow-origin")).not.toBeNull();
    } finally {
      await started.server.close();
    }
  });
});
