import { invalid, type Act } from "../world/act.js";

/** Hash of an uploaded picture, as the wire shows it; what is no data URI is such a hash already. */
export function imageHash(act: Act, path: string, image: string | null): string | null {
  if (image === null) return null;
  const { rules, limits } = act.state.dialect;
  if (rules.strictImages) checkImage(path, image, limits.imageBytes);
  else if (!image.startsWith("data:")) return image;
  return `${image.startsWith("data:image/gif") ? "a_" : ""}${act.state.world.ids.hex(8)}`;
}

/** A picture as a data URI or bare base64. Gives its kind. */
export function checkImage(path: string, image: string, maxBytes: number = Number.POSITIVE_INFINITY): string {
  const [, media = "", data = ""] = /^(data:[^,]*,)?([^]*)$/.exec(image) ?? [];
  const type = media === "" ? "png" : /^data:image\/([a-z+.-]+);base64,$/.exec(media)?.[1];
  if (type === undefined) throw invalid(path, "Must be an image as data URI.", "INVALID_IMAGE_FORMAT");
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(data)) throw invalid(path, "Must be base64.", "INVALID_BASE64_FORMAT");
  if (data === "" || data.length % 4 !== 0)
    throw invalid(path, "Base64 comes in groups of four characters.", "BASE64_LENGTH_INVALID");
  if (base64Bytes(data) > maxBytes) throw invalid(path, `At most ${maxBytes} bytes.`, "IMAGE_SIZE_EXCEEDS_LIMIT");
  return type;
}

/** Bytes that base64 text stands for. */
export function base64Bytes(data: string): number {
  return (data.length / 4) * 3 - (/=*$/.exec(data)?.[0].length ?? 0);
}
