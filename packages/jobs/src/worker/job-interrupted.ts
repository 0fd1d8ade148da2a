/** Why a handler's signal was aborted. */
export class JobInterrupted extends Error {
  override readonly name = "JobInterrupted";
  override readonly cause: "time limit" | "worker stopped";

  constructor(cause: "time limit" | "worker stopped", message: string) {
    super(message);
    this.cause = cause;
  }
}
