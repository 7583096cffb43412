import type { ElementCode, RegisterCode } from "../../model/codes";
import { type CellContent, dateSerial, type DateSystem } from "../../workbook/grid";
import type { BlankCell, BlankForm, BlankList } from "../plan/blank-form";
import { ownRowValues } from "../plan/own-row-values";
import type { ElementTotal } from "../../model/roll-up";
import type { RegisterRow, Submission, Misreading } from "../../model/submission";
import type { Value } from "../../model/value";
import { shownOf } from "../../model/finding";
import type { FormContent } from "./form-content";

/** Returns the content of one copy for calculation. Unreadable content is unknown, not blank. */
export function contentOfCopy(form: BlankForm, { entries, registers }: Submission): FormContent {
  const cells = new Map<ElementCode, CellContent>();
  const needed = new Set<ElementCode>();
  for (const { code } of form.cells) {
    const reading = entries.get(code)?.reading;
    if (reading?.kind === "misread") needed.add(code);
    const content = reading && contentOf(reading, form.dateSystem);
    if (content !== undefined) cells.set(code, content);
  }
  return { cells, kept: needed, lists: listsOf(form, (list) => registers.get(list.code) ?? []) };
}

/** Returns the content of all copies together. Cells with separate values of the units have none. */
export function contentOfAll(
  form: BlankForm,
  totals: ReadonlyMap<ElementCode, ElementTotal>,
  submissions: readonly Submission[],
): FormContent {
  const cells = new Map<ElementCode, CellContent>();
  for (const [code, { amount }] of totals) if (amount !== undefined) cells.set(code, amount);
  const own = ownRowValues(form, submissions);
  for (const [code, value] of own) {
    const content = contentOf(value, form.dateSystem);
    if (content !== undefined) cells.set(code, content);
  }
  const isKept = ({ code, role }: BlankCell): boolean => role === "latest" && !own.has(code);
  return {
    cells,
    kept: new Set(form.cells.filter(isKept).map(({ code }) => code)),
    lists: listsOf(form, (list) => submissions.flatMap(({ registers }) => registers.get(list.code) ?? [])),
  };
}

function listsOf(
  { lists, dateSystem }: BlankForm,
  rowsOf: (list: BlankList) => readonly RegisterRow[],
): ReadonlyMap<RegisterCode, readonly (readonly (CellContent | undefined)[])[]> {
  return new Map(
    lists.map((list) => [
      list.code,
      rowsOf(list).map(({ cells }) => {
        const row: (CellContent | undefined)[] = Array.from({
          length: list.area.right - list.area.left + 1,
        });
        for (const { code, column } of list.columns) {
          const reading = cells.get(code)?.reading;
          row[column - list.area.left] = reading && contentOf(reading, dateSystem);
        }
        return row;
      }),
    ]),
  );
}

/** Converts a reading to cell content of a workbook; unreadable content stays as typed. */
export const contentOf = (reading: Value | Misreading, system: DateSystem = 1900): CellContent | undefined =>
  reading.kind === "date" ? dateSerial(reading.date, system) : (shownOf(reading) ?? undefined);
