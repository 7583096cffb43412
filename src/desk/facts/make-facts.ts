import { fail, type Outcome } from "../../base/outcome";
import type { Drawing } from "../../workbook/drawing";
import type { MadeFile } from "../../forms/issue";
import {
  type OpenWorkbook,
  type PaintProgress,
  paintGuarded,
  type PaintFailure,
} from "../../workbook/open-workbook";
import type { Clock, WriteWorkbook } from "../../workbook/files";
import type { RollUpFacts } from "../roll-up/roll-up-facts";
import type { RollUpSubject } from "../roll-up/roll-up-subject";
import { drawFacts } from "./draw-facts";
import { factRows } from "./fact-rows";
import { factsCsv } from "./facts-csv";

type Subject = Pick<RollUpSubject, "plan" | "round">;

/** A page passes all cells at once to the writing thread: some 2 million. */
const MOST_HANDED_OVER = 100_000;

/**
 * Inserts the table of facts into the open workbook. Asks before replacing one, because it may have been
 * changed by hand.
 */
export async function insertFacts(
  { plan }: Subject,
  facts: RollUpFacts,
  workbook: OpenWorkbook,
  clock: Clock,
  mayReplace: boolean,
  progress: PaintProgress,
): Promise<Outcome<readonly string[], PaintFailure>> {
  const drawn = drawFacts(plan, facts, clock.today());
  return drawn.ok
    ? paintGuarded(workbook, { drawing: drawn.value, mayReplace, progress })
    : fail({ kind: "too-large" });
}

/** Makes the table of facts as a workbook, or as CSV above that number of lines. */
export async function makeFactsFile(
  { plan, round }: Subject,
  facts: RollUpFacts,
  write: WriteWorkbook,
  clock: Clock,
): Promise<MadeFile> {
  const name = ["so-lieu-chi-tiet", plan.id, round].filter((part) => part !== "").join("_");
  const drawn = drawFacts(plan, facts, clock.today(), MOST_HANDED_OVER);
  return drawn.ok
    ? { name: `${name}.xlsx`, bytes: await write(heldAtOnce(drawn.value)) }
    : {
        name: `${name}.csv`,
        bytes: new TextEncoder().encode(factsCsv(factRows(plan, facts, clock.today()))),
      };
}

/** Lazily drawn rows cannot be passed to another thread. */
const heldAtOnce = (drawing: Drawing): Drawing => ({
  ...drawing,
  sheets: drawing.sheets.map(({ longTable, ...sheet }) => ({
    ...sheet,
    ...(longTable && { longTable: { ...longTable, rows: [...longTable.rows] } }),
  })),
});
