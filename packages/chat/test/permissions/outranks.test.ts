import { expect, test } from "vitest";
import { outranks } from "../../src/index.js";

const guild = { id: "1", owner_id: "9" };
const roles = [
  { id: "1", position: 0 },
  { id: "20", position: 1 },
  { id: "3", position: 1 },
  { id: "4", position: 2 },
];
const member = (id: string, ...held: string[]) => ({ user: { id }, roles: held });

test.each<[who: string, actor: ReturnType<typeof member>, target: ReturnType<typeof member>, above: boolean]>([
  ["the owner over a member", member("9"), member("7", "4"), true],
  ["the owner over the owner", member("9"), member("9"), false],
  ["a member over the owner", member("7", "4"), member("9"), false],
  ["a higher role over a lower", member("7", "4"), member("8", "3"), true],
  ["a lower role over a higher", member("7", "3"), member("8", "4"), false],
  ["the highest of several counts", member("7", "3", "4", "20"), member("8", "3"), true],
  ["the highest of several counts, on the other side", member("7", "3"), member("8", "3", "4"), false],
  ["the older of two roles at one position", member("7", "3"), member("8", "20"), true],
  ["the younger of two roles at one position", member("7", "20"), member("8", "3"), false],
  ["of the same role", member("7", "4"), member("8", "4"), false],
  ["a role over none", member("7", "20"), member("8"), true],
  ["none over a role", member("7"), member("8", "20"), false],
  ["none over none", member("7"), member("8"), false],
  ["over oneself", member("7", "4"), member("7", "4"), false],
  ["a role that is gone counts as none", member("7", "404"), member("8"), false],
])("%s", (_, actor, target, above) => {
  expect(outranks({ guild, roles }, actor, target)).toBe(above);
});
