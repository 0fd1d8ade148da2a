/** All state of one test or tenant. Every credential, user id, webhook id and signed URL belongs to one world. */
export interface World {
  readonly id: string;
  readonly seed: number;
  readonly clock: WorldClock;
  /** Uniform on [0, 1), seeded; for data, never for fault decisions. */
  random(): number;
  readonly ids: Ids;
  /** Binds a secret to this world: later requests that carry it are answered here. */
  register(secret: string): void;
  unregister(secret: string): void;
}

/** Structurally the clients' `Clock`; `wait` timers drive the automatic clock, `background` ones never do. */
export interface WorldClock {
  now(): number;
  monotonic(): number;
  timer(run: () => void, ms: number, kind: "wait" | "guard" | "background"): () => void;
}

export interface Ids {
  /** Unique 64-bit id as text, time-ordered; epoch 1420070400000. */
  snowflake(): string;
  uuid(): string;
  /** `length` characters of `[A-Za-z0-9]`, after `prefix`. */
  token(prefix: string, length: number): string;
  /** `length` lower-case hex digits. */
  hex(length: number): string;
}
