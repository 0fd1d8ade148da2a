import { nodeModule } from "./node-module.js";
import type { PendingBook } from "./pending-item.js";
import type { Diagnostics, LocalSockets } from "./watch-sockets.js";

interface FetchRequest {
  readonly method?: string;
  readonly origin?: unknown;
  readonly path?: string;
}

interface ClientRequest {
  readonly method?: string;
  readonly host?: string;
  readonly path?: string;
  readonly socket?: object | null;
  once(name: "close", run: () => void): void;
}

/**
 * Counts HTTP requests of other code, from begin to the end of their answers, by what undici and `node:http` tell. A request
 * to a server in this process does not count itself: its bytes do, and what its handler does.
 */
export function watchRequests(book: PendingBook, sockets: LocalSockets): () => void {
  const channels = nodeModule("node:diagnostics_channel") as Diagnostics | undefined;
  if (channels === undefined) return () => undefined;
  const socketOf = new WeakMap<object, object>();
  const begin = (request: object, what: string, socket: () => object | null | undefined): void =>
    book.begin(request, {
      what,
      counts: () => {
        const used = socket();
        return used === undefined || used === null || !sockets.isLocal(used);
      },
    });
  const ended = ({ request }: { readonly request: object }): void => book.end(request);
  const listeners: Readonly<Record<string, (message: never) => void>> = {
    "undici:request:create": ({ request }: { readonly request: FetchRequest }) =>
      begin(request, nameOf(request.method, String(request.origin ?? ""), request.path), () => socketOf.get(request)),
    "undici:client:sendHeaders": ({ request, socket }: { readonly request: object; readonly socket: object }) =>
      void socketOf.set(request, socket),
    "undici:request:trailers": ended,
    "undici:request:error": ended,
    "http.client.request.start": ({ request }: { readonly request: ClientRequest }) => {
      begin(request, nameOf(request.method, request.host ?? "", request.path), () => request.socket);
      request.once("close", () => book.end(request));
    },
  };
  for (const [name, run] of Object.entries(listeners)) channels.subscribe(name, run);
  return () => {
    for (const [name, run] of Object.entries(listeners)) channels.unsubscribe(name, run);
  };
}

/** Queries may hold secrets. */
function nameOf(method: string | undefined, origin: string, path: string | undefined): string {
  return `${method ?? "GET"} ${origin}${path?.split("?", 1)[0] ?? ""}`;
}
