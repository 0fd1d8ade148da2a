export const usage = `antiphon-jobs: container jobs on Auralis Cloud from a terminal

  antiphon-jobs submit <path> [--platform linux/amd64] [--timeout 8] [--output-directory ./output] [--wait] [--download <file>]
  antiphon-jobs list [--limit 20]
  antiphon-jobs wait <job> [--deadline <seconds>]
  antiphon-jobs download <job> [--output <file>]
  antiphon-jobs register --name <name> [--platform linux/amd64]
  antiphon-jobs worker [--job <job>] [--concurrency 1] [--poll-interval <seconds>] [--state <folder>] [--docker <program>]

Everywhere: --api-url <url>, --user-id <id>, --token <token>; else AURALIS_API_URL, AURALIS_CLOUD_USER_ID, AURALIS_WORKER_TOKEN.
<path> is a .zip or .tar file, or a directory, which is packed without what .gitignore and .dockerignore name.

Exit codes: 0 done, 1 unexpected, 2 wrong use, 3 refused by the service, 4 service not reached, 5 job failed,
6 nobody knows whether the upload made a job, 130 stopped by a signal.`;
