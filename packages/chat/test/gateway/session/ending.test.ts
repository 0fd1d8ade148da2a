import { describe, expect, test } from "vitest";
import { every, Stage } from "../stage.js";

describe.each(every)("on %s", (profile) => {
  test("G10 drops a connection that never says HELLO", async () => {
    const stage = new Stage(profile, { random: () => 0.5 });
    stage.script.delay("hello", "never", 1);
    const connected = stage.gateway.connect();
    await stage.advance(14_999);
    expect(stage.lines()).toEqual([]);
    await stage.advance(1500);
    await connected;
    expect(stage.lines()).toEqual(["0 closed 4900 by client", ...stage.prelude(1)]);
  });

  test("G11 drops a connection that never says READY, beats meanwhile, and identifies again through the gate", async () => {
    const stage = new Stage(profile, { random: () => 0.5 });
    stage.script.delay("ready", "never", 1);
    const connected = stage.gateway.connect();
    await stage.advance(29_999);
    expect(stage.lines()).toEqual(["0 < HELLO 41250", "0 > IDENTIFY", "0 > BEAT null", "0 < ACK"]);
    await stage.advance(6000);
    await connected;
    expect(stage.lines({ beats: false })).toEqual([
      "0 < HELLO 41250",
      "0 > IDENTIFY",
      "0 closed 4900 by client",
      ...stage.prelude(1),
    ]);
  });

  test("G29 starts one new session after a close that ends it", async () => {
    const codes =
      profile === "astral" ? [4001, 4003, 4005, 4007] : profile === "fluxer" ? [4003, 4007] : [4003, 4005, 4007];
    for (const code of codes) {
      const stage = new Stage(profile);
      await stage.connect();
      stage.script.close(code);
      await stage.advance(20_000);
      expect(stage.lines({ beats: false })).toEqual([
        ...stage.prelude(),
        `0 closed ${code} by server`,
        ...stage.prelude(1),
      ]);
      expect(stage.noticesOf("sessionLost")).toHaveLength(1);
      expect(stage.noticesOf("clientBug")).toHaveLength(code === 4007 ? 0 : 1);
    }
  });

  test("G29 ends when the server blames the client twice within a minute", async () => {
    const stage = new Stage(profile);
    await stage.connect();
    stage.script.close(4003);
    await stage.advance(20_000);
    stage.script.close(4003);
    await stage.advance(60_000);
    expect(stage.lines({ beats: false })).toEqual([
      ...stage.prelude(),
      "0 closed 4003 by server",
      ...stage.prelude(1),
      "1 closed 4003 by server",
    ]);
    expect(stage.noticesOf("fatal")).toHaveLength(1);
    await expect(stage.gateway.connect()).rejects.toMatchObject({ code: "FATAL_CLOSE", closeCode: 4003 });
  });

  test.each([
    [100, "100"],
    [0, "0"],
    [-5, "-5"],
    [1e9, "1000000000"],
    [undefined, "undefined"],
  ])("G38 survives a heartbeat interval of %s", async (value, shown) => {
    const stage = new Stage(profile, { random: () => 0.5 });
    stage.mock.conduct.expect({ kind: "heartbeat-late" }); // an interval that nobody can mean is not kept
    stage.script.heartbeatInterval(value);
    const connected = stage.gateway.connect();
    await stage.settle();
    stage.script.clear();
    await stage.advance(10_000);
    await connected;
    const usable = value !== undefined && value > 0;
    expect(stage.lines()[0]).toBe(`0 < HELLO ${shown}`);
    expect(stage.sockets).toHaveLength(usable ? 1 : 2);
    expect(stage.noticesOf("protocolViolation")).toHaveLength(usable ? 0 : 1);
    expect(stage.times(0, 1, "client").length).toBeLessThanOrEqual(12);
    if (value === 1e9) {
      await stage.advance(290_000);
      expect(stage.sockets.length).toBeGreaterThanOrEqual(1);
    }
  });

  const states: Record<string, (stage: Stage) => Promise<void>> = {
    ready: (stage) => stage.connect(),
    "waiting for HELLO": async (stage) => {
      stage.script.delay("hello", "never");
      stage.gateway.connect().catch(() => undefined);
      await stage.settle();
    },
    "connecting, with the upgrade hanging": async (stage) => {
      stage.mock.faults.add({ operation: "socket", hang: true });
      stage.gateway.connect().catch(() => undefined);
      await stage.settle();
    },
    "waiting at the identify gate": async (stage) => {
      await stage.connect();
      stage.script.invalidate(false);
      await stage.advance(5000);
    },
    "waiting for READY": async (stage) => {
      stage.script.delay("ready", "never");
      stage.gateway.connect().catch(() => undefined);
      await stage.settle();
    },
    "pausing before an attempt": async (stage) => {
      stage.script.refuseUpgrade(503);
      stage.gateway.connect().catch(() => undefined);
      await stage.advance(20_000);
    },
    resuming: async (stage) => {
      await stage.connect();
      stage.script.delay("resumed", "never");
      stage.script.drop();
      await stage.advance(1000);
    },
  };

  test.each(Object.keys(states))(
    "G49 closes at once while %s, with one close frame at most and nothing left",
    async (name) => {
      const stage = new Stage(profile, { random: () => 0.5 });
      await states[name]?.(stage);
      const before = stage.sockets.length;
      const closedAt = stage.mock.clock.now();
      const open = stage.sockets.filter(({ closed, refused }) => closed === undefined && refused === undefined);
      await Promise.all([stage.gateway.close(), stage.settle()]);
      expect(stage.mock.clock.now() - closedAt).toBeLessThanOrEqual(5000);
      const ended = stage.sockets.filter(
        (row) => open.some(({ index }) => index === row.index) && row.closed !== undefined,
      );
      for (const { closed } of ended) expect(closed).toMatchObject({ by: "client" });
      expect(ended.filter(({ closed }) => closed?.code === 1000).length).toBeLessThanOrEqual(1);
      if (name === "ready") expect(stage.lines()).toEqual([...stage.prelude(), "0 closed 1000 by client"]);
      await stage.advance(600_000);
      expect(stage.sockets).toHaveLength(before);
      const { wait, guard } = stage.mock.clock.pending();
      expect({ wait, guard }).toEqual({ wait: 0, guard: 0 });
    },
  );

  test("G49 does not wait longer than five seconds for a server that answers no close", async () => {
    const stage = new Stage(profile, { random: () => 0.9 });
    await stage.connect();
    stage.script.freeze();
    let done = false;
    void stage.gateway.close().then(() => (done = true));
    await stage.advance(4999);
    expect(done).toBe(false);
    await stage.advance(1);
    expect(done).toBe(true);
  });

  test.each([
    ["hangs", 0],
    ["hangs after its first write", 1],
    ["rejects", Infinity],
  ])("G49 does not wait longer for a session store that %s", async (_, works) => {
    let calls = 0;
    let release: () => void = () => undefined;
    const hanging = new Promise<void>((resolve) => (release = resolve));
    const save = (): Promise<void> => {
      if (works === Infinity) return Promise.reject(new Error("read-only"));
      return (calls += 1) > works ? hanging : Promise.resolve();
    };
    const stage = new Stage(profile, { store: { load: () => undefined, save } });
    await stage.connect();
    await stage.advance(2000);
    stage.say("one");
    await stage.advance(2000);
    let done = false;
    void stage.gateway.close().then(() => (done = true));
    await stage.advance(5000);
    const doneInTime = done;
    release();
    expect(doneInTime).toBe(true);
    expect(stage.noticesOf("storeFailed").length).toBeGreaterThan(0);
    expect(stage.mock.clock.pending()).toMatchObject({ wait: 0, guard: 0 });
  });

  test("G52 connects once for two calls, closes once for two calls, and refuses to connect afterwards", async () => {
    const stage = new Stage(profile);
    const both = Promise.all([stage.gateway.connect(), stage.gateway.connect()]);
    await stage.settle();
    await both;
    await stage.gateway.connect();
    expect(stage.lines()).toEqual(stage.prelude());
    const closing = stage.gateway.close();
    expect(stage.gateway.close()).toBe(closing);
    await Promise.all([closing, stage.settle()]);
    await expect(stage.gateway.connect()).rejects.toMatchObject({ code: "GATEWAY_CLOSED" });
    expect(stage.lines()).toEqual([...stage.prelude(), "0 closed 1000 by client"]);
  });

  test("G54 takes 401 on the upgrade and a redirect for final, a name that does not resolve for a pause", async () => {
    for (const status of [401, 403, 301]) {
      const stage = new Stage(profile);
      stage.script.refuseUpgrade(status, { headers: { location: "wss://elsewhere.example/" } });
      await expect(Promise.all([stage.gateway.connect(), stage.settle()])).rejects.toMatchObject({
        code: "UPGRADE_REFUSED",
        closeCode: status,
      });
      await stage.advance(60_000);
      expect(stage.lines()).toEqual([`0 refused ${status}`]);
    }
    for (const drop of ["dns", "tls"] as const) {
      const stage = new Stage(profile);
      const rule = stage.mock.faults.add({ operation: "socket", drop });
      const connected = stage.gateway.connect();
      await stage.advance(3000);
      stage.mock.faults.remove(rule);
      await stage.advance(10_000);
      await connected;
      expect(stage.noticesOf("disconnected").every(({ willRetry }) => willRetry)).toBe(true);
    }
  });

  test("has ended before it began when its signal was aborted already", async () => {
    const stage = new Stage(profile, { signal: AbortSignal.abort(new Error("too late")) });
    await expect(stage.gateway.connect()).rejects.toThrow("too late");
    await expect(stage.gateway.events().next()).rejects.toThrow("too late");
    expect(await stage.gateway.events().return()).toEqual({ done: true, value: undefined });
    await stage.gateway.close();
    expect(stage.sockets).toEqual([]);
  });

  test("ends everything when its signal is aborted, with the signal's reason", async () => {
    const controller = new AbortController();
    const stage = new Stage(profile, { signal: controller.signal });
    stage.script.delay("ready", "never");
    const connected = stage.gateway.connect();
    await stage.settle();
    controller.abort(new Error("shutting down"));
    await Promise.all([expect(connected).rejects.toThrow("shutting down"), stage.settle()]);
    await stage.advance(60_000);
    expect(stage.lines()).toEqual(["0 < HELLO 41250", "0 > IDENTIFY", "0 closed 1000 by client"]);
  });
});
