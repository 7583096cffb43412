import type { ElementCode } from "../../model/codes";
import type { OfficeValues } from "../../model/board";
import type { Plan } from "../../model/plan";
import type { Submission, Entry } from "../../model/submission";
import { rowState } from "../../model/form";
import type { Value } from "../../model/value";
import { isDrawnNote } from "../words/office-row-words";

/** Reads what the office wrote into its own report; unrecognised text as typed. */
export function readOfficeValues(upward: Submission, plan: Plan): OfficeValues {
  const values = new Map<ElementCode, Value>();
  for (const { element, entry } of typedRows(upward, plan)) {
    const { reading } = entry;
    values.set(element.code, reading.kind === "misread" ? { kind: "text", text: reading.found } : reading);
  }
  const notes = new Map([...upward.notes].filter(([, note]) => !isDrawnNote(note)));
  return { values, notes, revision: upward.revision };
}

/** Returns the entries of a report's rows that are not calculated. */
export const typedRows = ({ entries, level, round }: Submission, plan: Plan) =>
  plan.elements.flatMap((element) => {
    const entry: Entry | undefined = entries.get(element.code);
    const isTyped = entry?.hasFormula === false && rowState(plan, element, { level }, round) === "input";
    return isTyped && entry.reading.kind !== "blank" ? [{ element, entry }] : [];
  });
