/** Something that will end by itself: time stands still meanwhile. */
export interface PendingItem {
  /** In words, for warnings and failing tests. */
  readonly what: string;
  /** False while it does not count: a timer that keeps no process alive, a request that somebody in this process answers. */
  counts?(): boolean;
  /** True once it has ended without anybody saying so: a cancelled timer. */
  over?(): boolean;
  /** For how long it is waited for, in ms. Default 2000. */
  readonly limitMs?: number;
  /** A loop of short timers never ends either: what is set aside once is so for its whole family, until none of it is left. */
  readonly family?: string;
  /** It ends with the next turn of the loop. */
  readonly isTurn?: true;
  /** What its callback does may begin it anew: only `over` tells its end. */
  readonly mayGoOn?: true;
  /** It has been waited for long enough. */
  aside?: boolean;
}

/** Where pending things are counted, each under a key of its own. */
export interface PendingBook {
  /** What is being made now is the mock's own, and not counted. */
  readonly ours: boolean;
  uncounted<T>(make: () => T): T;
  begin(key: unknown, item: PendingItem): void;
  end(key: unknown): void;
  /** Its callback runs: that is the end of most. */
  called(key: unknown): void;
}
