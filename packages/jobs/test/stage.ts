import { createMock, type InjectedFetch, type Mock } from "@antiphon/mock";
import { zipSync } from "fflate";
import {
  type AuralisCloud,
  type AuralisCloudOptions,
  createAuralisCloud,
  createWorker,
  type Worker,
  type WorkerOptions,
} from "../src/index.js";

/** A mock as one face shows it, with clients made for it. */
export interface Stage {
  readonly mock: Mock;
  cloud(options?: AuralisCloudOptions): AuralisCloud;
  worker(options?: WorkerOptions): Worker;
  /** A request as it stands, past every client. */
  ask(method: string, path: string, init?: AskInit): Promise<Asked>;
}

export interface AskInit {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON. */
  readonly json: unknown;
}

/** A face as `onEveryFace` gives it. */
export interface Face {
  readonly mock: Mock;
  readonly fetch: InjectedFetch;
  over<Options extends { readonly baseUrl: string }>(options: Options): Options;
}

export function stageOf({ mock, fetch, over }: Face): Stage {
  const { auralisCloud } = mock;
  return {
    mock,
    cloud: (options) => createAuralisCloud({ ...over(auralisCloud.options()), ...options }),
    worker: (options) => createWorker({ ...over(auralisCloud.worker()), ...options }),
    async ask(method, path, { headers = {}, body } = {}) {
      const url = path.startsWith("http") ? path : over(auralisCloud.options()).baseUrl + path;
      const response = await fetch(url, { method, headers, ...(body !== undefined && { body: body as BodyInit }) });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, json: parsed(text) };
    },
  };
}

function parsed(text: string): unknown {
  return text.startsWith("{") || text.startsWith("[") ? JSON.parse(text) : undefined;
}

export function newStage(seed = 1): Stage {
  const mock = createMock({ seed });
  return stageOf({ mock, fetch: mock.auralisCloud.options().fetch, over: (options) => options });
}

export const project: Uint8Array = zipSync({ Dockerfile: new TextEncoder().encode("FROM scratch\n") });

/** Submits and takes a job up to a status, by the bare worker API. */
export async function jobIn(
  stage: Stage,
  status: "PENDING" | "CLAIMED" | "RUNNING" | "COMPLETED" | "FAILED",
  output: Uint8Array | "none" = project,
): Promise<string> {
  const cloud = stage.cloud();
  const { job_id: jobId } = await cloud.jobs.submit(project, { filename: "scene.zip" });
  if (status === "PENDING") return jobId;
  const { jobs } = cloud.worker;
  await jobs.claim(jobId);
  if (status === "CLAIMED") return jobId;
  await jobs.setStatus(jobId, { status: "RUNNING" });
  if (status === "RUNNING") return jobId;
  if (status === "FAILED") {
    await jobs.setStatus(jobId, { status });
    return jobId;
  }
  if (output !== "none") stage.mock.auralisCloud.setObject(`outputs/${jobId}/output.zip`, output);
  await jobs.setStatus(jobId, {
    status: "COMPLETED",
    ...(output !== "none" && { output_url: `s3://auralis-job/outputs/${jobId}/output.zip` }),
  });
  return jobId;
}

/** A multipart body written out by hand, with the parts in the given order. */
export function form(parts: readonly (readonly [name: string, value: string | Uint8Array, filename?: string])[]): {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
} {
  const boundary = "----boundary7MA4YWxkTrZu0gW";
  const chunks = parts.flatMap(([name, value, filename]) => {
    const file = filename === undefined ? "" : `; filename="${filename}"\r\nContent-Type: application/octet-stream`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`;
    return [Buffer.from(head), Buffer.from(value as Uint8Array), Buffer.from("\r\n")];
  });
  const body = Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]);
  return { headers: { "content-type": `multipart/form-data; boundary=${boundary}` }, body };
}
