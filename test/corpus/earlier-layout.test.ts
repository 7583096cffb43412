import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync, strFromU8, strToU8 } from "fflate";
import { findingsIn } from "./check-accident";
import { ISSUED } from "./issued-form";

/**
 * The form of LĐLĐ huyện Phú Riềng as issued until 22/11/2026: checks to the right of the remarks, a column
 * with the numbers of wrong rows, nothing hidden. Filled with invented figures; E50 is negative, E75 is
 * missing.
 */
const issuedEarlier = (): Uint8Array =>
  readFileSync(join(__dirname, "../fixtures/xlsx/form-issued-before-2026-11-22.xlsx"));

const FOUND = ["error negative E50", "error required E75"];

/** Errors and moved cells; other tests cover findings about the earlier version of the plan. */
const found = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await findingsIn(bytes, ISSUED)).filter((words) => /^error|changed-columns/.test(words));

test("a form of the earlier layout is read and checked as before, and no column counts as moved", async () => {
  expect(await found(issuedEarlier())).toEqual(FOUND);
});

test("a column of it that lost its code and its heading is still told by its place", async () => {
  const parts = unzipSync(issuedEarlier());
  const sheet = "xl/worksheets/sheet1.xml";
  const blanked = strFromU8(parts[sheet] ?? new Uint8Array()).replace(
    /(<c r="(?:F1|F18)" s="\d+") t="s"><v>\d+<\/v><\/c>/g,
    "$1/>",
  );
  const bytes = zipSync({ ...parts, [sheet]: strToU8(blanked) });
  expect(await found(bytes)).toEqual([...FOUND, "warning changed-columns F1"]);
});
