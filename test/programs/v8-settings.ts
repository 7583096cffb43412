import { totalmem } from "node:os";

/** Megabytes for young objects: with more room they are moved less often. */
const ROOM = ["--min-semi-space-size=64", "--max-semi-space-size=128"] as const;

/**
 * Megabytes that old objects may take, of what the machine has: three workers, the threads they start, the browser and
 * LibreOffice share it. A run takes nearly 6 GB where there are 8.
 */
const MOST = Math.max(1200, Math.floor(totalmem() / 2 ** 20 / 8));

/** From what size of the heap on old objects are looked through; and code is kept where it was not run for a while. */
const KEPT = [
  `--max-old-space-size=${MOST}`,
  `--initial-heap-size=${Math.floor(MOST / 4)}`,
  "--no-flush-bytecode",
] as const;

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
