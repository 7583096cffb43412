import type { TextCleaning } from "../../../model/submission";
import { inputCells } from "../subject/input-cells";
import { onForm, type FindingPlace } from "../subject/finding-place";
import { oncePerSubject } from "../subject/once-per-subject";
import type { CheckSubject } from "../subject/rule";

/** A text of the form, a register or a remark that was cleaned or lost letters. */
export interface CleanedCell {
  readonly place: FindingPlace & { readonly code?: string };
  readonly label: string;
  readonly cleaning: TextCleaning;
}

/** Returns all such texts of a form. A remark has the label of its figure. */
export const cleanedCells = oncePerSubject((subject): readonly CleanedCell[] => [
  ...inputCells(subject).flatMap(({ place, label, cleaning }) =>
    cleaning === undefined ? [] : [{ place, label, cleaning }],
  ),
  ...remarks(subject),
]);

function remarks({ submission, plan }: CheckSubject): readonly CleanedCell[] {
  const labelled = [...plan.elements, ...plan.indicators];
  return (submission.cleanedNotes ?? []).map(({ code, place, cleaning }) => ({
    place: { ...onForm(submission, place), code },
    label: labelled.find((row) => row.code === code)?.label ?? code,
    cleaning,
  }));
}
