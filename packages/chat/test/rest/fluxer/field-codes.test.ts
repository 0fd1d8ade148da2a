import { afterEach, describe, expect, test } from "vitest";
import { tables } from "../../../../mock/src/generated/fluxer.js";
import type { Ask } from "../operations/field-case.js";
import { fieldCases, unreachedFieldCodes } from "../operations/fluxer-field-codes.js";
import { asFluxer, openPlay, type Play } from "../operations/play.js";

describe("every code that Fluxer has for a single field comes about by state", () => {
  let play: Play | undefined;
  afterEach(async () => {
    await play?.close();
  });

  for (const code of documented()) {
    test(code, async () => {
      const row = fieldCases[code];
      if (row === undefined) throw new Error(`${code} has no case: add one to test/operations/*-field.cases.ts`);
      play = openPlay("fluxer");
      const { status, body } = await answerTo(play, await row.ask(play));
      expect([status, body]).toMatchObject([400, { code: "INVALID_FORM_BODY", errors: [{ path: row.path, code }] }]);
      expect(body.errors).toHaveLength(1);
    });
  }

  test("no case is left over, and what no bot reaches is in no answer", () => {
    expect(Object.keys(fieldCases).filter((code) => !documented().includes(code))).toEqual([]);
    expect(Object.keys(unreachedFieldCodes).filter((code) => documented().includes(code))).toEqual([]);
  });

  test("the specification gives single fields no code that it does not list", () => {
    const named = [...JSON.stringify(tables().schemas).matchAll(/"x-codes":(\{[^}]*\})/g)].flatMap(([, map]) =>
      Object.values(JSON.parse(map ?? "") as object),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((code) => !documented().includes(code))).toEqual([]);
  });

  test("a voice message that is one arrives with its length and shape", async () => {
    play = openPlay("fluxer");
    const bot = asFluxer(play.bot);
    const voice = { duration: 1200, waveform: "AAA=" };
    const sound = { content: new Uint8Array(3), filename: "a.ogg", contentType: "audio/ogg", voice };
    const sent = await bot.messages.create(play.channelId, { flags: 8192 }, { files: [sound] });
    expect(sent).toMatchObject({ flags: 8192, attachments: [{ duration: 1200, waveform: "AAA=" }] });
  });

  test("a refused message uses up no upload", async () => {
    play = openPlay("fluxer");
    const bot = asFluxer(play.bot);
    const file = { content: new Uint8Array(3), filename: "a.txt", contentType: "text/plain" };
    const attachments = await bot.attachments.upload(play.channelId, [file]);
    const picture = [{ image: { url: "attachment://a.txt" } }];
    const refused = await bot.messages.create(play.channelId, { attachments, embeds: picture }).safe();
    expect(refused).toMatchObject({ ok: false, error: { code: "INVALID_FORM_BODY" } });
    expect((await bot.messages.create(play.channelId, { attachments })).attachments).toHaveLength(1);
  });
});

/** The list of the specification. */
function documented(): readonly string[] {
  const { names, schemas } = tables();
  return (schemas[names["FieldCode"] ?? -1] as { readonly enum: readonly string[] }).enum;
}

interface Answer {
  readonly status: number;
  readonly body: { readonly errors?: readonly unknown[] };
}

async function answerTo({ mock }: Play, { method, to, body, parts, raw }: Ask): Promise<Answer> {
  const { baseUrl, fetch, token } = mock.fluxer.options();
  const headers: Record<string, string> = { authorization: `Bot ${token}` };
  if (raw !== undefined) headers["content-type"] = "multipart/form-data; boundary=x";
  const json = body === undefined ? undefined : JSON.stringify(body);
  const sent = parts === undefined ? (raw ?? json) : formOf(parts);
  const response = await fetch(`${baseUrl}${to}`, { method, headers, ...(sent === undefined ? {} : { body: sent }) });
  return { status: response.status, body: (await response.json()) as Answer["body"] };
}

function formOf(parts: NonNullable<Ask["parts"]>): FormData {
  const form = new FormData();
  for (const [name, value, file] of parts) {
    if (file === undefined) form.append(name, value);
    else form.append(name, new Blob([value], { type: file.type ?? "" }), file.name);
  }
  return form;
}
