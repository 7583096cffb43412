import { localMoment } from "./local-moment";

/** Something that was written down at some time. */
export interface Written {
  /** ISO date-time or day; "" = nobody knows, which is before everything. */
  readonly at: string;
}

/**
 * What was written, oldest first. Where something of a day does not say at what hour, that day stays in the order it was
 * written in: a row typed by hand has only a day.
 */
export function inTimeOrder<T extends Written>(written: readonly T[]): readonly T[] {
  const moments = written.map((each) => ({ each, moment: localMoment(each.at) }));
  const untimed = new Set(moments.flatMap(({ moment }) => (moment.includes("T") ? [] : [dayOf(moment)])));
  const keyed = moments.map(({ each, moment }) => ({
    each,
    key: untimed.has(dayOf(moment)) ? dayOf(moment) : moment,
  }));
  return keyed.toSorted((one, other) => compare(one.key, other.key)).map(({ each }) => each);
}

const dayOf = (moment: string): string => moment.slice(0, 10);

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
