import type { CellPlace } from "../../workbook/grid";
import type { ElementCode, RegisterCode } from "../../model/codes";
import type { DataElement } from "../../model/plan";
import { type Misreading, submittedValues } from "../../model/submission";
import { rowState, type Template } from "../../model/form";
import { BLANK, type Value } from "../../model/value";
import { SOURCES_WORDS as WORDS } from "../words/sources-words";
import { UNIT_COLUMN } from "../../forms/layout";
import type { StoredSubmission } from "../filing/stored-submissions";
import type { SummaryInput } from "../setting/summary-input";

/** One value of a report, with its place in the file. */
export interface SourceLine {
  /** Code of an element or an indicator; for a list "REGISTER.COLUMN". */
  readonly code: string;
  readonly label: string;
  readonly reading: Value | Misreading;
  readonly place?: CellPlace;
  /** The unit's remark beside it. */
  readonly note?: string;
  /** It counts in the totals. */
  readonly counts: boolean;
}

/** Separates a list's code from its column's. */
export const REGISTER_DOT = ".";

/** Returns a report's values: figures in form order, remarks, and lists without a sheet of their own. */
export function sourceLines(
  report: StoredSubmission,
  template: Template,
  input: SummaryInput,
): readonly SourceLine[] {
  return [
    ...figureLines(report, template, input),
    ...remarkLines(report, input),
    ...registerLines(report, input),
  ];
}

function figureLines(
  { submission, unit, counts }: StoredSubmission,
  template: Template,
  { plan, template: own }: SummaryInput,
): readonly SourceLine[] {
  const values = submittedValues(template, submission);
  const audience = unit ?? submission;
  return inOrder(plan.elements, own).flatMap((element): readonly SourceLine[] => {
    const { code, label } = element;
    const entry = submission.entries.get(code);
    const state = rowState(plan, element, audience, submission.round);
    const reading = state === "calculated" ? (values.get(code) ?? BLANK) : (entry?.reading ?? BLANK);
    const isClosed = state === "not-applicable";
    const note = submission.notes.get(code);
    const isElsewhere = submission.elsewhere?.has(code) === true;
    const isSilent = reading.kind === "blank" || (isClosed && reading.kind === "not-applicable");
    if (isSilent && note === undefined) return [];
    return [
      {
        code,
        label,
        reading: isSilent ? BLANK : reading,
        ...(entry && { place: entry.place }),
        note,
        counts: counts && !isClosed && !isSilent && !isElsewhere && reading.kind !== "misread",
      },
    ];
  });
}

/** Returns a plan's elements, those of the office's form first and in its order. */
function inOrder(elements: readonly DataElement[], { rows }: Template): readonly DataElement[] {
  const known = orders.get(rows);
  if (known !== undefined) return known;
  const shown = rows.flatMap((row) => (row.kind === "element" ? [row.element] : []));
  const codes = new Set<ElementCode>(shown.map(({ code }) => code));
  const ordered = [...shown, ...elements.filter(({ code }) => !codes.has(code))];
  orders.set(rows, ordered);
  return ordered;
}

/** Shared by thousands of reports. */
const orders = new WeakMap<Template["rows"], readonly DataElement[]>();

/** Returns remarks beside rows that are no elements. */
function remarkLines({ submission }: StoredSubmission, { plan }: SummaryInput): readonly SourceLine[] {
  if (submission.notes.size === 0) return [];
  return plan.indicators.flatMap(({ code, label }) => {
    const note = submission.notes.get(code);
    return note === undefined ? [] : [{ code, label, reading: BLANK, note, counts: false }];
  });
}

function registerLines(
  { submission, counts }: StoredSubmission,
  { plan, summary }: SummaryInput,
): readonly SourceLine[] {
  const hasSheet = (code: RegisterCode): boolean => counts && summary.registers.has(code);
  return [...submission.registers].flatMap(([code, rows]) => {
    const register = plan.registers.find((each) => each.code === code);
    if (register === undefined || hasSheet(code)) return [];
    const labels = new Map(register.columns.map((column) => [column.code, column.label]));
    return rows.flatMap(({ cells }) =>
      [...cells].flatMap(([column, { reading, place }]): readonly SourceLine[] =>
        reading.kind === "blank"
          ? []
          : [
              {
                code: code + REGISTER_DOT + column,
                label: WORDS.ofRegister(register.label, labels.get(column) ?? UNIT_COLUMN),
                reading,
                place,
                counts: false,
              },
            ],
      ),
    );
  });
}
