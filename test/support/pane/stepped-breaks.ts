import type { Breaks } from "../../../src/workbook/open/in-turns";

export interface SteppedBreaks {
  readonly breaks: Breaks;
  /** Advances the clock by milliseconds; it does not advance by itself. */
  readonly spend: (milliseconds: number) => void;
  /** Milliseconds of each turn, including the current one. */
  readonly turns: () => readonly number[];
}

/** Returns pauses by a stopped clock. `rest`: duration of each pause. */
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

/** Returns pauses at every opportunity: each reading of the clock advances it enough. */
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
