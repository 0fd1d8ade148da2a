import { inspect } from "node:util";
import { createMock } from "@antiphon/mock";
import { createAuralis } from "@antiphon/players";
import { expect, test } from "vitest";
import { guild, voice } from "../voice.js";

test("neither the credential nor the voice token appears in an error, a log or the client itself", async () => {
  const mock = createMock({ seed: 17 });
  const lines: unknown[] = [];
  const log = (message: string, details?: object) => void lines.push(message, details);
  const options = mock.auralis.options();
  const auralis = createAuralis({ ...options, logger: { debug: log, info: log, warn: log, error: log } });
  const errors: unknown[] = [];
  for (const fault of [
    { status: 400, code: "INVALID_REQUEST" },
    { drop: "connection" },
    { status: 503, code: "NO_NODE_AVAILABLE" },
  ] as const) {
    mock.faults.add({ operation: "players.create", ...fault });
    errors.push(await auralis.players.create({ guild_id: guild(1), voice: voice() }).catch((error: unknown) => error));
    mock.faults.clear();
  }
  const seen = [errors, lines, auralis]
    .map((one) => `${inspect(one, { depth: 12, showHidden: true })}${JSON.stringify(one)}`)
    .join();
  expect(errors).toHaveLength(3);
  expect(seen).not.toContain("planted-voice-token");
  expect(seen).not.toContain(options.token);
});
