/** What tells a signature that is too old. */
export interface SignatureFacts {
  /** Lower-case name of the header with the Unix time in seconds. */
  readonly timestampHeader: string;
  /** The refusal of one that is too far from the server's time. */
  readonly staleCode: string;
}
