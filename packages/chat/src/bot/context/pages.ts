import type { DurationText } from "../duration.js";
import type { HandlerRun } from "../runtime/handler-run.js";
import type { Asked } from "./questions.js";
import { waitFor } from "./waits.js";

const BACK = "◀️";
const ON = "▶️";

/** Shows one page at a time, turned by the person's reactions; resolves when nobody has turned one for so long. */
export async function showPages(
  run: HandlerRun,
  asked: Asked,
  pages: readonly string[],
  { within = "2m" }: { readonly within?: DurationText | undefined } = {},
): Promise<void> {
  if (pages.length === 0) return;
  const shown = await asked.put(pageText(pages, 0));
  if (pages.length === 1) return;
  await shown.react(BACK);
  await shown.react(ON);
  for (let at = 0; ;) {
    const turned = await waitFor(run, "MESSAGE_REACTION_ADD", {
      within,
      where: ({ message_id: id, user_id: userId, emoji }) =>
        id === shown.id && userId === asked.userId && [BACK, ON].includes(withSelector(emoji.name)),
    });
    if (turned === undefined) return;
    const step = withSelector(turned.emoji.name) === ON ? 1 : -1;
    at = (at + step + pages.length) % pages.length;
    await shown.edit(pageText(pages, at));
  }
}

function pageText(pages: readonly string[], at: number): string {
  return pages.length === 1 ? (pages[0] as string) : `${pages[at]}\n${at + 1}/${pages.length}`;
}

/** Some clients leave out the selector that makes an arrow an emoji. */
function withSelector(name: string | null | undefined): string {
  return `${(name ?? "").replaceAll("\ufe0f", "")}\ufe0f`;
}
