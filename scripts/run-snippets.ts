// Runs every program in docs/snippets unchanged: the vendors' real addresses are answered by the mock through MSW.
import { readdirSync } from "node:fs";
import { createMock } from "@antiphon/mock";
import { handlers } from "@antiphon/mock/msw";
import { setupServer } from "msw/node";

const mock = createMock({ seed: 1 });
const server = setupServer(...handlers(mock));
server.listen({ onUnhandledRequest: "error" });

const auralytik = mock.auralytik.options();
// The programs wait by the real clock, which does not move the mock's.
mock.auralytik.settings.exporting = { queueMs: 0, workMs: 0 };
Object.assign(process.env, {
  AURALIS_TOKEN: mock.auralis.options().token,
  AURALIS_CLOUD_USER_ID: mock.auralisCloud.options().userId,
  AURALIS_WORKER_TOKEN: mock.auralisCloud.options().workerToken,
  ASTRAL_BOT_TOKEN: mock.astral.options().token,
  FLUXER_BOT_TOKEN: mock.fluxer.options().token,
  AURALYTIK_API_KEY: auralytik.apiKey,
  AURALYTIK_HMAC_SECRET: auralytik.hmacSecret,
});

let failed = 0;
const names = readdirSync("docs/snippets").filter((name) => name.endsWith(".ts"));
for (const name of names) {
  try {
    await import(`../docs/snippets/${name}`);
    console.log(`✓ ${name}`);
  } catch (error) {
    failed += 1;
    console.error(`✗ ${name}`, error);
  }
}
server.close();
mock.assertClean();
console.log(`tests: ${names.length - failed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);
