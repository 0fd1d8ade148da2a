import type { Mock } from "../../index.js";
import { kernelOf } from "../../mock.js";
import type { SeedFile } from "./read-seed-file.js";
import { seedJobs, seedPlayers } from "./seed-calls.js";
import { seedChat } from "./seed-chat.js";
import { SeedPart } from "./seed-part.js";

/**
 * Fills the default world with what a seed file says, and leaves no trace of it in journal, ledger and reports. Throws
 * `TypeError` for what the file misspells or an API refuses, with the place in the file.
 */
export async function seedWorld(mock: Mock, { path, content }: SeedFile): Promise<void> {
  const file = new SeedPart(path, content);
  file.members(["astral", "fluxer", "auralis", "auralisCloud"]);
  seedChat(mock.astral, file.part("astral"));
  seedChat(mock.fluxer, file.part("fluxer"));
  await seedPlayers(mock, file.part("auralis"));
  await seedJobs(mock, file.part("auralisCloud"));
  const { world } = kernelOf(mock);
  world.journal.clear();
  world.ledger.clear();
  world.contract.clear();
  world.conduct.clear();
  mock.coverage.clear();
}
