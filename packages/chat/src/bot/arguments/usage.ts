import type { Argument, Arguments } from "./argument.js";

/** How a command is written: `!kick <who> [reason…]`. */
export function usageOf(call: string, args: Arguments): string {
  return [call, ...Object.entries(args).map(([name, argument]) => shape(name, argument))].join(" ");
}

function shape(name: string, { takes, isOptional }: Argument<unknown>): string {
  if (takes === "flag") return `[--${name}]`;
  const inner = takes === "rest" || takes === "several" ? `${name}…` : takes === "file" ? `${name}: file` : name;
  return isOptional ? `[${inner}]` : `<${inner}>`;
}
