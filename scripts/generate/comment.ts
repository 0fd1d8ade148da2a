/** A doc comment of these lines, or nothing when they are empty. */
export function comment(lines: readonly string[], indent = ""): string {
  const text = lines.join("\n").trim().replaceAll("*/", "*\\/");
  if (text === "") return "";
  if (!text.includes("\n")) return `${indent}/** ${text} */\n`;
  return `${indent}/**\n${text
    .split("\n")
    .map((line) => `${indent} * ${line}`.trimEnd())
    .join("\n")}\n${indent} */\n`;
}
