import type { Breaks } from "../../../src/workbook/open/in-turns";

export interface SteppedBreaks {
  readonly breaks: Breaks;
  /** Lets time pass, in milliseconds; it does not pass by itself. */
  readonly spend: (milliseconds: number) => void;
  /** How long each turn lasted until its break, and the last one until now. */
  readonly turns: () => readonly number[];
}

/** Breaks by a clock that stands still. `rest`: how long each break takes. */
export function steppedBreaks(rest = 0): SteppedBreaks {
  let now = 0;
  let began = 0;
  const lasted: number[] = [];
  return {
    breaks: {
      now: () => now,
      take: async () => {
        lasted.push(now - began);
        now += rest;
        began = now;
      },
    },
    spend: (milliseconds) => {
      now += milliseconds;
    },
    turns: () => [...lasted, now - began],
  };
}

/** Breaks at every possible moment: each look at the clock says that much time has passed. */
export function constantBreaks(): { readonly breaks: Breaks; readonly taken: () => number } {
  let now = 0;
  let taken = 0;
  return {
    breaks: {
      now: () => (now += 1000),
      take: async () => {
        taken += 1;
      },
    },
    taken: () => taken,
  };
}
