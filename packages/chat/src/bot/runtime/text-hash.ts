const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * 128 bits of a text, as 26 letters and digits that are hard to mistake for each other. Not for secrets: who may choose the text can find
 * two of one hash. Four runs of a multiply-and-rotate hash with their own seeds, which is fast where `crypto.subtle` would wait.
 */
export function textHash(text: string): string {
  const words = new Uint32Array([0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f]);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    for (let word = 0; word < 4; word += 1) {
      const mixed = Math.imul((words[word] as number) ^ code, 0x01000193 + 0x9e3770 * word);
      words[word] = (mixed << 13) | (mixed >>> 19);
    }
  }
  for (let word = 0; word < 8; word += 1) {
    const before = words[(word + 3) % 4] as number;
    const mixed = Math.imul((words[word % 4] as number) ^ (before >>> 15), 0x2c1b3c6d);
    words[word % 4] = mixed ^ (mixed >>> 12);
  }
  return lettersOf(words);
}

function lettersOf(words: Uint32Array): string {
  let bits = words.reduce((whole, word) => (whole << 32n) | BigInt(word), 0n);
  let letters = "";
  for (let at = 0; at < 26; at += 1) {
    letters += LETTERS[Number(bits & 31n)];
    bits >>= 5n;
  }
  return letters;
}
