import { localMoment } from "./local-moment";

/** A record with the time it was written. */
export interface TimedRecord {
  /** ISO date-time or day; "" = unknown, sorted first. */
  readonly at: string;
}

/**
 * Sorts records by time, oldest first. If a record has a day but no time (a row typed by hand), all records
 * of that day stay in their original order.
 */
export function inTimeOrder<T extends TimedRecord>(written: readonly T[]): readonly T[] {
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
