#!/usr/bin/env node
import { execCommand } from "../cli/exec/exec-command.js";
import { startCommand } from "../cli/start-command.js";

/** How long the end may take: what is still under way then is let go. */
const patienceMs = 900;

const [first, ...rest] = process.argv.slice(2);
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined); // whoever read may be gone
if (first === "exec") {
  const code = await execCommand(rest, {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    terminal: process.stdin.isTTY,
  });
  setTimeout(() => process.exit(code), patienceMs).unref();
  process.exitCode = code;
} else {
  const started = await startCommand(process.argv.slice(2));
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
}
