import { describe, expect, test } from "vitest";
import { createMediaUrls, type MediaOptions } from "../../src/index.js";

const media = createMediaUrls("https://media.example/");
const user = (avatar: string | null) => ({ id: "7", avatar });

describe("addresses of pictures", () => {
  test.each<[string | undefined, string]>([
    [media.avatar(user("abc")), "avatars/7/abc.webp"],
    [media.banner({ id: "7", banner: "abc" }), "banners/7/abc.webp"],
    [media.guildIcon({ id: "8", icon: "abc" }), "icons/8/abc.webp"],
    [media.guildSplash({ id: "8", splash: "abc" }), "splashes/8/abc.webp"],
    [media.memberAvatar({ user: { id: "7" }, avatar: "abc" }, "8"), "guilds/8/users/7/avatars/abc.webp"],
    [media.emoji({ id: "5" }), "emojis/5.webp"],
    [media.sticker({ id: "6" }), "stickers/6.webp"],
  ])("%s", (url, path) => {
    expect(url).toBe(`https://media.example/${path}`);
  });

  test.each<[hash: string, options: MediaOptions | undefined, rest: string]>([
    ["abc", undefined, "abc.webp"],
    ["a_abc", undefined, "a_abc.gif"],
    ["a_abc", { animated: true }, "a_abc.gif?animated=true"],
    ["a_abc", { animated: false }, "a_abc.webp?animated=false"],
    ["a_abc", { animated: undefined }, "a_abc.gif"],
    ["abc", { animated: true }, "abc.webp?animated=true"],
    ["a_abc", { format: "png" }, "a_abc.png"],
    ["abc", { size: 128 }, "abc.webp?size=128"],
    ["abc", { quality: "lossless" }, "abc.webp?quality=lossless"],
    ["abc", { size: 16, quality: "low", format: "jpg", animated: false }, "abc.jpg?size=16&quality=low&animated=false"],
    ["../x?y#z", undefined, "..%2Fx%3Fy%23z.webp"],
  ])("of %s with %j", (hash, options, rest) => {
    expect(media.avatar(user(hash), options)).toBe(`https://media.example/avatars/7/${rest}`);
  });

  test.each([
    [{ id: "5", animated: true }, undefined, "5.gif"],
    [{ id: "5", animated: true }, { animated: false }, "5.webp?animated=false"],
    [{ id: "5", animated: false }, undefined, "5.webp"],
  ])("of the emoji %j with %j", (emoji, options, rest) => {
    expect(media.emoji(emoji, options)).toBe(`https://media.example/emojis/${rest}`);
    expect(media.sticker(emoji, options)).toBe(`https://media.example/stickers/${rest}`);
  });

  test("there is none of a picture that is not set, or not told", () => {
    expect(media.avatar(user(null))).toBeUndefined();
    expect(media.avatar({ id: "7" } as never)).toBeUndefined();
    expect(media.guildIcon({ id: "8", icon: null })).toBeUndefined();
  });

  test("a misspelt option is refused with the nearest name", () => {
    expect(() => media.avatar(user("abc"), { sizes: 128 } as never)).toThrow("Did you mean `size`?");
  });
});

test.each(["media.example", "", "//media.example", "https://", "ftp://media.example", undefined])(
  "a host that is none is refused: %j",
  (host) => {
    expect(() => createMediaUrls(host as string)).toThrow("an address such as https://media.example");
  },
);

test.each(["https://media.example", "https://media.example///", "http://localhost:8080"])("%s is a host", (host) => {
  expect(createMediaUrls(host).emoji({ id: "5" })).toBe(`${host.replace(/\/+$/, "")}/emojis/5.webp`);
});
