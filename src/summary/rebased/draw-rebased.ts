import { SUMMARY_SHEETS } from "../../forms/words";
import type { Drawing, SheetDrawing } from "../../workbook/drawing";
import { binary } from "../../workbook/formula";
import { REBASED_WORDS as WORDS } from "../words/rebased-words";
import type { RebasedInput } from "./rebased-input";
import { leftRows, wholeRows } from "./rebased-rows";
import { rebasedTable, figuresIn } from "./rebased-table";
import { workbookOf } from "../../workbook/page";

/**
 * Draws figures on later boundaries: present units with figures carried to them and their origin, and beside
 * them those not carried, with reasons. Together they add up to the former units.
 */
export function drawRebased(input: RebasedInput): Drawing {
  const { plan, round, to, elements, notAddable, unrecognisedSources, before } = input;
  const whole = wholeRows(input);
  const left = leftRows(input);
  const withFigures = new Set(
    elements.flatMap(({ carried }) =>
      [...carried.values()].flatMap(({ from, without }) => (without.length === 0 ? from : [])),
    ),
  );
  const shared = {
    subtitle: WORDS.subtitle(plan.title, round.name),
    elements: elements.map(({ element }) => element),
    footer: WORDS.coverage(withFigures.size, before.length),
  };
  const figures: SheetDrawing = rebasedTable({
    ...shared,
    name: SUMMARY_SHEETS.figures,
    title: WORDS.title(to),
    notes: [
      WORDS.note,
      ...(notAddable.length === 0 ? [] : [WORDS.notAddable(notAddable.map(({ label }) => label))]),
      ...(unrecognisedSources.length === 0 ? [] : [WORDS.unrecognisedSources(unrecognisedSources)]),
    ],
    remark: WORDS.headings.from,
    rows: whole,
    totals: [
      { label: WORDS.rebasedTotal, of: (column) => figuresIn(whole.length, column) },
      { label: WORDS.leftTotal, of: (column) => figuresIn(left.length, column, WORDS.leftSheet) },
      {
        label: WORDS.grandTotal,
        of: (column) =>
          binary(figuresIn(whole.length, column), "+", figuresIn(left.length, column, WORDS.leftSheet)),
      },
    ],
  });
  const rest = rebasedTable({
    ...shared,
    name: WORDS.leftSheet,
    title: WORDS.leftTitle,
    notes: [left.length === 0 ? WORDS.allRebased : WORDS.leftNote],
    remark: WORDS.headings.why,
    rows: left,
    totals: [],
  });
  return workbookOf([figures, rest], WORDS.documentTitle(round.name, to), input.createdAt);
}
