import { createMock } from "@antiphon/mock";
import { describe, expect, it } from "vitest";

describe("A mistake in a test", () => {
  it("does not pass for a fault: an operation that does not exist is refused, with those of its resource", () => {
    const { faults } = createMock();
    expect(() => faults.add({ operation: "players.crate", status: 500 })).toThrow(
      /names no operation with "players\.crate", but .*players\.create/,
    );
    expect(() => faults.add({ operation: "player.*", status: 500 })).toThrow('names no operation with "player.*"');
    expect(() => faults.add({ api: "auralis", operation: "messages.create", status: 500 })).toThrow(
      "names no operation",
    );
    expect(() => faults.add({ api: "auralys", status: 500 })).toThrow(
      'names an API that the mock does not have, "auralys"',
    );
    expect(faults.list()).toEqual([]);
  });

  it("leaves rules for all operations, a resource and sockets in force", () => {
    const { faults } = createMock();
    for (const operation of ["*", "socket", "cluster.*", "players.create"]) faults.add({ operation, status: 503 });
    expect(faults.list()).toHaveLength(4);
  });

  it("is not a mock with other settings: a misspelt option is refused", () => {
    // @ts-expect-error -- what a JavaScript user may write
    expect(() => createMock({ sed: 2 })).toThrow(
      '"sed" is not an option of a mock. Known are seed, clock, start, keep.',
    );
    // @ts-expect-error -- what a JavaScript user may write
    expect(() => createMock().world({ name: "w" })).toThrow('"name" is not an option');
    expect(() => createMock({ keep: 0 })).toThrow('"keep" must be at least 1, got 0.');
  });
});
