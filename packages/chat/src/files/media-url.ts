import { ConfigError } from "@antiphon/core";
import { checkOptions } from "@antiphon/core/internal";

/** Options of an image's address. */
export interface MediaOptions {
  /** Width and height in pixels: 16, 32, … 4096. Default: the platform's. */
  readonly size?: number | undefined;
  /** Default `"webp"`, or `"gif"` when the image is animated. */
  readonly format?: "png" | "jpg" | "jpeg" | "webp" | "gif" | "apng" | "avif" | undefined;
  readonly quality?: "high" | "low" | "lossless" | undefined;
  /** Give `false` for a still picture of an animated image. */
  readonly animated?: boolean | undefined;
}

/** Builds addresses of avatars, icons and emojis below a media host. Nothing is requested. */
export interface MediaUrls {
  avatar(user: { readonly id: string; readonly avatar: string | null }, options?: MediaOptions): string | undefined;
  banner(owner: { readonly id: string; readonly banner: string | null }, options?: MediaOptions): string | undefined;
  guildIcon(guild: { readonly id: string; readonly icon: string | null }, options?: MediaOptions): string | undefined;
  guildSplash(
    guild: { readonly id: string; readonly splash: string | null },
    options?: MediaOptions,
  ): string | undefined;
  memberAvatar(
    member: { readonly user: { readonly id: string }; readonly avatar: string | null },
    guildId: string,
    options?: MediaOptions,
  ): string | undefined;
  emoji(emoji: { readonly id: string; readonly animated?: boolean | undefined }, options?: MediaOptions): string;
  sticker(sticker: { readonly id: string; readonly animated?: boolean | undefined }, options?: MediaOptions): string;
}

/**
 * Addresses below a media host. Fluxer names it (`endpoints.media` of its discovery); Astral's is not documented, so take the
 * addresses that messages carry where you can. A picture that is not set gives `undefined`. Throws `ConfigError` for a host without `https://`.
 *
 * @example
 * ```ts
 * const media = createMediaUrls("https://fluxerusercontent.com");
 * media.avatar(message.author, { size: 128 });
 * ```
 */
export function createMediaUrls(host: string): MediaUrls {
  if (!/^https?:\/\/./.test(host))
    throw new ConfigError(
      "INVALID_OPTION",
      "a media host is an address such as https://media.example: `endpoints.media`",
    );
  const base = host.replace(/\/+$/, "");
  // Parts of users and guilds leave out what they do not tell.
  const image = (path: string, hash: string | null | undefined, options?: MediaOptions): string | undefined =>
    hash === null || hash === undefined
      ? undefined
      : `${base}/${path}/${encodeURIComponent(hash)}.${formatOf(hash.startsWith("a_"), options)}${queryOf(options)}`;
  const expression = (
    kind: string,
    { id, animated = false }: { readonly id: string; readonly animated?: boolean | undefined },
    options?: MediaOptions,
  ): string => `${base}/${kind}/${encodeURIComponent(id)}.${formatOf(animated, options)}${queryOf(options)}`;
  return Object.freeze<MediaUrls>({
    avatar: ({ id, avatar }, options) => image(`avatars/${id}`, avatar, options),
    banner: ({ id, banner }, options) => image(`banners/${id}`, banner, options),
    guildIcon: ({ id, icon }, options) => image(`icons/${id}`, icon, options),
    guildSplash: ({ id, splash }, options) => image(`splashes/${id}`, splash, options),
    memberAvatar: ({ user, avatar }, guildId, options) =>
      image(`guilds/${guildId}/users/${user.id}/avatars`, avatar, options),
    emoji: (emoji, options) => expression("emojis", emoji, options),
    sticker: (sticker, options) => expression("stickers", sticker, options),
  });
}

const OPTIONS = ["size", "format", "quality", "animated"];

function formatOf(animated: boolean, { format, animated: wanted }: MediaOptions = {}): string {
  return format ?? (animated && wanted !== false ? "gif" : "webp");
}

function queryOf(options: MediaOptions = {}): string {
  checkOptions(options, "an image's address", OPTIONS);
  const { size, quality, animated } = options;
  const query = new URLSearchParams();
  if (size !== undefined) query.set("size", String(size));
  if (quality !== undefined) query.set("quality", quality);
  if (animated !== undefined) query.set("animated", String(animated));
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
