declare global {
  /** Asked by instrumented code at every breakage: is this one on? */
  var isBroken: ((id: number) => boolean) | undefined;
}

/** Which breakage is on in this process, who asks, and how often. */
export const breakageSwitch = {
  on: undefined as number | undefined,
  /** Ids that were asked for since it was set. */
  record: undefined as Set<number> | undefined,
  asked: 0,
  most: Number.POSITIVE_INFINITY,
  /** Called when a breakage is asked for more often than `most`: it has made a loop endless. */
  onEndless: (_id: number): void => {},
};

globalThis.isBroken = (id) => {
  breakageSwitch.asked += 1;
  if (breakageSwitch.asked > breakageSwitch.most) breakageSwitch.onEndless(breakageSwitch.on ?? id);
  breakageSwitch.record?.add(id);
  return id === breakageSwitch.on;
};
