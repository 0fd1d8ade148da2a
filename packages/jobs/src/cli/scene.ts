import type { ClientOptions } from "@antiphon/core";
import type { Interrupts } from "./interrupts.js";
import type { Terminal } from "./terminal.js";

/** What a command has around it. */
export interface Scene {
  readonly terminal: Terminal;
  readonly client: ClientOptions;
  /** Aborted when the command should end: by a signal, or since nobody reads what it prints. */
  readonly interrupt: AbortSignal;
  readonly interrupts: Interrupts;
}
