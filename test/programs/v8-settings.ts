import { totalmem } from "node:os";

/** Megabytes for young objects: with more room they are moved less often. */
const ROOM = ["--min-semi-space-size=64", "--max-semi-space-size=128"] as const;

/**
 * Megabytes that a heap has before old objects are looked through, more where the machine has more: three workers, the threads
 * they start, the browser and LibreOffice share it. A most size would hold for threads that were given less, too.
 */
const HEAP = Math.floor(totalmem() / 2 ** 20 / 32);

/** Code is kept where it was not run for a while. */
const KEPT = [`--initial-heap-size=${HEAP}`, "--no-flush-bytecode"] as const;

/**
 * Settings of Node's V8 for tests, which run code that is new and seldom hot. As it comes, V8 spends a fifth of their time on
 * machine code and on moving young objects: it waits 15 times longer with the one (bytes of bytecode; else 66 KB).
 */
export const V8_SETTINGS = ["--interrupt-budget=1000000", ...ROOM, ...KEPT] as const;

/** The same for the browser's V8, which counts calls of a function (else 400 and 3,000) and turns of a loop (100 and 500). */
export const BROWSER_V8_SETTINGS = [
  "--invocation-count-for-maglev=6000",
  "--invocation-count-for-turbofan=45000",
  "--invocation-count-for-maglev-osr=1500",
  "--invocation-count-for-osr=7500",
  ...ROOM,
] as const;
