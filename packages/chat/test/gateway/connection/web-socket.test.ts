import { describe, expect, test } from "vitest";
import { openWebSocket } from "../../../src/gateway/connection/web-socket.js";
import type { SocketEvent } from "../../../src/gateway/connection/socket.js";

/** A socket class as runtimes have it; `extras` are what some can do beyond the standard. */
function open(extras: Record<string, unknown> = {}) {
  const log: unknown[] = [];
  const listeners = new Map<string, (event: SocketEvent) => void>();
  const emitted = new Map<string, (...args: unknown[]) => void>();
  const made: { binaryType?: string } = {};
  class Fake {
    binaryType = "blob";
    constructor(url: string) {
      log.push(`open ${url}`);
      Object.assign(this, extras);
      Object.assign(made, { socket: this });
    }
    send(data: string): void {
      log.push(`send ${data}`);
    }
    close(code?: number, reason?: string): void {
      log.push(`close ${code} ${reason}`);
    }
    addEventListener(type: string, run: (event: SocketEvent) => void): void {
      listeners.set(type, run);
    }
    on(event: string, run: (...args: unknown[]) => void): void {
      emitted.set(event, run);
    }
  }
  const socket = openWebSocket(Fake, "wss://a/", {
    message: (data) => log.push(data),
    refused: (status, headers) => log.push(["refused", status, headers]),
    failed: (error) => log.push(["failed", error]),
    closed: (code, reason) => log.push(["closed", code, reason]),
  });
  const emit = (type: string, event: SocketEvent = {}): void => listeners.get(type)?.(event);
  return { emit, emitted, log, made: made as { socket: Fake }, socket, rest: () => log.splice(0) };
}

describe("Any class of sockets", () => {
  test("gives texts, and bytes as bytes", () => {
    const { emit, made, rest } = open();
    expect(made.socket.binaryType).toBe("arraybuffer");
    emit("message", { data: "text" });
    emit("message", { data: new Uint8Array([1, 2]).buffer });
    expect(rest()).toEqual(["open wss://a/", "text", new Uint8Array([1, 2])]);
  });

  test.each<[event: SocketEvent, code: number, reason: string]>([
    [{ code: 4000, reason: "later" }, 4000, "later"],
    [{}, 1006, ""],
  ])("tells of its end once: %j", (event, code, reason) => {
    const { emit, rest } = open();
    rest();
    emit("close", event);
    emit("close", { code: 1000 });
    expect(rest()).toEqual([["closed", code, reason]]);
  });

  test("tells of an error by its cause, or by the event where there is none", () => {
    const { emit, rest } = open();
    rest();
    const event = {};
    emit("error", { error: "no route" });
    emit("error", event);
    expect(rest()).toEqual([
      ["failed", "no route"],
      ["failed", event],
    ]);
  });

  test.each<[response: object, status: number, headers: object]>([
    [{ statusCode: 503, headers: { "retry-after": "5" } }, 503, { "retry-after": "5" }],
    [{ status: 403 }, 403, {}],
    [{}, 0, {}],
  ])("tells of an upgrade that was refused, by either name: %j", (response, status, headers) => {
    for (const tell of [
      ({ emit }: ReturnType<typeof open>) => emit("error", { response }),
      ({ emitted }: ReturnType<typeof open>) => emitted.get("unexpected-response")?.(undefined, response),
    ]) {
      const opened = open();
      opened.rest();
      tell(opened);
      opened.emit("close", { code: 1006 });
      expect(opened.rest()).toEqual([
        ["refused", status, headers],
        ["closed", 1006, ""],
      ]);
    }
  });

  test("lets go of the body of a refusal", () => {
    const { emitted, log } = open();
    emitted.get("unexpected-response")?.(undefined, { statusCode: 502, resume: () => log.push("resumed") });
    expect(log).toContain("resumed");
  });

  test.each([
    [undefined, true],
    [0, false],
    [1, true],
    [2, false],
    [3, false],
  ])("in the state %s it takes a frame: %s", (readyState, takes) => {
    const { rest, socket } = open({ readyState });
    rest();
    expect(socket.send("x")).toBe(takes);
    expect(rest()).toEqual(takes ? ["send x"] : []);
  });

  test("may refuse to close before it is open", () => {
    const { socket } = open({
      close: () => {
        throw new Error("not yet");
      },
    });
    expect(() => socket.close(1000, "bye")).not.toThrow();
  });

  test("is left without a word, by what it has for that", () => {
    const plain = open();
    plain.rest();
    plain.socket.terminate();
    plain.emit("close", { code: 1006 });
    expect(plain.rest()).toEqual(["close undefined undefined"]);
    const able = open({ terminate: () => able.log.push("terminated") });
    able.rest();
    able.socket.terminate();
    expect(able.rest()).toEqual(["terminated"]);
  });

  test("is paused where it can be", () => {
    const plain = open().socket;
    expect([plain.pause(), plain.resume(), plain.bytesRead()]).toEqual([false, undefined, undefined]);
    const able = open({ pause: () => able.log.push("pause"), resume: () => able.log.push("resume") });
    able.rest();
    expect(able.socket.pause()).toBe(true);
    able.socket.resume();
    expect(able.rest()).toEqual(["pause", "resume"]);
  });
});
