import { Failure } from "../../../kernel/request/failure.js";

/** A set of permissions must be a whole number, and not below zero. */
export function checkBits(text: string | undefined): void {
  if (text === undefined) return;
  if (!/^-?\d+$/.test(text)) throw new Failure("INVALID_PERMISSIONS_INTEGER");
  if (text.startsWith("-")) throw new Failure("INVALID_PERMISSIONS_NEGATIVE");
}
