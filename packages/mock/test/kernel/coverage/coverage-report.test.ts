import { createMock } from "@antiphon/mock";
import { describe, expect, test } from "vitest";
import { mergeCounts, noneSeen, type CoverageCounts } from "../../../src/kernel/coverage/counts.js";
import { coverageHtml } from "../../../src/kernel/coverage/coverage-html.js";
import { reportOn, universeOf, type CoverageReport } from "../../../src/kernel/coverage/coverage-report.js";
import { coverageText } from "../../../src/kernel/coverage/coverage-text.js";
import { kernelOf } from "../../../src/mock.js";

const engines = [...kernelOf(createMock()).apis.values()];
const reportOf = (counts: CoverageCounts): CoverageReport => reportOn(counts, engines);

function used() {
  const mock = createMock();
  const { counts } = mock.coverage.collect();
  const { fetch, baseUrl, token } = mock.astral.options();
  const ask = (path: string, body?: object) =>
    fetch(baseUrl + path, {
      method: body === undefined ? "GET" : "POST",
      headers: { authorization: `Bot ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { mock, counts, ask };
}

describe("coverage", () => {
  test("counts operations, statuses, codes, members and values that were seen, and names the rest", async () => {
    const { mock, counts, ask } = used();
    await ask(`/channels/${mock.astral.channelId}/messages`, { content: "hi", nonce: "1" });
    await ask("/channels/1/messages", { content: "hi" });
    const report = reportOf(counts());
    expect(Object.keys(report.apis)).toEqual(["astral"]);
    const { operations, statuses, codes, members, values, events, closeCodes } = report.apis["astral"] ?? noReport();
    expect(operations.seen).toBe(1);
    expect(operations.unseen).not.toContain("messages.create");
    expect(operations.unseen).toContain("messages.edit");
    expect(statuses.unseen).not.toContain("messages.create 200");
    expect(codes.unseen).not.toContain("messages.create UNKNOWN_CHANNEL");
    expect(codes.unseen).toContain("messages.create RATE_LIMITED");
    expect(members.seen).toBeGreaterThan(0);
    expect(members.unseen.length).toBeGreaterThan(0);
    expect(values.all).toBeGreaterThan(0);
    expect(events.unseen).toContain("MESSAGE_CREATE");
    expect(closeCodes.unseen).toContain("4004");
    expect(report.percent).toBeGreaterThan(0);
    expect(report.percent).toBeLessThan(10);
  });

  test("tells a member that was there from one that was not", async () => {
    const membersOf = async (body: object) => {
      const { mock, counts, ask } = used();
      await ask(`/channels/${mock.astral.channelId}/messages`, body);
      return Object.keys(counts()["astral"]?.members ?? {});
    };
    const plain = await membersOf({ content: "hi" });
    const spoken = await membersOf({ content: "hi", tts: true });
    expect(spoken.filter((name) => !plain.includes(name))).toEqual([expect.stringMatching(/\.tts$/)]);
  });

  test("keeps what worlds saw that have ended or begun anew, and leaves out what a fault forced", async () => {
    const { mock, counts, ask } = used();
    await ask("/users/@me");
    mock.reset();
    const world = mock.world();
    const { fetch, baseUrl, token } = world.auralis.options();
    await fetch(`${baseUrl}/v1/cluster`, { headers: { authorization: `Bearer ${token}` } });
    world.close();
    mock.faults.add({ api: "fluxer", status: 500 });
    const headers = { authorization: `Bot ${mock.fluxer.token}` };
    await mock.fluxer.options().fetch(`${mock.fluxer.options().baseUrl}/users/@me`, { headers });
    const { astral, auralis, fluxer } = counts();
    expect(Object.keys(astral?.members ?? {})).not.toEqual([]);
    expect(Object.keys(auralis?.operations ?? {})).toEqual(["cluster.get"]);
    expect([Object.keys(fluxer?.statuses ?? {}), Object.keys(fluxer?.members ?? {})]).toEqual([[], []]);
  });

  test("adds up processes: what one has seen is seen", () => {
    const of = (counts: object): CoverageCounts => ({ auralis: { ...noneSeen(), ...counts } });
    const merged = mergeCounts([
      of({ operations: { "players.get": 2 }, events: { A: 1 } }),
      of({ operations: { "players.get": 3, "players.list": 1 } }),
      { astral: noneSeen() },
    ]);
    expect(merged["auralis"]?.operations).toEqual({ "players.get": 5, "players.list": 1 });
    expect(merged["auralis"]?.events).toEqual({ A: 1 });
    expect(Object.keys(reportOf(merged).apis)).toEqual(["auralis"]);
    expect(mergeCounts([])).toEqual({});
  });

  test("of everything is everything, of nothing is 0", () => {
    const everything = Object.fromEntries(engines.map((engine) => [engine.id, universeOf(engine)]));
    const report = reportOf(everything);
    expect(report.percent).toBe(100);
    for (const kinds of Object.values(report.apis))
      for (const { seen, all, unseen } of Object.values(kinds)) expect([seen, unseen]).toEqual([all, []]);
    expect(reportOf({})).toMatchObject({ percent: 0, apis: {} });
    expect(coverageText(reportOf({}))).toBe("Coverage of the APIs that were used: 0.0 %\n");
  });

  test("never counts a name that the specification does not have", () => {
    const counts = { auralis: { ...noneSeen(), operations: { "players.get": 1, "players.nope": 1 } } };
    expect(reportOf(counts).apis["auralis"]?.operations.seen).toBe(1);
  });

  test("as text names what was never seen", async () => {
    const { counts, ask } = used();
    await ask("/users/@me");
    const text = coverageText(reportOf(counts()));
    expect(text).toMatch(/^Coverage of the APIs that were used: \d\.\d %\n\nastral\n {2}operations +1 of \d+\n/);
    expect(text).toContain("  never seen, operations:\n");
    expect(text).toContain("    messages.create\n");
  });

  test("as a page escapes everything and asks nobody for anything", () => {
    const evil = `<script>alert("x")</script>&'`;
    const kind = { seen: 0, all: 1, unseen: [evil] };
    const kinds = {
      operations: kind,
      statuses: kind,
      codes: kind,
      events: kind,
      closeCodes: kind,
      members: kind,
      values: kind,
    };
    const html = coverageHtml({ antiphon: 1, percent: 0, apis: { [evil]: kinds }, counts: {} });
    expect(html).not.toContain("<script>");
    expect(html).toContain("&#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62;&#38;&#39;");
    expect(html).not.toMatch(/https?:|src=|href=|url\(|@import/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  test("changes nothing for a mock that nobody collects from", () => {
    const { retired, coverage } = kernelOf(createMock()).shared;
    expect([retired.size, coverage.watchers.size]).toEqual([0, 0]);
  });
});

function noReport(): never {
  throw new Error("astral was not used");
}
