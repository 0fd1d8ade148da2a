import { expect } from "vitest";
import { createFluxer, type Fluxer } from "../../../src/index.js";
import { asFluxer, type Play } from "../operations/play.js";
import { botOf, inMessage, mebibyte, raw, times, wrong, type Edge, type Limits } from "./limit.js";

/** The plan of one file; what it says of itself is never sent. */
function plan(client: Fluxer, { channelId }: Play, file: object): ReturnType<Fluxer["attachments"]["plan"]> {
  const whole = { id: 0, filename: "a.bin", file_size: 1, content_type: "video/mp4", ...file };
  return client.attachments.plan(channelId, { attachments: [whole] });
}

function planned(what: string, bytes: number, who: (play: Play) => Fluxer): Edge {
  return {
    what,
    refusal: "400 FILE_SIZE_TOO_LARGE",
    open(play) {
      const client = who(play);
      return (past) => plan(client, play, { file_size: bytes + past });
    },
  };
}

/** A person with premium, and a bot of theirs. */
function premium({ mock, guild }: Play): { readonly person: Fluxer; readonly bot: Fluxer } {
  const person = mock.fluxer.person({ name: "rich", premium: true });
  const bot = mock.fluxer.bot({ name: "theirs", owner: person.id });
  guild.member({ name: "rich", id: person.id }).member({ name: "theirs", id: bot.id });
  return { person: createFluxer(person.options()), bot: createFluxer(bot.options()) };
}

export const fileLimits: Limits = {
  Attachments: [
    {
      what: "10 on a message",
      refusal: wrong("attachments", "TOO_MANY_FILES"),
      open: (play) => (past) => {
        const files = times(10 + past, (at) => ({ content: new Uint8Array(1), filename: `${at}` }));
        return botOf(play).messages.create(play.channelId, {}, { files });
      },
    },
    {
      what: "index 9 of a part",
      refusal: wrong("files[10]", "FILE_INDEX_EXCEEDS_MAXIMUM"),
      open: (play) => (past) => {
        const form = new FormData();
        form.set("payload_json", "{}");
        form.set(`files[${9 + past}]`, new Blob(["x"]), "a.txt");
        return raw(play, "POST", `/channels/${play.channelId}/messages`, form);
      },
    },
    {
      what: "index 9 of a planned upload",
      refusal: wrong("attachments.0.id"),
      open: (play) => (past) => plan(botOf(play), play, { id: 9 + past }),
    },
    {
      what: "number 10000 of an uploaded file",
      refusal: inMessage,
      async open(play) {
        const [file] = (await plan(botOf(play), play, {})).attachments;
        const upload_filename = file?.upload_filename ?? "";
        await play.mock.fluxer.options().fetch(file?.upload_url ?? "", { method: "PUT", body: "x" });
        return (past) =>
          botOf(play).messages.create(play.channelId, {
            attachments: [{ id: 10_000 + past, filename: "a.bin", upload_filename }],
          });
      },
    },
    planned("25 MiB of a person", 25 * mebibyte, ({ owner }) => asFluxer(owner)),
    planned("500 MiB of a person with premium", 500 * mebibyte, (play) => premium(play).person),
    planned("50 MiB of a bot", 50 * mebibyte, botOf),
    planned("50 MiB of a bot whose owner has premium", 50 * mebibyte, (play) => premium(play).bot),
    {
      what: "the bytes that come, whatever a plan would say",
      refusal: "400 FILE_SIZE_TOO_LARGE",
      open(play) {
        play.mock.fluxer.configure({ limits: { fileBytes: { person: 1, premium: 1, bot: 1000 } } });
        return (past) => {
          const files = [{ content: new Uint8Array(1000 + past), filename: "a.bin" }];
          return botOf(play).messages.create(play.channelId, {}, { files });
        };
      },
    },
    {
      what: "above 10 MiB in parts of at least 10 MiB, about 20 of them",
      async holds(play) {
        const { person } = premium(play);
        for (const [size, count, bytes] of [
          [10, undefined, undefined],
          [10 + 1 / mebibyte, 2, 10],
          [200, 20, 10],
          [500, 20, 25],
        ] as const) {
          const [file] = (await plan(person, play, { file_size: size * mebibyte })).attachments;
          const { parts, part_size = Number.NaN, upload_url } = file ?? {};
          expect([parts?.length, part_size / mebibyte]).toEqual([count, bytes ?? Number.NaN]);
          expect(upload_url === undefined).toBe(count !== undefined);
        }
      },
    },
  ],
};
