import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createMock } from "@antiphon/mock";
import { serve } from "@antiphon/mock/node";
import { expect, test } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../../", import.meta.url));
const child = fileURLToPath(new URL("./large-transfer.child.ts", import.meta.url));

test("512 MiB go up and come down in a heap of 64 MiB, whole and without piling up", async () => {
  const mock = createMock({ clock: "real" });
  const server = await serve(mock);
  mock.auralisCloud.configure({ uploadLimit: 1024 ** 3, objectLimit: 1024 ** 3 });
  const { userId, workerToken } = mock.auralisCloud.options();
  try {
    const args = ["--max-old-space-size=64", "--conditions=@antiphon/source", "--import", "tsx", child];
    const { baseUrl } = server.at("auralisCloud");
    const { stdout } = await run(process.execPath, [...args, baseUrl, userId, workerToken, "512"], { cwd: root });
    const seen = JSON.parse(stdout) as Record<"sent" | "received" | "stored" | "fetched", string> & {
      grownBytes: number;
    };
    expect(seen.received).toBe(seen.sent);
    expect(seen.fetched).toBe(seen.stored);
    expect(seen.grownBytes).toBeLessThan(64 * 1024 * 1024);
    process.stdout.write(`512 MiB each way: resident memory grew by ${Math.round(seen.grownBytes / 1024 ** 2)} MiB\n`);
  } finally {
    await server.close();
  }
});
