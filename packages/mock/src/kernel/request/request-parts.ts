/** What a service gets of a request, decoded and checked. */
export interface RequestParts {
  readonly path: object;
  readonly query: object;
  /** The parsed body; `undefined` where there is none, or where the service reads parts or bytes itself. */
  readonly body: unknown;
}

/** Parts of which nothing is known: what the kernel itself handles. */
export interface AnyParts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** Parts of which only these are known: what a helper needs of the request that it is handed. */
export type Reading<Known extends Partial<RequestParts>> = Omit<AnyParts, keyof Known> & Known;
