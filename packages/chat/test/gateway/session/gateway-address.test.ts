import { expect, test } from "vitest";
import { checkAddress, gatewayAddress } from "../../../src/gateway/session/gateway-address.js";

test.each<[given: unknown, used: string | undefined]>([
  ["wss://a/", "wss://a/"],
  ["ws://a:81/x?y=1", "ws://a:81/x?y=1"],
  ["https://a/", "wss://a/"],
  ["http://a/", "ws://a/"],
  ["wss:/a", "wss://a/"],
  [" wss://a/ ", "wss://a/"],
  ["wss://a/#part", "wss://a/"],
  ["foo", undefined],
  ["", undefined],
  ["ftp://a/", undefined],
  ["/gateway", undefined],
  ["//a/", undefined],
  ["wss//a", undefined],
  ["wss://", undefined],
  ["wss://a:99999/", undefined],
  ["javascript:alert(1)", undefined],
  ["wss://user@a/", undefined],
  ["wss://:secret@a/", undefined],
  [undefined, undefined],
  [null, undefined],
  [7, undefined],
  [{ href: "wss://a/" }, undefined],
])("%j is the address of a socket: %s", (given, used) => {
  expect(gatewayAddress(given)?.href).toBe(used);
});

test.each<[url: string, alone: "taken" | "refused"]>([
  ["wss://gateway.example/", "taken"],
  ["https://gateway.example/", "taken"],
  ["ws://localhost:8080/", "taken"],
  ["ws://bot.localhost/", "taken"],
  ["ws://127.0.0.1/", "taken"],
  ["ws://127.255.255.254/", "taken"],
  ["ws://127.1/", "taken"],
  ["ws://[::1]:9/", "taken"],
  ["ws://gateway.example/", "refused"],
  ["http://gateway.example/", "refused"],
  ["WS://GATEWAY.EXAMPLE/", "refused"],
  ["ws:gateway.example", "refused"],
  ["ws://mock:8080/", "refused"],
  ["ws://0.0.0.0/", "refused"],
  ["ws://126.0.0.1/", "refused"],
  ["ws://128.0.0.1/", "refused"],
  ["ws://10.0.0.1/", "refused"],
  ["ws://192.168.1.2/", "refused"],
  ["ws://[::2]/", "refused"],
  ["ws://localhost.evil.example/", "refused"],
  ["ws://127.0.0.1.evil.example/", "refused"],
  ["ws://evillocalhost/", "refused"],
])("a token may go to %s: %s, and with the user's word in any case", (url, alone) => {
  const check = (plainHttp: boolean) => () => checkAddress(url, "the address", plainHttp);
  if (alone === "taken") expect(check(false)).not.toThrow();
  else expect(check(false)).toThrow(/must not travel over plain ws.*`dangerouslyAllowPlainHttp: true`/);
  expect(check(true)).not.toThrow();
});

test("a refusal shows what was given, but no credential in it", () => {
  const told = (value: unknown): string => {
    try {
      checkAddress(value, "`url`", false);
      return "taken";
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(told("gateway.example")).toContain('not "gateway.example"');
  expect(told(5)).toContain("not number");
  for (const secret of ["wss://bot:s3cret@host/", "host?token=s3cret", "ws://host/?token=s3cret"])
    expect(told(secret)).not.toContain("s3cret");
});
