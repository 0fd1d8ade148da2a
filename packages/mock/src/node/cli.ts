#!/usr/bin/env node
import { startCommand } from "../cli/start-command.js";

/** How long the end may take: what is still under way then is let go. */
const patienceMs = 900;

const started = await startCommand(process.argv.slice(2));
process.stdout.on("error", () => undefined); // whoever read the line may be gone
if ("err" in started) {
  process.stderr.write(started.err);
  process.exitCode = started.code;
} else {
  if ("server" in started) {
    const { server } = started;
    const stop = (): void => {
      setTimeout(() => process.exit(0), patienceMs).unref();
      server.close().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    };
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  }
  process.stdout.write(started.out);
}
