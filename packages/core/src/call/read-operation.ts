import type { Api, Operation, OperationLines, Safety } from "./operation.js";

const USUAL_SAFETY: Readonly<Record<string, Safety>> = { GET: "safe", POST: "unsafe" };

/**
 * Reads the line of one operation: method, path with the names of its query parameters, then what differs from the usual
 * (`name=value`) and the error codes beside the API's common ones (`!CODE` takes one of these away).
 *
 * `"POST /channels/{channel_id}/messages safety=nonce body=json bucket=:{channel_id} UNKNOWN_CHANNEL"`
 */
export function readOperation(id: string, line: string, api: Api): Operation {
  const [method, target = "", ...words] = line.split(" ");
  const [path, query] = target.split("?");
  const codes = new Set(api.commonCodes);
  const facts: Record<string, string> = {};
  for (const word of words) {
    const [name = "", value] = word.split("=");
    if (value !== undefined) facts[name] = value;
    else if (name.startsWith("!")) codes.delete(name.slice(1));
    else codes.add(name);
  }
  const [body, orBody] = list(facts["body"]) ?? [];
  const {
    safety = USUAL_SAFETY[method as string] ?? "idempotent",
    auth,
    bucket,
    limit,
    page,
    headers,
    secrets,
    notApplied,
  } = facts;
  return {
    response: "json",
    ...facts,
    id,
    method,
    path,
    safety,
    auth: auth === undefined ? api.auth : list(auth),
    query: list(query),
    body,
    takesFiles: orBody !== undefined,
    bucket: bucket?.startsWith(":") ? id + bucket : bucket,
    limit: limit && Number(limit),
    page: page && api.pages?.[Number(page)],
    headers: headers && Object.fromEntries(headers.split(",").map((pair) => pair.split(":"))),
    codes: [...codes],
    secrets: list(secrets),
    notApplied: list(notApplied)?.map(Number),
  } as Operation;
}

/** Every operation of a table, under its dotted name. */
export function readOperations(lines: OperationLines, api: Api, prefix = ""): Operation[] {
  return Object.entries(lines).flatMap(([name, line]) => {
    const id = prefix + name;
    return typeof line === "string" ? [readOperation(id, line, api)] : readOperations(line, api, `${id}.`);
  });
}

/** `undefined` when there is nothing in it. */
function list(text: string | undefined): readonly string[] | undefined {
  return text ? text.split(",") : undefined;
}
