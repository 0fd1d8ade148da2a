import { expect, test } from "vitest";
import { isGatewayAddress, resumeAddress } from "../../../src/gateway/session/resume-address.js";

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
  expect(resumeAddress(offered, base, ["*.allowed.example", "one.example"])?.href).toBe(used);
});

test.each([
  ["ws://localhost:1/", true],
  ["ws://127.0.0.2:1/", true],
  ["ws://[::1]:1/", true],
  ["ws://evil.example/", false],
])("a gateway on this machine may name another one here: %s", (offered, allowed) => {
  expect(resumeAddress(offered, "ws://127.0.0.1:8080/gateway", []) !== undefined).toBe(allowed);
});

test("an address is a URL of a socket", () => {
  expect(["wss://a/", "ws://a/", "https://a/"].map(isGatewayAddress)).toEqual([true, true, true]);
  expect(["foo", "", "ftp://a/", "/gateway", undefined, 7].map(isGatewayAddress)).toEqual(Array(6).fill(false));
});
