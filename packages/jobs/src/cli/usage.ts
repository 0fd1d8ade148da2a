const LINES = {
  submit:
    "submit <path> [--platform linux/amd64] [--timeout 8] [--output-directory ./output] [--wait] [--download <file>]",
  list: "list [--limit 20]",
  wait: "wait <job> [--deadline <seconds>]",
  download: "download <job> [--output <file>]",
  register: "register --name <name> [--platform linux/amd64]",
  worker:
    "worker [--job <job>] [--concurrency 1] [--poll-interval <seconds>] [--state <folder>] [--work-directory <folder>] [--docker <program>]",
} as const;

export type CommandName = keyof typeof LINES;

/** How one command is written. */
export function usageOf(name: CommandName): string {
  return `antiphon-jobs ${LINES[name]}\n\n${EVERYWHERE}`;
}

const EVERYWHERE = `Everywhere: --api-url <url>, --user-id <id>, --token <token>; else AURALIS_API_URL, AURALIS_CLOUD_USER_ID, AURALIS_WORKER_TOKEN.`;

export const usage: string = `antiphon-jobs: container jobs on Auralis Cloud from a terminal

${Object.values(LINES)
  .map((line) => `  antiphon-jobs ${line}`)
  .join("\n")}
  antiphon-jobs help [<command>]
  antiphon-jobs --version

${EVERYWHERE}
<path> is a .zip or .tar file, or a directory, which is packed without what .gitignore and .dockerignore name.
A worker takes no further job after the first SIGINT or SIGTERM and lets running ones finish for a minute; the second one kills
their containers. With --state, the next worker goes on where this one ended.

Exit codes: 0 done, 1 unexpected, 2 wrong use, 3 refused by the service, 4 service not reached, 5 job failed,
6 nobody knows whether the upload made a job, 130 and 143 stopped by SIGINT and SIGTERM.`;
