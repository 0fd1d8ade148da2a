/** Whether an answer says of itself that it is none: by a member that is there and is not `true`. */
export function isFailure(text: string, member: string | undefined): boolean {
  // Nearly every answer begins with the member, and is not parsed twice for it.
  if (member === undefined || !text.includes(`"${member}"`) || text.startsWith(`{"${member}":true,`)) return false;
  try {
    const value = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    return typeof value === "object" && value !== null && Object.hasOwn(value, member) && value[member] !== true;
  } catch {
    return false;
  }
}
