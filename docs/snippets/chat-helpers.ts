import assert from "node:assert/strict";

// #region text
import { codeBlock, escapeMarkdown, mentionUser, splitMessage, timestampText, withoutMentions } from "@antiphon/chat";

const greeting = `Hello ${mentionUser("1474497271369379840")}, it is ${timestampText(1_774_872_000_000, "t")}.`;
const quoted = escapeMarkdown("**not bold**, and @everyone stays asleep");
const harmless = withoutMentions("@everyone look");
const pieces = splitMessage(codeBlock("a long report\n".repeat(300)));
// #endregion text
assert.ok(
  greeting.includes("<t:1774872000:t>") && !harmless.includes("@everyone") && quoted.startsWith(String.raw`\*\*not`),
);
assert.ok(pieces.length > 1 && pieces.every((piece) => [...piece].length <= 2000));

// #region ids
import { compareSnowflakes, snowflakeAt, snowflakeDate } from "@antiphon/chat";

console.log(snowflakeDate("1470000000000000001").toISOString()); // 2026-02-08T10:15:11.279Z
const anHourAgo = snowflakeAt(Date.now() - 3_600_000); // a cursor: list(channelId, { after: anHourAgo })
const oldestFirst = ["1470000000000000001", "99"].sort(compareSnowflakes);
// #endregion ids
assert.ok(oldestFirst[0] === "99" && anHourAgo.length > 15);

// #region media
import { createMediaUrls } from "@antiphon/chat";

const media = createMediaUrls("https://media.example");
const avatar = media.avatar({ id: "1474497271369379840", avatar: "a_9f2c" }, { size: 128 });
// #endregion media
assert.equal(avatar, "https://media.example/avatars/1474497271369379840/a_9f2c.gif?size=128");
