import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAstral } from "@antiphon/chat";

const astral = createAstral();
const { items: guilds } = await astral.users.listGuilds();
const { items: channels } = await astral.guilds.listChannels(guilds[0]?.id ?? "");
const channelId = channels[0]?.id ?? "";
const path = join(tmpdir(), "graph.png");
await writeFile(
  path,
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

// #region send
const message = await astral.messages.create(
  channelId,
  { content: "Load of today", embeds: [{ title: "Load", image: { url: "attachment://graph.png" } }] },
  { files: [{ content: { path }, description: "A rising line." }] },
);
console.log(message.attachments[0]?.url);
// #endregion send
assert.equal(message.embeds[0]?.image?.url, message.attachments[0]?.url);

// #region edit
const [graph] = message.attachments;
const log = { content: new TextEncoder().encode("all quiet"), filename: "today.log", spoiler: true };
const edited = await astral.messages.edit(
  { channel_id: channelId, message_id: message.id },
  { attachments: graph ? [{ id: graph.id }] : [] }, // files that are not named here are removed
  { files: [log], onUploadProgress: ({ loadedBytes, totalBytes }) => console.log(`${loadedBytes} of ${totalBytes}`) },
);
// #endregion edit
assert.deepEqual(
  edited.attachments.map(({ filename }) => filename),
  ["graph.png", "today.log"],
);
