import type { MaybePromise } from "@antiphon/core";
import { checkOptions, type OptionRule, within } from "@antiphon/core/internal";
import { textOfError } from "../../gateway/text-of-error.js";
import type { HandlerRun } from "../runtime/handler-run.js";
import type { BotTexts, TextPlace } from "./bot-texts.js";
import { ENGLISH } from "./english.js";

/** Texts in place of the layer's own; or a function that gives those of a place, such as of the language of its guild. */
export type GivenTexts = Partial<BotTexts> | ((place: TextPlace) => MaybePromise<Partial<BotTexts>>);

/** Texts that are not known after so long are English. */
const TEXTS_MS = 10_000;

/** What is said to the person of this run: what was given, and English for what was not, for what throws and for what gives no text. */
export async function textsOf(given: GivenTexts, run: HandlerRun): Promise<BotTexts> {
  if (typeof given !== "function") return whole(given, run);
  const { clock, platform } = run.runtime;
  const data = run.data as {
    readonly guild_id?: string;
    readonly author?: { readonly id: string };
    readonly user?: { readonly id: string };
    readonly user_id?: string;
  };
  const late = (): Error => new Error(`gave no texts for ${TEXTS_MS} ms`);
  try {
    const place = { platform, guildId: data.guild_id, userId: (data.author ?? data.user)?.id ?? data.user_id };
    const limit = { clock, ms: TEXTS_MS, kind: "guard", late } as const;
    const texts = await within(limit, Promise.resolve(given(place)));
    checkTexts("what `texts` gave", texts);
    return whole(texts, run);
  } catch (error) {
    run.log.error(`\`texts\` failed, so English is said: ${textOfError(error)}`, { error });
    return ENGLISH;
  }
}

/** Throws `ConfigError` for a text that is called otherwise, with the name that was probably meant. */
export function checkTexts(of: string, texts: Partial<BotTexts>): void {
  const rule: OptionRule = [(value) => typeof value === "function", "a function that gives a text"];
  const names = Object.keys(ENGLISH);
  checkOptions(texts, of, names, {}, Object.fromEntries(names.map((name) => [name, rule])));
}

function whole(given: Partial<BotTexts>, run: HandlerRun): BotTexts {
  const own = Object.entries(given).filter(([, text]) => text !== undefined) as [keyof BotTexts, Text][];
  return { ...ENGLISH, ...Object.fromEntries(own.map(([name, text]) => [name, safe(name, text, run)])) };
}

type Text = (of: object) => unknown;

function safe(name: keyof BotTexts, text: Text, { log }: HandlerRun): (of: object) => string {
  return (of) => {
    try {
      const said = text(of);
      if (typeof said === "string") return said;
      log.error(`the text ${name} is none, so English is said`);
    } catch (error) {
      log.error(`the text ${name} failed, so English is said: ${textOfError(error)}`, { error });
    }
    return (ENGLISH[name] as (of: object) => string)(of);
  };
}
