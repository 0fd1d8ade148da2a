import { Failure } from "../../kernel/request/failure.js";
import { memberOf } from "../../kernel/schema/member-of.js";
import { sha256 } from "./presign.js";
import type { CloudContext } from "./request.js";
import type { CloudCaller } from "./state.js";
import { TextDecoder } from "../../platform/web-classes.js";

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

/** Finds the worker of the bearer token, or takes the user that the query names. */
export async function authenticate(context: CloudContext): Promise<void> {
  context.caller = context.route?.auth.includes("workerToken") ? await theWorker(context) : theUser(context);
}

async function theWorker(context: CloudContext): Promise<CloudCaller> {
  const token = bearer(context.request.headers["authorization"]);
  const { state } = context;
  const worker = token === state.workerToken ? state.worker : token && state.workers.get(await sha256(token));
  if (!worker) {
    throw new Failure("UNAUTHORIZED", { message: "Invalid worker token", headers: { "www-authenticate": "Bearer" } });
  }
  return { worker, userId: worker.userId };
}

/** Users have no secret. Only the list needs to know whose jobs are meant; elsewhere a name that is given must fit. */
function theUser({ request, route }: CloudContext): CloudCaller {
  const userId = rawQuery({ request }).get("user_id") ?? undefined;
  const isMissing = userId === undefined && route?.id === "jobs.list";
  if (isMissing || userId === "" || (userId?.length ?? 0) > 128) {
    const keyword = isMissing ? "required" : userId === "" ? "minLength" : "maxLength";
    const message = isMissing ? "Field required" : "String should have 1 to 128 characters";
    throw new Failure("VALIDATION_FAILED", { issues: [{ in: "query", path: ["user_id"], keyword, message }] });
  }
  return { userId };
}

/** Values that the API answers with 400 and not, as what breaks the schema otherwise, with 422. */
export async function valueStage(context: CloudContext): Promise<void> {
  switch (context.route?.id) {
    case "jobs.pending":
      return known(rawQuery(context).get("platform"), platforms, "Invalid platform");
    case "worker.register":
      return known(await member(context, "platform"), platforms, "Invalid platform");
    case "storage.get":
    case "storage.put": {
      const query = rawQuery(context);
      if (/^\d+$/.test(query.get("expires") ?? "") && query.has("sig")) return undefined;
      throw new Failure("FORBIDDEN", { message: "Query-string authentication requires expires and sig" });
    }
    case "worker.jobs.setStatus": {
      const form = new URLSearchParams(new TextDecoder().decode(await context.bytes()));
      return known(form.get("status"), ["RUNNING", "COMPLETED", "FAILED"], "Invalid status");
    }
  }
}

export function bearer(header: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(header ?? "")?.[1];
}

/** Before the stage "validate" the query stands in the URL alone. */
function rawQuery({ request }: Pick<CloudContext, "request">): URLSearchParams {
  return new URLSearchParams(request.url.split("?", 2)[1]);
}

function known(value: unknown, list: readonly unknown[], message: string): void {
  if (typeof value === "string" && !list.includes(value)) throw new Failure("BAD_REQUEST", { message });
}

async function member(context: CloudContext, name: string): Promise<unknown> {
  const source = new TextDecoder().decode(await context.bytes());
  try {
    return memberOf(JSON.parse(source), name);
  } catch {
    return undefined; // not JSON: the stage that validates says so
  }
}
