/** Core is below every vendor. The one exception: two signature schemes, that `@antiphon/core/webhooks` has exported since it exists. */
const exception = /^packages\/core\/src\/webhooks\/(?:scheme|index)\.ts$/;

/** Lines of a file of core whose code names one of the `vendors`; a comment may, as an example. */
export function vendorLines(file: string, text: string, vendors: readonly string[]): readonly number[] {
  if (!file.startsWith("packages/core/src/") || exception.test(file)) return [];
  const name = new RegExp(vendors.join("|"), "i");
  const code = text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ""))
    .replaceAll(/(?<!:)\/\/.*$/gm, "");
  return code.split("\n").flatMap((line, at) => (name.test(line) ? [at + 1] : []));
}
