import { randomUuid, systemRandom } from "#platform";

/** A new idempotency key: a version 4 UUID. With a `random` of your own it is drawn from that, so that tests repeat. */
export function idempotencyKey(random: () => number = systemRandom): string {
  if (random === systemRandom) return randomUuid();
  let hex = "";
  while (hex.length < 32)
    hex += Math.floor(random() * 0x1_0000)
      .toString(16)
      .padStart(4, "0");
  const variant = "89ab"[Number.parseInt(hex[16] as string, 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
