import type { ChatHandle } from "../../apis/chat/chat-handle.js";
import { moveVoice } from "../../apis/chat/services/channels/voice.js";
import { worldAct } from "../../apis/chat/world/act.js";
import { joinGuild } from "../../apis/chat/world/membership.js";
import type { GuildRecord } from "../../apis/chat/world/records.js";
import type { ChatState } from "../../apis/chat/world/state.js";
import { addressesOf } from "../../faces/shared/locate.js";
import { checkMembers } from "../../kernel/names/check-members.js";
import { didYouMean } from "../../kernel/names/nearest.js";
import { serveAside } from "../../kernel/request/aside.js";
import { Failure } from "../../kernel/request/failure.js";
import { joinBytes } from "../../kernel/request/join-bytes.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import { TextEncoder } from "../../platform/web-classes.js";
import { deedMembers, type Deed, type SentFile } from "./deed.js";

/** A chat platform of one world, and an account of it. */
export interface Doer {
  readonly core: WorldCore;
  /** Id of the platform. */
  readonly api: string;
  readonly userId: string;
}

/**
 * Does what a person does, by the platform's own rules. Gives the message or reaction as the platform shows it; `undefined`
 * where it shows nothing. Throws `TypeError` for a deed that is misspelt or names what is not there, and an error with the platform's code
 * when it refuses.
 */
export async function carryOut(doer: Doer, deed: Deed): Promise<unknown> {
  checkDeed(doer, deed);
  try {
    return await run(doer, deed);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const issues = error.details.issues?.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
    const who = stateOf(doer).users.get(doer.userId)?.username ?? doer.userId;
    const why = [error.code, error.details.message, ...issues].filter((part) => part !== undefined);
    const text = why.map((part) => part.replace(/\.$/, "")).join("; ");
    throw new Error(`${who} ${deed.does}: the platform refused it, ${text}.`, { cause: error });
  }
}

function run(doer: Doer, deed: Deed): unknown {
  switch (deed.does) {
    case "says":
      return ask(doer, "POST", `/channels/${deed.in}/messages`, {
        content: deed.content,
        ...(deed.replyTo === undefined ? {} : { message_reference: { message_id: deed.replyTo } }),
      });
    case "uploads":
      return send(doer, `/channels/${deed.in}/messages`, deed.content, deed.files);
    case "edits":
      return ask(doer, "PATCH", `/channels/${deed.in}/messages/${deed.message}`, { content: deed.content });
    case "deletes":
      return ask(doer, "DELETE", `/channels/${deed.in}/messages/${deed.message}`);
    case "reacts":
    case "unreacts": {
      const path = `/channels/${deed.in}/messages/${deed.message}/reactions/${encodeURIComponent(deed.emoji)}/@me`;
      return ask(doer, deed.does === "reacts" ? "PUT" : "DELETE", path);
    }
    case "types":
      return ask(doer, "POST", `/channels/${deed.in}/typing`);
    case "joins":
      return void joinGuild(worldAct(stateOf(doer)), guildOf(doer, deed.guild), doer.userId);
    case "leaves":
      return ask(doer, "DELETE", `/users/@me/guilds/${deed.guild}`);
    case "kicks":
      return ask(doer, "DELETE", `/guilds/${deed.guild}/members/${deed.whom}`);
    case "clicks":
      return click(doer, deed);
    case "joinsVoice":
      return voice(doer, deed.guild, deed.in);
    case "leavesVoice":
      return voice(doer, deed.guild, null);
  }
}

function click(
  doer: Doer,
  { in: channelId, message: messageId, customId, values }: Extract<Deed, { does: "clicks" }>,
): void {
  const { core, api, userId } = doer;
  const { username } = stateOf(doer).users.get(userId) ?? { username: userId };
  core.story.note("deed", `${username} clicks ${customId}`);
  (core.cell(api).handle as ChatHandle).click({ channelId, messageId, customId, values, as: userId });
}

function voice(doer: Doer, guildId: string, channelId: string | null): void {
  const wanted = {
    guildId,
    channelId,
    connectionId: undefined,
    selfMute: false,
    selfDeaf: false,
    selfVideo: false,
    selfStream: false,
  };
  const refusal = moveVoice(worldAct(stateOf(doer)), doer.userId, wanted);
  if (refusal !== undefined) throw new Failure(refusal.code, { message: refusal.message });
}

/** A request of the person, past login and limits. */
async function ask(doer: Doer, method: string, path: string, body?: object): Promise<unknown> {
  const bytes = body === undefined ? undefined : new TextEncoder().encode(JSON.stringify(body));
  return request(doer, method, path, bytes, "application/json");
}

async function send(
  doer: Doer,
  path: string,
  content: string | undefined,
  files: readonly SentFile[],
): Promise<unknown> {
  const encoder = new TextEncoder();
  const boundary = "a-person-sends-files";
  const payload = {
    ...(content === undefined ? {} : { content }),
    attachments: files.map(({ filename }, id) => ({ id, filename })),
  };
  const part = (head: string, bytes: Uint8Array): Uint8Array[] => [
    encoder.encode(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    bytes,
    encoder.encode("\r\n"),
  ];
  const pieces = [
    ...part(`name="payload_json"\r\nContent-Type: application/json`, encoder.encode(JSON.stringify(payload))),
    ...files.flatMap(({ filename, content: data, contentType = "application/octet-stream" }, at) =>
      part(
        `name="files[${at}]"; filename="${filename.replaceAll(/["\r\n]/g, "_")}"\r\nContent-Type: ${contentType}`,
        typeof data === "string" ? encoder.encode(data) : data,
      ),
    ),
    encoder.encode(`--${boundary}--\r\n`),
  ];
  return request(doer, "POST", path, joinBytes(pieces), `multipart/form-data; boundary=${boundary}`);
}

async function request(
  { core, api, userId }: Doer,
  method: string,
  url: string,
  body: Uint8Array | undefined,
  type: string,
): Promise<unknown> {
  const { engine } = core.cell(api);
  const headers = body === undefined ? {} : { "content-type": type, "content-length": String(body.length) };
  const answer = await serveAside(
    core,
    api,
    { kind: "session", userId },
    {
      method,
      url,
      headers,
      ip: "127.0.0.1",
      ...addressesOf(engine, "publicUrl", ""),
      ...(body === undefined ? {} : { body }),
    },
  );
  return answer.body;
}

function checkDeed(doer: Doer, deed: Deed): void {
  const known = Object.keys(deedMembers);
  const { does } = deed;
  if (!Object.hasOwn(deedMembers, does))
    throw new TypeError(`A person cannot do "${does}"${didYouMean(does, known) || `; they can: ${known.join(", ")}.`}`);
  checkMembers(does, deed, ["does", ...deedMembers[does]]);
  const state = stateOf(doer);
  if (!state.users.has(doer.userId)) throw new TypeError(`There is no account ${doer.userId}.`);
  if ("in" in deed && !state.channels.has(deed.in)) throw new TypeError(`There is no channel ${deed.in}.`);
  if ("guild" in deed) guildOf(doer, deed.guild);
}

function guildOf(doer: Doer, id: string): GuildRecord {
  const guild = stateOf(doer).guilds.get(id);
  if (guild === undefined) throw new TypeError(`There is no guild ${id}.`);
  return guild;
}

function stateOf({ core, api }: Doer): ChatState {
  return core.cell(api).state as ChatState;
}
