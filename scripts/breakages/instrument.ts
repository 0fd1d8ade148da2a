import type { Breakage } from "./breakage.js";

/** The code with a switch at every breakage: `globalThis.isBroken(id)` says whether it is on. */
export function instrument(code: string, breakages: readonly Breakage[]): string {
  const outerFirst = [...breakages].sort((a, b) => a.start - b.start || b.end - a.end);
  return render(0, code.length, outerFirst);

  function render(start: number, end: number, inside: readonly Breakage[]): string {
    let text = "";
    let at = start;
    for (let index = 0; index < inside.length;) {
      const outer = inside[index]!;
      const under = inside.slice(index).filter((one) => one.start < outer.end);
      const same = under.filter((one) => one.start === outer.start && one.end === outer.end);
      const original = render(outer.start, outer.end, under.slice(same.length));
      text += code.slice(at, outer.start) + same.reduce(withSwitch, original);
      at = outer.end;
      index += under.length;
    }
    return text + code.slice(at, end);
  }
}

function withSwitch(original: string, { id, to }: Breakage): string {
  const isBroken = `globalThis.isBroken?.(${id})`;
  return to === "" ? `...(${isBroken} ? [] : [${original}])` : `(${isBroken} ? ${to} : ${original})`;
}
