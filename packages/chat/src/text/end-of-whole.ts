/** Longest thing that is looked for across a cut; an address may be longer than anything else. */
const WINDOW = 500;
/** The beginning of a mention, an emoji, a time or an address that goes on behind the cut. */
const UNFINISHED = /<(?:[@#/:][\w:&! -]{0,80}|[at](?::[\w:]{0,80})?)?$|https?:\S*$/;

let segmenter: Intl.Segmenter | undefined;

/** Where `chars` can be cut within `room`, so that nothing that is one thing to a reader is torn; at the room's end when all of it is. */
export function endOfWhole(chars: readonly string[], room: number): number {
  const whole = beforeUnfinished(chars, room);
  const end = beforeTicks(chars, whole === 0 ? room : whole);
  return withinLetters(chars, end === 0 ? room : end);
}

function beforeUnfinished(chars: readonly string[], room: number): number {
  const from = Math.max(0, room - WINDOW);
  const text = chars.slice(from, room).join("");
  const found = UNFINISHED.exec(text);
  if (found === null || chars[room] === " ") return room;
  return charAt(chars, from, found.index);
}

/** A run of back-ticks is one sign. */
function beforeTicks(chars: readonly string[], at: number): number {
  let end = at;
  while (end > 1 && chars[end] === "`" && chars[end - 1] === "`") end -= 1;
  return end > 1 ? end : at;
}

/** Families, flags, skin tones and accents are several characters and one letter. */
function withinLetters(chars: readonly string[], at: number): number {
  const isPlain = (char = ""): boolean => char <= "\u007f";
  if (isPlain(chars[at]) && isPlain(chars[at - 1])) return at;
  if (typeof Intl.Segmenter !== "function") return at; // an engine of before 2024
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const from = Math.max(0, at - WINDOW);
  const before = chars.slice(from, at).join("");
  const letter = segmenter.segment(before + chars.slice(at, at + 2).join("")).containing(before.length);
  if (letter === undefined || letter.index === before.length || letter.index === 0) return at;
  return charAt(chars, from, letter.index);
}

/** The character that begins so many code units after the character at `from`. */
function charAt(chars: readonly string[], from: number, units: number): number {
  let at = from;
  for (let passed = 0; passed < units; at += 1) passed += chars[at]?.length ?? 1;
  return at;
}
