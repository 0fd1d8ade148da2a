import { Failure } from "../../kernel/failure.js";
import type { Context } from "../../kernel/engine.js";
import { sha256 } from "./presign.js";
import type { CloudCaller, CloudState } from "./state.js";

type CloudContext = Context<CloudState, CloudCaller>;

const platforms: readonly unknown[] = ["linux/amd64", "linux/arm64"];

/** Refuses everything while the service is set to be down. The object store is another service and stays up. */
export function healthStage(context: CloudContext): void {
  if (context.route?.id.startsWith("storage.")) return;
  const { health } = context.state.settings;
  if (health === "failing") throw new Failure("INTERNAL_SERVER_ERROR", { message: "Internal server error" });
  if (health === "unavailable") {
    throw new Failure("SERVICE_UNAVAILABLE", { message: "Service unavailable", headers: { "retry-after": "5" } });
  }
}

/** Finds the worker of the bearer token. */
export async function authenticate(context: CloudContext): Promise<void> {
  const token = bearer(context.request.headers["authorization"]);
  const { state } = context;
  const worker = token === state.workerToken ? state.worker : token && state.workers.get(await sha256(token));
  if (!worker) {
    throw new Failure("UNAUTHORIZED", { message: "Invalid worker token", headers: { "www-authenticate": "Bearer" } });
  }
  context.caller = { worker };
}

/** Values that the API answers with 400 and not, as what breaks the schema otherwise, with 422. */
export async function valueStage(context: CloudContext): Promise<void> {
  switch (context.route?.id) {
    case "jobs.pending":
      return known(context.query["platform"], platforms, "Invalid platform");
    case "worker.register":
      return known(await member(context, "platform"), platforms, "Invalid platform");
    case "worker.jobs.setStatus": {
      const form = new URLSearchParams(new TextDecoder().decode(await context.bytes()));
      return known(form.get("status") ?? undefined, ["RUNNING", "COMPLETED", "FAILED"], "Invalid status");
    }
  }
}

export function bearer(header: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(header ?? "")?.[1];
}

function known(value: unknown, list: readonly unknown[], message: string): void {
  if (typeof value === "string" && !list.includes(value)) throw new Failure("BAD_REQUEST", { message });
}

async function member(context: CloudContext, name: string): Promise<unknown> {
  const source = new TextDecoder().decode(await context.bytes());
  try {
    return (JSON.parse(source) as Record<string, unknown> | null)?.[name];
  } catch {
    return undefined; // not JSON: the stage that validates says so
  }
}
