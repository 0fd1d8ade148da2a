import { StringDecoder } from "node:string_decoder";

/** Longest line that is passed on in one piece, in UTF-16 units. */
const LONGEST_LINE = 8192;

/** Cuts a program's output into lines; one without an end is passed on in pieces, never cut inside a character. */
export function createLineSplitter(emit: (line: string) => void): { write(bytes: Buffer): void; end(): void } {
  const decoder = new StringDecoder("utf8");
  let open = "";
  const take = (text: string): void => {
    const lines = (open + text).split(/\r\n|\n|\r(?!$)/);
    open = lines.pop() ?? "";
    for (const line of lines) emitPieces(line, emit);
    while (open.length > LONGEST_LINE) {
      const cut = cutOf(open);
      emit(open.slice(0, cut));
      open = open.slice(cut);
    }
  };
  return {
    write: (bytes) => take(decoder.write(bytes)),
    end() {
      take(decoder.end());
      const last = open.replace(/\r$/, "");
      open = "";
      if (last !== "") emit(last);
    },
  };
}

function emitPieces(line: string, emit: (line: string) => void): void {
  let rest = line;
  while (rest.length > LONGEST_LINE) {
    const cut = cutOf(rest);
    emit(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  emit(rest);
}

function cutOf(text: string): number {
  const last = text.charCodeAt(LONGEST_LINE - 1);
  return last >= 0xd800 && last <= 0xdbff ? LONGEST_LINE - 1 : LONGEST_LINE;
}
