/** The item of a list at an index, which starts anew at the list's end. */
export function nth<Item>(items: readonly [Item, ...Item[]], index: number): Item {
  return items[index % items.length] ?? items[0];
}
