/** A command, whatever its arguments are. */
export interface AnyCommand {
  readonly name: string;
  readonly description: string;
}
