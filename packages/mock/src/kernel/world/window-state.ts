/** A window of the stage `"limit"` after a request took from it. */
export interface WindowState {
  readonly limit: number;
  readonly remaining: number;
  /** World time in ms at which the window ends. */
  readonly resetAt: number;
  /** False when this request was over the limit. */
  readonly allowed: boolean;
}
