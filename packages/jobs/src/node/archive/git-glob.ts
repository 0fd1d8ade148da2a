/** Named classes of POSIX, for ASCII. */
const CLASSES: Readonly<Record<string, RegExp>> = {
  alnum: /[A-Za-z0-9]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  cntrl: /[^ -~\x80-\xff]/,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t-\r]/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
};

/**
 * A pattern of an ignore file as an expression over bytes; `undefined` when it can match nothing. What comes before the first
 * special character is compared as it stands, and the rest is a pattern of its own: so `**` stands at a beginning in `a**` + `/b`.
 */
export function translateGlob(pattern: string): RegExp | undefined {
  const plain = /^[^*?[\\]*/.exec(pattern)?.[0] ?? "";
  let rest = pattern.slice(plain.length);
  let regex = literal(plain);
  let isAtStart = true;
  while (rest !== "") {
    const stars = /^\*+/.exec(rest)?.[0] ?? "";
    let length = stars.length;
    if (stars.length > 1 && isAtStart && /^(?:\\?\/|$)/.test(rest.slice(length))) {
      // Any number of folders, none included; at the end everything.
      const isBefore = rest[length] === "/";
      regex += isBefore ? "(?:.*/)?" : ".*";
      length += isBefore ? 1 : 0;
    } else if (stars !== "") {
      regex += "[^/]*";
    } else if (rest.startsWith("?")) {
      regex += "[^/]";
      length = 1;
    } else if (rest.startsWith("[")) {
      const set = readSet(rest);
      if (set === undefined) return undefined;
      regex += set.regex;
      length = set.length;
    } else {
      const isEscaped = rest.startsWith("\\");
      if (isEscaped && rest.length === 1) return undefined;
      length = isEscaped ? 2 : 1;
      regex += literal(rest.slice(length - 1, length));
    }
    isAtStart = rest[length - 1] === "/";
    rest = rest.slice(length);
  }
  return new RegExp(`^${regex}$`, "s");
}

interface ByteSet {
  readonly regex: string;
  readonly length: number;
}

/** Reads `[…]` from its bracket on: single bytes, ranges, named classes; `!` or `^` turns it round. It never matches `/`. */
function readSet(text: string): ByteSet | undefined {
  const isNegated = /^\[[!^]/.test(text);
  const members: string[] = [];
  let at = isNegated ? 2 : 1;
  for (let isFirst = true; isFirst || text[at] !== "]"; isFirst = false) {
    const rest = text.slice(at);
    const named = /^\[:([^\]]*):\]/.exec(rest);
    const [whole, low, high] = /^(\\.|[^\\])(?:-(\\.|[^\\\]]))?/s.exec(rest) ?? [];
    if (named) {
      const named256 = CLASSES[named[1] as string];
      if (named256 === undefined) return undefined;
      members.push(...bytesThat((byte) => named256.test(byte)));
      at += named[0].length;
    } else if (whole === undefined || low === undefined) {
      return undefined; // it has no end
    } else {
      const from = low.slice(-1);
      const to = high?.slice(-1);
      members.push(from); // also of a range that goes backwards
      if (to !== undefined) members.push(...bytesThat((byte) => byte >= from && byte <= to));
      at += whole.length;
    }
  }
  const listed = members.map(hex).join("");
  return { regex: `(?!/)[${isNegated ? "^" : ""}${listed}]`, length: at + 1 };
}

function bytesThat(is: (byte: string) => boolean): readonly string[] {
  return Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter(is);
}

function literal(text: string): string {
  return text.replace(/[^A-Za-z0-9/]/g, hex);
}

function hex(byte: string): string {
  return `\\x${byte.charCodeAt(0).toString(16).padStart(2, "0")}`;
}
