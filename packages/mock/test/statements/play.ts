import { createHash, createHmac } from "node:crypto";
import type { MockServer } from "../../src/node/index.js";
import { differences } from "./differences.js";
import { Connection } from "./connection.js";
import type { DocumentStep, GatewayStep, HttpStep, Statement, StatementFile, Step, WorldStep } from "./statement.js";

/** One request that was answered, for what is counted over all statements. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly step: HttpStep;
  readonly status: number;
  readonly body: unknown;
}

interface Stage {
  readonly file: StatementFile;
  readonly server: MockServer;
  readonly document: unknown;
  readonly now: () => number;
}

/** Plays a statement over TCP, with plain `fetch` and a plain WebSocket; gives what was not as it says. */
export async function play(stage: Stage, { steps }: Statement, exchanges: Exchange[] = []): Promise<string[]> {
  const values = new Map(Object.entries(stage.server.line.apis[stage.file.api] ?? {}));
  values.set("base", stage.server.url);
  const player = new Player(stage, values, exchanges);
  try {
    for (const [index, step] of steps.entries()) {
      const found = await player.step(step);
      if (found.length > 0) return found.map((text) => `step ${index + 1}, ${nameOf(step)}: ${text}`);
    }
    return [];
  } finally {
    player.end();
  }
}

class Player {
  readonly #stage: Stage;
  readonly #values: Map<string, string>;
  readonly #exchanges: Exchange[];
  #connection: Connection | undefined;

  constructor(stage: Stage, values: Map<string, string>, exchanges: Exchange[]) {
    this.#stage = stage;
    this.#values = values;
    this.#exchanges = exchanges;
  }

  step(step: Step): Promise<string[]> | string[] {
    if ("send" in step) return this.#send(step);
    if ("world" in step) return this.#world(step);
    if ("document" in step) return this.#document(step);
    return this.#gateway(step);
  }

  end(): void {
    this.#connection?.drop();
  }

