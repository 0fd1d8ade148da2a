/** What to say of an event name that the platform does not have. */
export function unknownEvent(name: string, known: readonly string[]): string {
  const plain = (text: string): string => [...text.toUpperCase().replaceAll("_", "")].sort().join("");
  const meant = known.find((each) => plain(each) === plain(name));
  return `there is no event ${name}. ${meant === undefined ? "Events that the spec does not know come as UNRECOGNIZED" : `Did you mean ${meant}?`}`;
}
