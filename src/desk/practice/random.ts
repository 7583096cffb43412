/** Pseudo-random numbers, the same for the same seed, so that practice data can be checked. */
export interface Random {
  /** Returns a whole number between the bounds, both included. */
  readonly whole: (from: number, to: number) => number;
  /** Returns a fraction between the bounds. */
  readonly fraction: (from: number, to: number) => number;
}

/** Tommy Ettinger's mulberry32 (public domain): 32 bits of state suffice for inventing figures. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    fraction: (from, to) => from + next() * (to - from),
  };
}
