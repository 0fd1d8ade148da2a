import { BodyTooLarge } from "../../kernel/request/body.js";
import { Failure, type Issue } from "../../kernel/request/failure.js";
import { takeFromLimit } from "./limit.js";
import { move } from "./move.js";
import { store } from "./object-store.js";
import { s3 } from "./present.js";
import type { CloudAnswer, CloudContext, CloudRequest } from "./request.js";
import type { CloudJob, Platform } from "./state.js";
import { readUploadForm, type UploadedFile, type UploadForm } from "./upload-form.js";

const platforms: Readonly<Record<string, Platform>> = {
  "linux/amd64": "linux/amd64",
  "linux/arm64": "linux/arm64",
  amd64: "linux/amd64",
  arm64: "linux/arm64",
};

/** `POST /upload`: reads the whole form, then refuses or creates the job. */
export async function submit(context: CloudRequest<"jobs.submit">): Promise<CloudAnswer<"jobs.submit">> {
  const { state } = context;
  const form = await readUploadForm(context, state.settings.uploadLimit).catch((error: unknown) => {
    throw error instanceof BodyTooLarge ? new Failure("PAYLOAD_TOO_LARGE", { message: "File too large" }) : error;
  });
  takeFromLimit(context, form.fields["user_id"] || undefined);
  if (form.error !== undefined && isMultipart(context)) {
    throw new Failure("BAD_REQUEST", { message: "There was an error parsing the body" });
  }
  const issues = missing(form);
  const { file } = form;
  if (issues.length > 0 || !file) throw new Failure("VALIDATION_FAILED", { issues });
  checkFile(file, state.settings.uploadLimit);
  const job = create(context, form.fields, file);
  return {
    status: 200,
    body: { status: "success", message: "Job created successfully", job_id: job.id, input_url: s3(job.inputKey) },
  };
}

function isMultipart(context: Pick<CloudContext, "request">): boolean {
  return (context.request.headers["content-type"] ?? "").startsWith("multipart/form-data");
}

function missing({ fields, file }: UploadForm): Issue[] {
  const issues: Issue[] = [];
  const userId = fields["user_id"];
  if (userId === undefined) issues.push(issue("user_id", "required", "Field required"));
  else if (userId.length < 1 || userId.length > 128) {
    issues.push(
      issue("user_id", userId.length < 1 ? "minLength" : "maxLength", "String should have 1 to 128 characters"),
    );
  }
  if (!file) issues.push(issue("file", "required", "Field required"));
  const { timeout } = fields;
  if (timeout !== undefined && !/^[+-]?\d+$/.test(timeout.trim())) {
    issues.push(issue("timeout", "type", "Input should be a valid integer"));
  }
  return issues;
}

function issue(field: string, keyword: string, message: string): Issue {
  return { in: "body", path: [field], keyword, message };
}

function checkFile(file: UploadedFile, limit: number): void {
  if (!/.\.(zip|tar|tar\.gz|tgz)$/i.test(file.name)) throw new Failure("BAD_REQUEST", { message: "Invalid file type" });
  if (file.size === 0) throw new Failure("BAD_REQUEST", { message: "Empty file" });
  if (file.size > limit) throw new Failure("PAYLOAD_TOO_LARGE", { message: "File too large" });
}

/** The vendor states no upper bound; beyond a century the dates of links end. */
const longestHours = 1_000_000;

function create(
  context: CloudRequest<"jobs.submit">,
  fields: Readonly<Record<string, string>>,
  file: UploadedFile,
): CloudJob {
  const { state, world } = context;
  const platform = platforms[fields["platform"] ?? "linux/amd64"];
  if (!platform) throw new Failure("BAD_REQUEST", { message: "Invalid platform" });
  const timeoutHours = Number(fields["timeout"] ?? 8);
  const mostHours = world.serves("proposed") ? 24 : longestHours;
  if (timeoutHours < 1 || timeoutHours > mostHours) throw new Failure("BAD_REQUEST", { message: "Invalid timeout" });
  const outputDirectory = fields["output_directory"] ?? "./output";
  if (!isOutputDirectory(outputDirectory)) throw new Failure("BAD_REQUEST", { message: "Invalid output directory" });

  const id = world.ids.uuid();
  const job: CloudJob = {
    id,
    userId: fields["user_id"] ?? "",
    platform,
    timeoutHours,
    outputDirectory,
    inputKey: `inputs/${id}/${file.name.split(/[\\/]/).pop()}`,
    outputKey: `outputs/${id}/output.zip`,
    createdAt: context.now,
    logs: [],
    status: "PENDING",
    workerId: null,
    startedAt: null,
    completedAt: null,
    outputUrl: null,
    error: null,
  };
  store(state, job.inputKey, file.chunks);
  state.jobs.set(id, job);
  move(state, job, "PENDING");
  world.register(id);
  world.register(job.userId);
  context.effect("job", id);
  return job;
}

function isOutputDirectory(path: string): boolean {
  return path.length >= 1 && path.length <= 512 && !path.includes("\0") && !path.split(/[\\/]/).includes("..");
}
