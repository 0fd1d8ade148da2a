import { nodeModule } from "./node-module.js";
import type { PendingBook } from "./pending-item.js";

interface Diagnostics {
  subscribe(name: string, run: (message: never) => void): void;
  unsubscribe(name: string, run: (message: never) => void): void;
}

interface FetchRequest {
  readonly method?: string;
  readonly origin?: unknown;
  readonly path?: string;
}

interface ClientRequest {
  readonly method?: string;
  readonly host?: string;
  readonly path?: string;
  once(name: "close", run: () => void): void;
}

/** Counts HTTP requests of other code, from begin to the end of their answers, by what undici and `node:http` tell. */
export function watchRequests(book: PendingBook): () => void {
  const channels = nodeModule("node:diagnostics_channel") as Diagnostics | undefined;
  if (channels === undefined) return () => undefined;
  const begin = (request: object, what: string): void => book.begin(request, { what });
  const end = (request: object): void => book.end(request);
  const ended = ({ request }: { readonly request: object }): void => end(request);
  const listeners: Readonly<Record<string, (message: never) => void>> = {
    "undici:request:create": ({ request }: { readonly request: FetchRequest }) =>
      begin(request, `${request.method ?? "GET"} ${String(request.origin ?? "")}${withoutQuery(request.path)}`),
    "undici:request:trailers": ended,
    "undici:request:error": ended,
    "http.client.request.start": ({ request }: { readonly request: ClientRequest }) => {
      begin(request, `${request.method ?? "GET"} ${request.host ?? ""}${withoutQuery(request.path)}`);
      request.once("close", () => end(request));
    },
  };
  for (const [name, run] of Object.entries(listeners)) channels.subscribe(name, run);
  return () => {
    for (const [name, run] of Object.entries(listeners)) channels.unsubscribe(name, run);
  };
}

/** Queries may hold secrets. */
function withoutQuery(path: string | undefined): string {
  return path?.split("?", 1)[0] ?? "";
}
