/** First line of every generated file. */
export function headerOf(spec: string): string {
  return `// Written by \`pnpm run generate\` from ${spec}. Do not edit.\n`;
}
