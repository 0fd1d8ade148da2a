/**
 * 128 bits of a text, as 28 letters and digits. Not for secrets: who may choose the text can find two of one hash. Four runs of a
 * multiply-and-rotate hash with their own seeds, which is fast where `crypto.subtle` would wait.
 */
export function textHash(text: string): string {
  let [a, b, c, d] = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = turned(Math.imul(a ^ code, 0x01000193));
    b = turned(Math.imul(b ^ code, 0x01a63703));
    c = turned(Math.imul(c ^ code, 0x02446c73));
    d = turned(Math.imul(d ^ code, 0x02e2a1e3));
  }
  for (let round = 0; round < 2; round += 1) {
    a = mixed(a ^ d);
    b = mixed(b ^ a);
    c = mixed(c ^ b);
    d = mixed(d ^ c);
  }
  return letters(a) + letters(b) + letters(c) + letters(d);
}

function turned(word: number): number {
  return (word << 13) | (word >>> 19);
}

function mixed(word: number): number {
  const once = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d);
  return once ^ (once >>> 12);
}

function letters(word: number): string {
  return (word >>> 0).toString(36).padStart(7, "0");
}
