import type { PermissionInput } from "../../apis/chat/world/scenario.js";

/** Permissions as JSON can say them: names, or the bits as text. */
export type Bits = readonly string[] | string;

/** What the world's builders take: names as they are, a text of bits as the number it writes. */
export function toBits(bits: Bits): PermissionInput {
  return typeof bits === "string" ? BigInt(bits) : (bits as PermissionInput);
}
