import type { Answer } from "../../src/kernel/engine.js";
import { Failure } from "../../src/kernel/request/failure.js";
import { authenticate } from "./authenticate.js";
import { type LabContext, data, requestIdOf } from "./context.js";
import { count } from "./state.js";
import { TextEncoder } from "../../src/platform/web-classes.js";

const tenMiB = 10 * 1024 * 1024;

/** Answers that break the spec on purpose, so they stand outside it: nothing here is validated. */
export async function serveOdd(context: LabContext): Promise<Answer | undefined> {
  const { method, place, url } = context.request;
  const [path = "", search] = url.split("?", 2);
  if (place === "elsewhere") return land(context);
  const [, group, name = ""] = /^\/odd\/(answers|statuses|redirects)\/([^/]+)$/.exec(path) ?? [];
  if (group === undefined) return undefined;
  context.header("x-request-id", requestIdOf(context));
  await authenticate(context);
  const query = new URLSearchParams(search);
  if (group === "redirects") return redirect(context, name);
  if (group === "statuses") return answerStatus(context, Number(name), query);
  return method === "GET" ? oddAnswer(name) : undefined;
}

/** The status asked for, `times` times; a POST commits its effect first. */
function answerStatus(context: LabContext, status: number, query: URLSearchParams): Answer {
  if (context.request.method === "POST") context.effect("status", query.get("label") ?? String(status));
  const number = count(context.state, `odd.status:${query.get("label") ?? ""}`);
  const headers: Record<string, string> = {};
  for (const name of ["retry_after", "retry_after_ms"]) {
    const value = query.get(name);
    if (value !== null) headers[name.replaceAll("_", "-")] = value;
  }
  const asked = query.get("should_retry");
  if (asked !== null) headers["x-should-retry"] = asked;
  if (number > Number(query.get("times") ?? Infinity)) return data({ number });
  if (status === 204 || status === 205 || status === 304) return { status, headers };
  if (status < 300) return { ...data({ number }, status), headers };
  throw new Failure("INTERNAL", { status, headers, message: `You asked for ${status}.` });
}

function redirect(context: LabContext, name: string): Answer {
  const { base, places, url } = context.request;
  const [target = "", hops = "0"] = name.split("-");
  const next = `${base}/odd/redirects/${target}-${Number(hops) + 1}`;
  const last = { twice: 1, four: 3 }[target];
  if (target === "nowhere") return { status: 302 };
  if (target === "loop") return found(`${base}${url}`);
  if (target === "relative") return found(`${new URL(base).pathname}/me`);
  if (target === "elsewhere") {
    const ticket = context.state.world.ids.token("land_", 16);
    context.state.world.register(ticket);
    return found(`${places?.["elsewhere"] ?? ""}/landing?ticket=${ticket}`);
  }
  return found(last === undefined || Number(hops) >= last ? `${base}/me` : next);
}

function found(location: string): Answer {
  return { status: 302, headers: { location } };
}

/** The other origin takes note of what it was told. */
function land({ request, state }: LabContext): Answer {
  state.landings.push({ method: request.method, url: request.url, headers: request.headers });
  return data({ id: "stranger", name: "Elsewhere", scopes: [] });
}

function oddAnswer(kind: string): Answer | undefined {
  const json = (body: string | Uint8Array, status = 200, type = "application/json"): Answer => ({
    status,
    body: typeof body === "string" ? new TextEncoder().encode(body) : body,
    type: "application/octet-stream", // so that the engine takes the bytes as they are
    headers: { "content-type": type },
  });
  const answers: Record<string, () => Answer> = {
    empty: () => ({ status: 200 }),
    null: () => json("null"),
    number: () => json("3"),
    string: () => json('"text"'),
    array: () => json("[1,2,3]"),
    "no-type": () => ({ status: 200, body: new TextEncoder().encode('{"data":1}'), headers: { "content-type": "" } }),
    "problem-json": () => json('{"title":"odd"}', 200, "application/problem+json"),
    latin1: () =>
      json(new Uint8Array([0x22, 0x67, 0x72, 0xfc, 0xdf, 0x65, 0x22]), 200, "application/json; charset=iso-8859-1"),
    html: () => json("<!doctype html><title>Hello</title>", 200, "text/html"),
    "invalid-json": () => json('{"data":'),
    "html-502": () => json("<html><body><h1>502 Bad Gateway</h1></body></html>", 502, "text/html"),
    "empty-500": () => ({ status: 500 }),
    "null-500": () => json("null", 500),
    "number-500": () => json("3", 500),
    "array-500": () => json("[]", 500),
    "huge-500": () => json("x".repeat(tenMiB), 500, "text/plain"),
    huge: () => json(`["${"x".repeat(tenMiB)}"]`),
  };
  return answers[kind]?.();
}
