import { ConfigError } from "@antiphon/core";

/** What is known of an upload before its answer: enough to look for its job later, in another process too. Plain JSON. */
export interface Submission {
  readonly filename: string;
  readonly platform: "linux/amd64" | "linux/arm64";
  /** Hours, as the upload said or by default. */
  readonly timeout: number;
  /** Wall time of the client in ms since 1970, when the upload began. */
  readonly startedAt: number;
}

/** What of the options says something of the job. */
interface Described {
  readonly platform?: string | undefined;
  readonly timeout?: number | undefined;
}

const platforms: Readonly<Record<string, Submission["platform"]>> = {
  "linux/amd64": "linux/amd64",
  "linux/arm64": "linux/arm64",
  amd64: "linux/amd64",
  arm64: "linux/arm64",
};

/** The record of an upload. Refuses what a stated fact decides: the suffix, the platform, a time limit that is no whole number. */
export function describeSubmission(filename: string, options: Described, startedAt: number): Submission {
  if (!/.\.(zip|tar|tar\.gz|tgz)$/i.test(filename)) {
    throw refused(
      `"${filename}" is not a .zip or .tar file. Pass a directory to have it packed, or set options.filename.`,
    );
  }
  const platform = platforms[options.platform ?? "linux/amd64"];
  if (!platform) {
    throw refused(`platform is "${options.platform}", but must be "linux/amd64" or "linux/arm64".`);
  }
  const { timeout = 8 } = options;
  if (!Number.isInteger(timeout)) throw refused(`timeout is ${timeout}, but must be a whole number of hours.`);
  return { filename, platform, timeout, startedAt };
}

function refused(reason: string): ConfigError {
  return new ConfigError("INVALID_OPTION", reason, { operation: "jobs.submit", method: "POST", path: "/upload" });
}
