import { describe, expect, test } from "vitest";
import { createLogOffice } from "../../../src/worker/log/log-office.js";
import { manualClock, turns } from "../../manual-clock.js";

/** An office over a service that answers when it is told to. */
function openOffice() {
  const clock = manualClock();
  const sent: string[] = [];
  const lost: unknown[] = [];
  const open: (() => void)[] = [];
  let isHeld = false;
  let isBroken = false;
  const api = {
    async log(jobId: string, { content }: { content: string }) {
      sent.push(`${jobId}: ${content}`);
      if (isHeld) await new Promise<void>((resolve) => open.push(resolve));
      if (isBroken) throw new Error("no");
    },
  };
  const office = createLogOffice(
    api as never,
    clock,
    (jobId, error) => void lost.push([jobId, (error as Error).message]),
  );
  return {
    clock,
    sent,
    lost,
    office,
    hold: () => void (isHeld = true),
    breakDown: () => void (isBroken = true),
    async answer() {
      open.shift()?.();
      await turns();
    },
  };
}

describe("lines of a log", () => {
  test("are sent together, a second and a half after the first of them", async () => {
    const { clock, sent, office } = openOffice();
    const log = office.open("job");
    log.write("one");
    expect(clock.pending()).toEqual([[1500, "guard"]]);
    await clock.advance(1000);
    log.write("two");
    await clock.advance(499);
    expect(sent).toEqual([]);
    await clock.advance(1);
    expect(sent).toEqual(["job: one\ntwo"]);
    expect(clock.pending()).toEqual([]);
  });

  test("are nobody's business when there are none", () => {
    const { clock, office } = openOffice();
    office.open("job").write(" \n");
    expect(clock.pending()).toEqual([]);
  });

  test("that come while others are sent wait their turn, behind those of another job", async () => {
    const { clock, sent, office, hold, answer } = openOffice();
    hold();
    const [first, second] = [office.open("first"), office.open("second")];
    first.write("a");
    await clock.advance(1500);
    first.write("b");
    second.write("c");
    await clock.advance(1500);
    expect(sent).toEqual(["first: a"]);
    await answer();
    expect(clock.pending()).toEqual([[1500, "guard"]]);
    await clock.advance(1500);
    await answer();
    await clock.advance(1500);
    await answer();
    expect(sent).toEqual(["first: a", "first: b", "second: c"]);
  });

  test("that cannot be sent are lost and told, and the next ones are sent", async () => {
    const { clock, sent, lost, office, breakDown } = openOffice();
    breakDown();
    const log = office.open("job");
    log.write("a");
    await clock.advance(1500);
    log.write("b");
    await clock.advance(1500);
    expect(sent).toEqual(["job: a", "job: b"]);
    expect(lost).toEqual([
      ["job", "no"],
      ["job", "no"],
    ]);
  });
});

describe("a flush", () => {
  const stateOf = (work: Promise<void>): { readonly isDone: () => boolean } => {
    let isDone = false;
    void work.then(() => (isDone = true));
    return { isDone: () => isDone };
  };

  test("of nothing is done at once, and leaves no timer", async () => {
    const { clock, office } = openOffice();
    await office.open("job").flush(2000);
    expect(clock.pending()).toEqual([]);
  });

  test("sends at once, all that waits, without a pause, until there is nothing left", async () => {
    const { clock, sent, office } = openOffice();
    const log = office.open("job");
    log.write("a".repeat(16_384));
    log.write("b");
    const flush = stateOf(log.flush(2000));
    await turns();
    expect(sent).toHaveLength(2);
    expect(flush.isDone()).toBe(true);
    expect(clock.pending()).toEqual([]);
  });

  test("waits for what is being sent, and for its own job alone", async () => {
    const { clock, office, sent, hold, answer } = openOffice();
    hold();
    const [mine, other] = [office.open("mine"), office.open("other")];
    mine.write("a");
    await clock.advance(1500);
    const flush = stateOf(mine.flush(5000));
    const others = stateOf(other.flush(5000));
    await turns();
    expect([flush.isDone(), others.isDone()]).toEqual([false, true]);
    await answer();
    expect([flush.isDone(), sent.length]).toEqual([true, 1]);
    expect(clock.pending()).toEqual([]);
  });

  test("ends after its time, and the lines then keep their pause", async () => {
    const { clock, office, sent, hold, answer } = openOffice();
    hold();
    const log = office.open("job");
    log.write("a");
    const flush = stateOf(log.flush(2000));
    await clock.advance(1999);
    expect(flush.isDone()).toBe(false);
    await clock.advance(1);
    expect(flush.isDone()).toBe(true);
    log.write("b");
    await answer();
    expect(sent).toEqual(["job: a"]);
    expect(clock.pending()).toEqual([[1500, "guard"]]);
  });
});