  async #send(step: HttpStep): Promise<string[]> {
    for (let sent = 0; sent < (step.times ?? 1); sent += 1) {
      const found = await this.#sendOnce(step);
      if (found.length > 0) return found;
    }
    return [];
  }

  async #sendOnce(step: HttpStep): Promise<string[]> {
    this.#values.set("now", String(Math.floor(this.#stage.now() / 1000)));
    const [method = "", target = ""] = this.#filled(step.send).split(/ (.*)/);
    const url = /^https?:/.test(target) ? target : `${this.#values.get("url")}${target}`;
    const { type, bytes } = this.#bodyOf(step);
    const { sign, ...credential } = this.#filledAll(this.#credential(step.as));
    const headers: Record<string, string> = { ...credential, ...this.#filledAll(step.headers ?? {}) };
    if (type !== undefined && headers["Content-Type"] === undefined) headers["Content-Type"] = type;
    if (sign !== undefined)
      headers["X-Signature"] ??= signature(
        sign,
        headers["X-Timestamp"] ?? "",
        method,
        signedPart(url, step.signed),
        bytes,
      );
    const answer = await fetch(url, { method, headers, body: bytes ?? null, redirect: "manual" });
    const text = await answer.text();
    const body = parsed(text);
    this.#exchanges.push({ method, url, step, status: answer.status, body });
    this.#keep(step.keep, body);
    return this.#compare(step, answer, body);
  }

  #compare(step: HttpStep, answer: Response, body: unknown): string[] {
    const { status, headers = {}, body: expected } = step.expect;
    const found = status === answer.status ? [] : [`expected status ${status}, got ${answer.status}`];
    for (const [name, value] of Object.entries(headers)) {
      const given = answer.headers.get(name) ?? undefined;
      found.push(...differences(value === null ? "$absent" : this.#filledDeep(value), given, name));
    }
    if (expected !== undefined) found.push(...differences(this.#filledDeep(expected), body));
    return found.length === 0
      ? []
      : [...found, `the answer was ${answer.status} ${JSON.stringify(body).slice(0, 400)}`];
  }

  async #world({ world, json, keep }: WorldStep): Promise<string[]> {
    const [method = "", path = ""] = this.#filled(world).split(" ");
    const body = json === undefined ? null : JSON.stringify(this.#filledDeep(json));
    const headers = body === null ? {} : { "content-type": "application/json" };
    const answer = await fetch(`${this.#stage.server.url}/__mock${path}`, { method, headers, body });
    const text = await answer.text();
    this.#keep(keep, parsed(text));
    return answer.ok ? [] : [`the mock refused: ${answer.status} ${text}`];
  }

  #document({ document, is }: DocumentStep): string[] {
    return differences(is, reach(this.#stage.document, document), document);
  }

  async #gateway(step: GatewayStep): Promise<string[]> {
    if (step.gateway === "open") {
      this.#connection?.drop();
      const [address = ""] = (this.#values.get("gatewayUrl") ?? "").split("?");
      this.#connection = new Connection(`${address}?${step.query ?? "v=1&encoding=json"}`);
      return [];
    }
    const connection = this.#connection;
    if (connection === undefined) throw new Error("Open the gateway first.");
    if (step.gateway === "drop") return connection.drop();
    if (step.gateway === "send") return connection.send(step.text ?? JSON.stringify(this.#filledDeep(step.frame)));
    if (step.gateway === "closed") return connection.closed(step.code);
    return connection.receive(this.#filledDeep(step.frame), this.#values);
  }

  #credential(name: string | undefined): Readonly<Record<string, string>> {
    if (name === undefined) return {};
    const found = this.#stage.file.credentials[name];
    if (found === undefined) throw new Error(`No credential is called ${name}.`);
    return found;
  }

  #bodyOf({ json, form, parts, text, bytes }: HttpStep): { type?: string; bytes?: Uint8Array<ArrayBuffer> } {
    if (json !== undefined) return { type: "application/json", bytes: bytesOf(JSON.stringify(this.#filledDeep(json))) };
    if (form !== undefined)
      return {
        type: "application/x-www-form-urlencoded",
        bytes: bytesOf(new URLSearchParams(this.#filledAll(form)).toString()),
      };
    if (text !== undefined) return { bytes: bytesOf(this.#filled(text)) };
    if (bytes !== undefined) return { bytes: new Uint8Array(bytes) };
    if (parts === undefined) return {};
    const boundary = "statement-7d3f";
    const written = parts.map(({ name, file, content }) => {
      const fileName = file === undefined ? "" : `; filename="${file}"\r\nContent-Type: application/octet-stream`;
      return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${fileName}\r\n\r\n${this.#filled(content)}\r\n`;
    });
    const whole = bytesOf(`${written.join("")}--${boundary}--\r\n`);
    return { type: `multipart/form-data; boundary=${boundary}`, bytes: whole };
  }

  #keep(names: Readonly<Record<string, string>> | undefined, body: unknown): void {
    for (const [name, path] of Object.entries(names ?? {})) {
      const [member = "", parameter] = path.split("?");
      const value = String(reach(body, member));
      this.#values.set(name, parameter === undefined ? value : (new URL(value).searchParams.get(parameter) ?? ""));
    }
  }

  #filled(text: string): string {
    return text.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => {
      const value = this.#values.get(name);
      if (value === undefined) throw new Error(`Nothing is called \${${name}}.`);
      return value;
    });
  }

  #filledAll(record: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, this.#filled(value)]));
  }

  #filledDeep(value: unknown): unknown {
    if (typeof value === "string") return this.#filled(value);
    if (Array.isArray(value)) return value.map((one) => this.#filledDeep(one));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.#filledDeep(one)]));
  }
}

function signedPart(url: string, signed: HttpStep["signed"]): string {
  const { pathname, search } = new URL(url);
  return signed === "path and query" ? pathname + search : pathname;
}

function signature(
  secret: string,
  timestamp: string,
  method: string,
  path: string,
  body: Uint8Array | undefined,
): string {
  const hash = createHash("sha256")
    .update(body ?? "")
    .digest("base64");
  return createHmac("sha256", secret).update(`${timestamp}.${method}.${path}.${hash}`).digest("base64");
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** What is at a path such as `jobs.0.id`; a member whose name has dots is written between slashes. */
function reach(value: unknown, path: string): unknown {
  const names = path.startsWith("#/")
    ? path
        .slice(2)
        .split("/")
        .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"))
    : path.split(".");
  return names.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], value);
}

function nameOf(step: Step): string {
  if ("send" in step) return step.send;
  if ("world" in step) return step.world;
  return "document" in step ? step.document : `gateway ${step.gateway}`;
}
