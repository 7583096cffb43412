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

/** A page hands all cells over at once to the thread that writes: some 2 million of them. */
const MOST_HANDED_OVER = 100_000;

/**
 * Puts the table of facts on a sheet of the open workbook. An earlier one may have been changed by hand: it
 * is asked for.
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

/** The table of facts as a workbook; of more lines than that the same as CSV. */
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
    : { name: `${name}.csv`, bytes: new TextEncoder().encode(factsCsv(factRows(plan, facts))) };
}

/** Rows that are drawn as they are asked for cannot be handed to another thread. */
const heldAtOnce = (drawing: Drawing): Drawing => ({
  ...drawing,
  sheets: drawing.sheets.map(({ longTable, ...sheet }) => ({
    ...sheet,
    ...(longTable && { longTable: { ...longTable, rows: [...longTable.rows] } }),
  })),
});
