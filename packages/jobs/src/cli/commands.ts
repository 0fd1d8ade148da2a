import { parseArgs, type ParseArgsConfig } from "node:util";
import type { ClientOptions } from "@antiphon/core";
import { unknownName } from "@antiphon/core/internal";
import { type AuralisCloud, createAuralisCloud } from "../client/auralis-cloud.js";
import type { Job, RegisterWorkerRequest } from "../generated/schema.js";
import { register } from "../client/register.js";
import type { SubmitOptions } from "../submit/submit-options.js";
import { exitCodes, UsageError } from "./exit-code.js";
import { runWorker } from "./run-worker.js";
import type { Scene } from "./scene.js";
import type { ProgressBar } from "./terminal.js";
import type { CommandName } from "./usage.js";

type Command = (args: readonly string[], scene: Scene) => Promise<number>;

const common = { "api-url": { type: "string" }, "user-id": { type: "string" }, token: { type: "string" } } as const;

/** Most jobs that one answer holds (proposed). */
const MOST_A_PAGE = 100;

export const commands: Readonly<Record<CommandName, Command>> = {
  async submit(args, scene) {
    const { values, positionals } = parse(args, {
      platform: { type: "string" },
      timeout: { type: "string" },
      "output-directory": { type: "string" },
      wait: { type: "boolean" },
      download: { type: "string" },
    });
    const path = only(positionals, "a path");
    const cloud = cloudOf(values, scene);
    const bar = scene.terminal.bar("upload");
    const options: SubmitOptions = {
      signal: scene.interrupt,
      onLeftOut: (line) => scene.terminal.err(line),
      ...(values.platform !== undefined && { platform: values.platform as NonNullable<SubmitOptions["platform"]> }),
      ...(values.timeout !== undefined && { timeout: numberOf(values.timeout, "--timeout") }),
      ...(values["output-directory"] !== undefined && { output_directory: values["output-directory"] }),
      onUploadProgress: ({ loadedBytes, totalBytes }) =>
        bar.update(loadedBytes, totalBytes, percent(loadedBytes, totalBytes)),
    };
    const { job_id: jobId } = await stopping(bar, () => cloud.jobs.submit(path, options));
    scene.terminal.out(jobId);
    if (values.wait || values.download !== undefined) await waitFor(cloud, jobId, undefined, scene);
    if (values.download !== undefined) await download(cloud, jobId, values.download, scene);
    return exitCodes.ok;
  },

  async list(args, scene) {
    const { values, positionals } = parse(args, { limit: { type: "string" } });
    none(positionals);
    let left = values.limit === undefined ? Number.POSITIVE_INFINITY : numberOf(values.limit, "--limit");
    if (left === 0) return exitCodes.ok;
    const query = left < MOST_A_PAGE ? { limit: left } : {};
    for await (const job of cloudOf(values, scene).jobs.list(query, { signal: scene.interrupt })) {
      scene.interrupt.throwIfAborted();
      scene.terminal.out([job.id, job.status.padEnd(9), job.platform, job.created_at].join("  "));
      left -= 1;
      if (left <= 0) break;
    }
    return exitCodes.ok;
  },

  async wait(args, scene) {
    const { values, positionals } = parse(args, { deadline: { type: "string" } });
    const jobId = only(positionals, "a job");
    const deadlineMs = values.deadline === undefined ? undefined : numberOf(values.deadline, "--deadline") * 1000;
    await waitFor(cloudOf(values, scene), jobId, deadlineMs, scene);
    return exitCodes.ok;
  },

  async download(args, scene) {
    const { values, positionals } = parse(args, { output: { type: "string", short: "o" } });
    const jobId = only(positionals, "a job");
    await download(cloudOf(values, scene), jobId, values.output ?? `${jobId}.zip`, scene);
    return exitCodes.ok;
  },

  async register(args, scene) {
    const { values, positionals } = parse(args, { name: { type: "string" }, platform: { type: "string" } });
    none(positionals);
    if (values.name === undefined) throw new UsageError("register needs --name.");
    const platform = (values.platform ?? "linux/amd64") as RegisterWorkerRequest["platform"];
    const worker = await register({ ...clientOf(values, scene), ...userOf(values), name: values.name, platform });
    scene.terminal.err(`registered ${worker.worker_id}; the token is shown only this once:`);
    scene.terminal.out(worker.token);
    return exitCodes.ok;
  },

  async worker(args, scene) {
    const { values, positionals } = parse(args, {
      job: { type: "string", short: "j" },
      concurrency: { type: "string" },
      "poll-interval": { type: "string", short: "p" },
      state: { type: "string" },
      "work-directory": { type: "string" },
      docker: { type: "string" },
    });
    none(positionals);
    return runWorker(
      {
        client: clientOf(values, scene),
        token: values.token,
        jobId: values.job,
        concurrency: numberOf(values.concurrency ?? "1", "--concurrency"),
        pollIntervalMs: numberOf(values["poll-interval"] ?? "10", "--poll-interval") * 1000,
        stateDirectory: values.state,
        workDirectory: values["work-directory"],
        docker: values.docker,
      },
      scene,
    );
  },
};

