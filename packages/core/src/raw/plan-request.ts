/** What openapi-fetch makes in place of a `Request`: its parts as they are, nothing serialised and nothing to be used up. */
export class PlanRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: { forEach(visit: (value: string, name: string) => void): void };

  constructor(url: string, init: { readonly method: string; readonly headers: PlanRequest["headers"] }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
  }
}
