import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const cli = fileURLToPath(new URL("../../src/node/cli.ts", import.meta.url));
const node = ["--import", "tsx", "--conditions=@antiphon/source", cli, "exec"];

const start = (...args: readonly string[]) => spawn(process.execPath, [...node, ...args], { stdio: "pipe" });
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [...node, ...args], { encoding: "utf8", maxBuffer: 2 ** 30 });
const script = (code: string): readonly string[] => ["--", process.execPath, "-e", code];

describe("a command run by exec", () => {
  test.each<[string, readonly string[], number, RegExp]>([
    ["that ends well", script(""), 0, /contract: clean\nledger: clean\nconduct: clean\n$/],
    ["that fails", script("process.exit(7)"), 7, /clean/],
    ["that is not there", ["--", "no-such-command-here"], 127, /"no-such-command-here" is no command here/],
    ["that may not be run", ["--", "/etc/passwd"], 126, /"\/etc\/passwd" may not be run/],
    ["that is a folder", ["--", "/"], 126, /"\/" may not be run/],
    ["that ends by a signal", script("process.kill(process.pid, 'SIGKILL')"), 137, /was ended by SIGKILL/],
    ["that crashes", script("process.abort()"), 134, /was ended by SIGABRT/],
    ["that closes its output", script("require('fs').closeSync(1); setTimeout(() => {}, 100)"), 0, /clean/],
    ["whose child lives on", ["--", "sh", "-c", "sleep 60 >/dev/null 2>&1 & exit 4"], 4, /clean/],
    [
      "whose arguments are odd",
      [...script("process.exit(process.argv[1] === `a 'b' \"c\" $d * --` ? 0 : 9)"), `a 'b' "c" $d * --`],
      0,
      /clean/,
    ],
  ])("%s", (_, args, code, err) => {
    const ended = run(...args);
    expect([ended.status, ended.stderr]).toEqual([code, expect.stringMatching(err)]);
  });

  const ask = (method: string, path: string, more = "") =>
    `await fetch(process.env.ASTRAL_API_URL + ${path}, { method: "${method}", headers: { authorization: "Bot " + process.env.ASTRAL_BOT_TOKEN, "content-type": "application/json" }${more} });`;
  const say = ask(
    "POST",
    '"/channels/" + process.env.ASTRAL_CHANNEL_ID + "/messages"',
    ', body: "{\\"content\\":\\"hi\\"}"',
  );
  const inModule = (code: string): readonly string[] => ["--", process.execPath, "--input-type=module", "-e", code];
  const badConduct = ask("GET", '"/users/@me?access_token=x"');

  test.each<[string, readonly string[], number, RegExp]>([
    [
      "a broken contract",
      inModule(ask("GET", '"/no/such/route"')),
      1,
      /contract:\n {2}astral no operation: GET \/no\/such\/route/,
    ],
    ["bad conduct", inModule(badConduct), 1, /conduct:\n {2}secret-in-query: astral users\.getMe/],
    [
      "bad conduct that is not asked for",
      ["--fail-on", "contract,ledger", ...inModule(badConduct)],
      0,
      /secret-in-query/,
    ],
    [
      "bad conduct before the world began anew",
      inModule(`${badConduct} await fetch(process.env.ANTIPHON_MOCK_URL + "/__mock/reset", { method: "POST" });`),
      1,
      /conduct:\n {2}secret-in-query: astral users\.getMe/,
    ],
    ["nothing that is asked for", ["--fail-on", "none", ...inModule(ask("GET", '"/no/such/route"'))], 0, /contract:/],
    ["a code of its own beside it", inModule(`${badConduct} process.exit(5)`), 5, /secret-in-query/],
    [
      "a write that was carried out twice",
      inModule(`await fetch(process.env.ANTIPHON_MOCK_URL + "/__mock/faults", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ operation: "messages.create", after: "commit", drop: "connection", times: 1 }) });
        try { ${say} } catch {} ${say}`),
      1,
      /ledger:\n {2}astral messages\.create was carried out 2 times:/,
    ],
  ])("fails for %s", (_, args, code, err) => {
    const ended = run(...args);
    expect([ended.status, ended.stderr]).toEqual([code, expect.stringMatching(err)]);
  });

  test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("is told of %s, and decides how it ends", async (signal) => {
    const child = start(
      ...script(`process.on("${signal}", () => process.exit(11)); console.log("up"); setInterval(() => {}, 1000)`),
    );
    await once(child.stdout, "data");
    child.kill(signal);
    expect((await once(child, "exit"))[0]).toBe(11);
  });

  test("is killed when it does not listen to the third signal", async () => {
    const child = start(
      ...script(`process.on("SIGTERM", () => console.log("no")); console.log("up"); setInterval(() => {}, 1000)`),
    );
    await once(child.stdout, "data");
    for (let sent = 0; sent < 2; sent += 1) {
      child.kill("SIGTERM");
      await once(child.stdout, "data");
    }
    child.kill("SIGTERM");
    expect((await once(child, "exit"))[0]).toBe(137);
  });

  test("is killed when it does not end in time after it was told to", async () => {
    const child = start(...script(`process.on("SIGTERM", () => {}); console.log("up"); setInterval(() => {}, 1000)`));
    await once(child.stdout, "data");
    child.kill("SIGTERM");
    expect((await once(child, "exit"))[0]).toBe(137);
  });

  test("may write more than memory holds, and gets what stands on the input", async () => {
    const child = start("--", "sh", "-c", "cat; head -c 1500000000 /dev/zero");
    child.stdin.end("first");
    let bytes = 0;
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) bytes += chunk.length;
    expect(bytes).toBe(1_500_000_005);
  });

  test("goes on when whoever read the report is gone", async () => {
    const child = start(...script("setTimeout(() => process.exit(6), 300)"));
    child.stderr.destroy();
    child.stdout.destroy();
    expect((await once(child, "exit"))[0]).toBe(6);
  });

  test("runs beside another one, each with a mock of its own", async () => {
    const both = await Promise.all(
      [1, 2].map(async () => {
        const child = start(...script("console.log(process.env.ANTIPHON_MOCK_URL); setTimeout(() => {}, 500)"));
        let out = "";
        child.stdout.on("data", (data: Buffer) => (out += data.toString("utf8")));
        const [code] = (await once(child, "close")) as [number];
        return { code, out };
      }),
    );
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(new Set(both.map(({ out }) => out)).size).toBe(2);
  });

  test("on every level of trust says what the result rests on", () => {
    const code = `const r = ${ask("GET", '"/users/@me"').replace("await ", "await ")} const p = await fetch(process.env.AURALIS_PLAYERS_API_URL + "/v1/players", { headers: { authorization: "Bearer " + process.env.AURALIS_TOKEN } }); process.exit(p.ok ? 0 : 3)`;
    const ended = run("--trust", "all", "--fail-on", "none", ...inModule(code));
    expect(ended.stderr).toMatch(/by trust\n {2}stated: .*\n {2}observed: .*\n {2}proposed: .*\n/);
    expect(ended.status).toBe(/ends with 3/.test(ended.stderr) ? 3 : 0);
  });
});

