import { createMockOf, type MockOf } from "../src/mock.js";
import type { MockOptions } from "../src/mock-options.js";
import { toy } from "./toy-engine.js";

/** Sends a request with the world's credential; bodies are sent as JSON. */
export type Client = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Response>;

/** A mock of the toy API, and a client of its default world. */
export function start(options: MockOptions = {}): {
  readonly mock: MockOf<{ toy: typeof toy }>;
  readonly call: Client;
} {
  const mock = createMockOf({ toy }, options);
  return { mock, call: client(mock) };
}

export function client(world: { readonly toy: ReturnType<typeof toy.handle> }): Client {
  const { fetch, token, baseUrl } = world.toy.options();
  return (method, path, body, headers = {}) =>
    fetch(baseUrl + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}
