import { readFile } from "node:fs/promises";
import { join } from "node:path";

export interface Specification {
  readonly type: string;
  readonly text: string;
}

/** Files of the specifications by the id of the API. */
const files: Readonly<Record<string, string>> = {
  auralis: "players",
  "auralis-cloud": "jobs",
  astral: "astral",
  fluxer: "fluxer",
  auralytik: "analytics",
  admin: "admin",
};

/** In the package, wherever the bundler has put this file; in a checkout, beside the sources. */
const folders = ["./spec/", "../spec/", "../../spec/", "../../../../../spec/published/", "../../../../../spec/"];

/** The specification of an API as OpenAPI 3.1; `undefined` where there is none. */
export async function specificationOf(api: string, form = "json"): Promise<Specification | undefined> {
  const name = files[api];
  const text = name === undefined ? undefined : await firstOf(`${name}.${form}`);
  return text === undefined ? undefined : { type: form === "json" ? "application/json" : "application/yaml", text };
}

/** A page that lists an API's operations: no script, nothing from elsewhere. `base`: where the documents are, from the page. */
export async function swaggerPage(api: string, base: string): Promise<Specification | undefined> {
  const specification = await specificationOf(api);
  if (specification === undefined) return undefined;
  const { info, paths } = JSON.parse(specification.text) as {
    readonly info: { readonly title: string };
    readonly paths: Readonly<
      Record<string, Readonly<Record<string, { readonly operationId?: string; readonly summary?: string }>>>
    >;
  };
  const rows = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.operationId !== undefined)
      .map(
        ([method, { summary = "" }]) =>
          `<li><code>${method.toUpperCase()} ${escaped(path)}</code> ${escaped(summary)}</li>`,
      ),
  );
  const title = escaped(info.title);
  const text = `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>Specification: <a href="${base}openapi.json">JSON</a>, <a href="${base}openapi.yaml">YAML</a></p><ul>${rows.join("\n")}</ul>`;
  return { type: "text/html; charset=utf-8", text };
}

async function firstOf(name: string): Promise<string | undefined> {
  for (const folder of folders) {
    try {
      return await readFile(join(import.meta.dirname, folder, name), "utf8");
    } catch (error) {
      if ((error as { code?: string }).code !== "ENOENT") throw error;
    }
  }
  return undefined;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