/** What `cross-spawn` gives to `spawn` where the platform says that it is Windows. */
describe("quoting on Windows", () => {
  const parsed = (command: string, ...args: readonly string[]) => {
    const code = `Object.defineProperty(process, "platform", { value: "win32" });
      const { _parse } = require("cross-spawn");
      const { command, args, options } = _parse(...${JSON.stringify([command, args])}, {});
      console.log(JSON.stringify({ command, args, verbatim: options.windowsVerbatimArguments === true }));`;
    const { stdout, stderr } = spawnSync(process.execPath, ["-e", code], {
      encoding: "utf8",
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      env: { ...process.env, comspec: "C:\\cmd.exe" },
    });
    if (stdout === "") throw new Error(stderr);
    return JSON.parse(stdout) as { command: string; args: string[]; verbatim: boolean };
  };

  test.each<[readonly string[], string]>([
    [["npm", "test"], String.raw`"npm ^"test^""`],
    [["npm", "two words"], String.raw`"npm ^"two^ words^""`],
    [["npm", 'say "hi"'], String.raw`"npm ^"say^ \^"hi\^"^""`],
    [["npm", "a&b|c>d"], String.raw`"npm ^"a^&b^|c^>d^""`],
    [["npm", "%PATH%"], String.raw`"npm ^"^%PATH^%^""`],
    [["npm", "back\\"], String.raw`"npm ^"back\\^""`],
    [["npm", ""], String.raw`"npm ^"^""`],
  ])("%j", ([command, ...args], line) => {
    expect(parsed(command as string, ...args)).toEqual({
      command: "C:\\cmd.exe",
      args: ["/d", "/s", "/c", line],
      verbatim: true,
    });
  });
});
