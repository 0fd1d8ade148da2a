import type { FieldCase, Part } from "./field-case.js";
import type { Play } from "./play.js";

export const text = (length: number): string => "x".repeat(length);
export const payload = (value: object): Part => ["payload_json", JSON.stringify(value)];
export const file = (index: number | string, name = "a.txt", type = "text/plain"): Part => [
  `files[${index}]`,
  "abc",
  { name, type },
];
export const messages = ({ channelId }: Play): string => `/channels/${channelId}/messages`;
export const guild = ({ guildId }: Play): string => `/guilds/${guildId}`;
export const send =
  (body: object): FieldCase["ask"] =>
  (play) => ({ method: "POST", to: messages(play), body });
export const upload =
  (...parts: readonly Part[]): FieldCase["ask"] =>
  (play) => ({ method: "POST", to: messages(play), parts });
