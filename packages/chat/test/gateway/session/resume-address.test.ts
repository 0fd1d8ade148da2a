import { expect, test } from "vitest";
import { resumeAddress } from "../../../src/gateway/session/resume-address.js";

const base = "wss://gateway.chat.example/v1";

test.each([
  ["wss://gateway.chat.example/", "wss://gateway.chat.example/"],
  ["wss://gateway.chat.example:8443/x", "wss://gateway.chat.example:8443/x"],
  ["https://gateway.chat.example/", "wss://gateway.chat.example/"],
  ["wss://eu-1.gateway.chat.example/", "wss://eu-1.gateway.chat.example/"],
  ["wss://GATEWAY.CHAT.EXAMPLE/", "wss://gateway.chat.example/"],
  ["wss://a.allowed.example/", "wss://a.allowed.example/"],
  ["wss://one.example/", "wss://one.example/"],
  ["ws://gateway.chat.example/", undefined],
  ["http://gateway.chat.example/", undefined],
  ["wss://chat.example/", undefined],
  ["wss://other.chat.example/", undefined],
  ["wss://gateway.chat.example.evil.example/", undefined],
  ["wss://evilgateway.chat.example/", undefined],
  ["wss://allowed.example/", undefined],
  ["wss://b.one.example/", undefined],
  ["wss://user:secret@gateway.chat.example/", undefined],
  ["wss://evil.example/#gateway.chat.example", undefined],
  ["ftp://gateway.chat.example/", undefined],
  ["//gateway.chat.example/", undefined],
  ["gateway.chat.example", undefined],
  ["ws://127.0.0.1:9/", undefined],
  ["", undefined],
  [`wss://gateway.chat.example/${"x".repeat(3000)}`, undefined],
])("READY may not send the token just anywhere: %s", (offered, used) => {
  const rules = { resumeHosts: ["*.allowed.example", "one.example"], plainHttp: false };
  expect(resumeAddress(offered, new URL(base), rules)?.href).toBe(used);
});

const hosts = ["gateway", "a.gateway", "evil.example"] as const;

/** Each base by each address that READY may name, and whether the token may go there: with the option, and without it. */
test.each<[base: string, offered: string, plainHttp: boolean, allowed: boolean]>([
  ["ws://127.0.0.1:8080/gateway", "ws://localhost:1/", false, true],
  ["ws://127.0.0.1:8080/gateway", "ws://127.0.0.2:1/", false, true],
  ["ws://127.0.0.1:8080/gateway", "ws://[::1]:1/", false, true],
  ["ws://127.0.0.1:8080/gateway", "ws://a.localhost:1/", false, true],
  ["ws://127.0.0.1:8080/gateway", "ws://evil.example/", false, false],
  ["ws://127.0.0.1:8080/gateway", "ws://evil.example/", true, false],
  ["ws://127.0.0.1:8080/gateway", "ws://127.0.0.1.evil.example/", true, false],
  ["ws://127.0.0.1:8080/gateway", "ws://evillocalhost/", true, false],
  ["ws://127.0.0.1:8080/gateway", "wss://evil.example/", true, false],
  ["wss://gateway/", "ws://127.0.0.1/", true, false],
  ["wss://gateway/", "ws://localhost/", true, false],
  ["ws://gateway/", "ws://127.0.0.1/", true, false],
  ...hosts.flatMap((host): [string, string, boolean, boolean][] => [
    ["ws://gateway:8080/", `ws://${host}:8080/`, true, host !== "evil.example"],
    ["ws://gateway:8080/", `ws://${host}:8080/`, false, false],
    ["ws://gateway:8080/", `wss://${host}/`, false, host !== "evil.example"],
    // A gateway that is reached by wss keeps to it: the option is about the address that the user gave.
    ["wss://gateway/", `ws://${host}/`, true, false],
    ["wss://gateway/", `wss://${host}/`, true, host !== "evil.example"],
  ]),
])("a session of %s is resumed at %s (plain ws allowed: %s): %s", (from, offered, plainHttp, allowed) => {
  expect(resumeAddress(offered, new URL(from), { resumeHosts: [], plainHttp }) !== undefined).toBe(allowed);
});

test.each([
  [2047, true],
  [2048, true],
  [2049, false],
])("an address of %i characters is taken: %s", (length, taken) => {
  const offered = `${base}/`.padEnd(length, "x");
  expect(resumeAddress(offered, new URL(base), { resumeHosts: [], plainHttp: false }) !== undefined).toBe(taken);
});
