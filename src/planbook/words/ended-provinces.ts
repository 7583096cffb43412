// oxlint-disable-next-line typescript/no-require-imports -- bundlers include the text; Node reads it (build/text-tables.js)
const table: unknown = require("./ended-provinces.csv");

/**
 * The provinces that ended on 1 July 2025, each with its successor (Nghị quyết số 202/2025/QH15), from
 * ended-provinces.csv.
 */
export const ENDED_PROVINCES: ReadonlyMap<string, string> = new Map(
  String(table)
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line): [string, string] => {
      const [former = "", now = ""] = line.split(",");
      return [former, now];
    }),
);

/** Matches the names of those provinces, but not of communes that have the same name. */
export const ENDED_PROVINCE = new RegExp(
  `(?<![\\p{L}\\p{N}_]|xã |phường )(?:${[...ENDED_PROVINCES.keys()].join("|")})(?![\\p{L}\\p{N}_])`,
  "gu",
);
