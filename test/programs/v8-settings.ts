/**
 * Settings of V8 for tests, which run code that is new and seldom hot. As it comes, V8 spends a fifth of their time on machine
 * code and on moving young objects: it waits 15 times longer with the one (bytes of bytecode; else 66 KB) and has more room for
 * the other (MB).
 */
export const V8_SETTINGS = [
  "--interrupt-budget=1000000",
  "--min-semi-space-size=32",
  "--max-semi-space-size=64",
] as const;