async function waitFor(cloud: AuralisCloud, jobId: string, deadlineMs: number | undefined, scene: Scene): Promise<Job> {
  const steps = ["PENDING", "CLAIMED", "RUNNING", "COMPLETED"];
  const bar = scene.terminal.bar(jobId);
  const onProgress = ({ status }: Job): void =>
    bar.update(Math.max(0, steps.indexOf(status)), steps.length - 1, status);
  const options = { onProgress, signal: scene.interrupt, ...(deadlineMs !== undefined && { deadlineMs }) };
  return stopping(bar, () => cloud.jobs.waitFor(jobId, options));
}

async function download(cloud: AuralisCloud, jobId: string, path: string, scene: Scene): Promise<void> {
  const bar = scene.terminal.bar("download");
  const source = cloud.jobs.downloadOutput(jobId, {
    signal: scene.interrupt,
    onProgress: ({ loadedBytes, totalBytes }) => bar.update(loadedBytes, totalBytes, percent(loadedBytes, totalBytes)),
  });
  const bytes = await stopping(bar, () => source.toFile(path));
  scene.terminal.out(`${path}  ${bytes} bytes`);
}

async function stopping<T>(bar: ProgressBar, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } finally {
    bar.stop();
  }
}

function parse<Options extends NonNullable<ParseArgsConfig["options"]>>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options: { ...common, ...options }, allowPositionals: true });
  } catch (error) {
    const { message } = error as Error;
    const [, unknown] = /^Unknown option '--?([^']*)'/.exec(message) ?? [];
    if (unknown === undefined) throw new UsageError(message);
    throw new UsageError(
      unknownName(
        `--${unknown}`,
        "this command",
        Object.keys({ ...common, ...options }).map((name) => `--${name}`),
      ),
    );
  }
}

interface CommonValues {
  readonly "api-url"?: string | undefined;
  readonly "user-id"?: string | undefined;
}

function cloudOf(values: CommonValues, scene: Scene): AuralisCloud {
  return createAuralisCloud({ ...clientOf(values, scene), ...userOf(values) });
}

function clientOf(values: CommonValues, { client }: Scene): ClientOptions {
  return { ...client, ...(values["api-url"] !== undefined && { baseUrl: values["api-url"] }) };
}

function userOf(values: CommonValues): { readonly userId?: string } {
  return values["user-id"] === undefined ? {} : { userId: values["user-id"] };
}

function only(positionals: readonly string[], what: string): string {
  const [first, ...rest] = positionals;
  if (first === undefined || rest.length > 0) throw new UsageError(`this command takes ${what} and nothing else.`);
  return first;
}

function none(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not understood here.`);
}

function numberOf(text: string, option: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < 0)
    throw new UsageError(`${option} must be a number, not "${text}".`);
  return value;
}

function percent(done: number, total: number | undefined): string {
  return total === undefined ? "under way" : `${Math.floor((done / Math.max(total, 1)) * 10) * 10} %`;
}
