import type { Changed, Held, Probe } from "./pairs.js";
import type { Play } from "./play.js";

/** Names something in the path that does not exist. */
export function without(param: string, name = "1"): Probe {
  return (_, held) => (held.path[param] === undefined ? undefined : { url: at(held, { [param]: name }) });
}

export function inQuery(name: string, value: string): Probe {
  return (_, { url }) => {
    const changed = new URL(url);
    changed.searchParams.set(name, value);
    return { url: changed };
  };
}

export function inBody(name: string, value: unknown): Probe {
  return json({ [name]: value });
}

/** Every id of a list of rows. */
export function inList(id: string): Probe {
  return (_, { body }) => {
    const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
    if (typeof text !== "string" || !text.startsWith("[")) return undefined;
    return { body: JSON.stringify((JSON.parse(text) as object[]).map((row) => ({ ...row, id }))) };
  };
}

/** A JSON body with these members in place of its own. */
export function json(members: object): Probe {
  return (_, held) => {
    const body = bodyOf(held);
    return body === undefined ? undefined : { body: JSON.stringify({ ...body, ...members }) };
  };
}

export function form(members: Readonly<Record<string, string | undefined>>): Probe {
  return (_, { body }) => {
    const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
    if (!(text instanceof URLSearchParams) && (typeof text !== "string" || text.startsWith("{"))) return undefined;
    const fields = new URLSearchParams(text);
    for (const [name, value] of Object.entries(members)) {
      if (value === undefined) fields.delete(name);
      else fields.set(name, value);
    }
    return { body: fields.toString() };
  };
}

/** A refresh that asks for more than was granted. */
export function refreshed(members: Readonly<Record<string, string>>): Probe {
  return async (play, held) => {
    const first = await held.fetch(String(held.url), {
      method: held.method,
      headers: held.headers,
      body: held.body ?? null,
    });
    const { refresh_token } = (await first.json()) as { readonly refresh_token?: string };
    return form({ grant_type: "refresh_token", refresh_token, code: undefined, ...members })(play, held);
  };
}

export function withFile({ mock }: Play, held: Held): Changed {
  mock.astral.configure({ limits: { fileBytes: { person: 1, premium: 1, bot: 1 } } });
  const parts = new FormData();
  parts.append("payload_json", JSON.stringify({ attachments: [{ id: 0, filename: "a.txt" }] }));
  parts.append("files[0]", new Blob(["abc"]), "a.txt");
  return held.route.body?.content["multipart/form-data"] === undefined
    ? {}
    : { body: parts, headers: { "content-type": undefined } };
}

/** The request's address with other things named in its path. */
export function at({ url, route, path }: Held, params: Readonly<Record<string, string>>): URL {
  const changed = new URL(url);
  const values = { ...path, ...params };
  const below = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
  const before = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => path[name] ?? "");
  changed.pathname = `${url.pathname.slice(0, url.pathname.length - before.length)}${below}`;
  return changed;
}

/** The members of a JSON body. */
export function bodyOf({ body }: Held): Readonly<Record<string, unknown>> | undefined {
  const text =
    typeof body === "string" ? body : body instanceof Uint8Array ? new TextDecoder().decode(body) : undefined;
  return text?.startsWith("{") === true ? (JSON.parse(text) as Record<string, unknown>) : undefined;
}
