import { describe, expect, test } from "vitest";
import { readEvent } from "../../src/webhooks/event.js";
import { isKnownEvent } from "../../src/index.js";

describe("a verified body", () => {
  test("is an event when it has an id and a name, both texts, whatever else it has", () => {
    const events = [
      { id: "1", event: "export.ready" },
      { id: "", event: "" },
      { id: "1", event: "new.kind", data: 7, extra: [] },
    ];
    for (const event of events) expect(readEvent(event)).toBe(event);
    const others = [
      null,
      undefined,
      7,
      "x",
      [],
      {},
      { id: "1" },
      { event: "x" },
      { id: 1, event: "x" },
      { id: "1", event: null },
    ];
    for (const other of others)
      expect(() => readEvent(other), JSON.stringify(other)).toThrow("no id and no event name");
  });

  test("is of a known kind when its name is one of the eight, and not one that every object has", () => {
    const names = [
      "evaluation.completed",
      "audio.transcribed",
      "audio.processed",
      "voice-call.completed",
      "export.ready",
      "usage.quota_warning",
      "api-key.rotated",
      "webhook.test",
    ];
    const known = (event: string): boolean => isKnownEvent({ id: "1", event, timestamp: "", data: {} });
    expect(names.map(known)).toEqual(names.map(() => true));
    expect(["toString", "export.gone", ""].map(known)).toEqual([false, false, false]);
  });
});
