import { afterEach, describe, expect, test } from "vitest";
import { bucketHash } from "../../../../mock/src/apis/chat/rules/bucket-hash.js";
import { tables } from "../../../../mock/src/generated/fluxer.js";
import { fileLimits } from "../limits/files.limits.js";
import { guildLimits } from "../limits/guilds.limits.js";
import { outcomeOf, type Limits } from "../limits/limit.js";
import { messageLimits } from "../limits/messages.limits.js";
import { peopleLimits } from "../limits/people.limits.js";
import { openPlay, type Play } from "../operations/play.js";

/** As often as the deep run asks. */
const isFull = process.env["ANTIPHON_IN_FULL"] === "1";

/** The things that the platform's documentation gives limits of, in its order. */
const rows = [
  "Message content",
  "Embeds",
  "Attachments",
  "Stickers per message / distinct reactions per message",
  "allowed_mentions users, roles",
  "List messages",
  "Bulk delete",
  "Pins page / reaction users page",
  "Roles",
  "Channels",
  "Invites",
  "Webhooks",
  "Emojis",
  "Members list",
  "Guilds list",
  "Bans",
  "Timeout",
  "Nickname / audit reason / avatar",
  "Group DM; applications per account",
];

/** To fill a guild, or to read ten megabytes, takes seconds. */
const dear = /in a guild$|10 MiB$/;
const probedOf = (row: string): Limits[string] => (table[row] ?? []).filter(({ what }) => isFull || !dear.test(what));

const table: Limits = { ...messageLimits, ...fileLimits, ...guildLimits, ...peopleLimits };

describe("each limit of Fluxer holds at its edge", () => {
  let play: Play | undefined;
  const probed = new Set<Limits[string][number]>();
  afterEach(async () => {
    await play?.close();
  });

  for (const row of rows) {
    describe(row, () => {
      for (const limit of probedOf(row)) {
        test(limit.what, async () => {
          play = openPlay("fluxer");
          play.mock.fluxer.configure({ rateLimits: false });
          if ("holds" in limit) await limit.holds(play);
          else {
            const request = await limit.open(play);
            expect([await outcomeOf(request(0)), await outcomeOf(request(1))]).toEqual(["ok", limit.refusal]);
          }
          probed.add(limit);
        });
      }
    });
  }

  test("every documented limit is probed, and no other", () => {
    expect(Object.keys(table).sort()).toEqual([...rows].sort());
    expect(rows.filter((row) => !probedOf(row).every((limit) => probed.has(limit)))).toEqual([]);
  });
});

test("names of buckets have the hashes that the platform publishes", () => {
  expect(
    [
      "channel:message:create:{channel_id}",
      "channel:reactions:{channel_id}",
      "webhook:execute:{webhook_id}",
      "gateway:bot_info",
    ].map(bucketHash),
  ).toEqual(["147bdb3b2a76145f", "a62688f612cd33b5", "8d2045d6e1c99d73", "f4196f01e6edbe58"]);
  const declared = tables().routes.flatMap(({ bucket }) => bucket ?? []);
  expect(new Set(declared.map(bucketHash)).size).toBe(new Set(declared).size);
});
