import { finding, type Finding } from "../../../model/finding";
import type { UnlikeLabel, FormRow } from "../../../model/form";
import { submittedValues } from "../../../model/submission";
import { editDistance, foldName } from "../../../base/text";
import { inFile } from "../subject/finding-place";
import { goneRows, issuedRows, type IssuedRow } from "../subject/gone-rows";
import { oncePerSubject } from "../subject/once-per-subject";
import type { CheckSubject, Rule } from "../subject/rule";

/** A row whose label does not belong to its code. */
interface RelabelledRow extends UnlikeLabel {
  readonly row: IssuedRow;
  /** The rows that the label belongs to and that do not show it: their label or code is gone. */
  readonly owners: readonly IssuedRow[];
}

const relabelledRows = oncePerSubject((subject): readonly RelabelledRow[] => {
  const unlike = subject.structure?.unlikeLabels ?? [];
  if (unlike.length === 0) return [];
  const gone = goneRows(subject);
  const isWithoutLabel = ({ code }: IssuedRow): boolean =>
    gone.has(code) || unlike.some((other) => other.code === code);
  const rows = issuedRows(subject);
  return unlike.flatMap((each) => {
    const row = rows.find(({ printed }) => printed === each.code);
    const owners = rows.filter(({ label }) => isSame(label, each.shown)).filter(isWithoutLabel);
    return row === undefined ? [] : [{ ...each, row, owners }];
  });
});

interface LabelFacts {
  /** Rows that exchanged labels or codes: which of them a figure belongs to is unknown. */
  readonly disturbed: readonly RelabelledRow[];
  /** The disturbed rows and the owners of the labels they show. */
  readonly rows: ReadonlySet<IssuedRow>;
  /** Labels that belong to no other row. */
  readonly overtyped: readonly RelabelledRow[];
}

/** People swap two rows by hand. More were sorted, including the headings between them. */
const SORTED = 3;

const labelFacts = oncePerSubject((subject): LabelFacts => {
  const all = relabelledRows(subject).filter((each) => !isMended(each));
  const exchanged = all.filter(({ owners }) => owners.length > 0);
  const disturbed = exchanged.length < SORTED ? exchanged : all;
  return {
    disturbed,
    rows: new Set(disturbed.flatMap(({ row, owners }) => [row, ...owners])),
    overtyped: all.filter((each) => !disturbed.includes(each)),
  };
});

/**
 * Compares the label of each row with its code. Reports rows whose labels belong to each other's codes as one
 * finding; a label of no other row was typed over.
 */
export const rowLabel: Rule = (subject) => {
  const { disturbed, overtyped } = labelFacts(subject);
  const [first] = disturbed;
  return [
    ...(first === undefined ? [] : [ofDisturbed(first, subject)]),
    ...overtyped.map((each) => ofOvertyped(each, subject)),
  ];
};

/** Returns the subject without the disturbed rows: other mistakes in them follow from this one. */
export function withoutDisturbedRows(subject: CheckSubject): CheckSubject {
  const { submission, template, structure } = subject;
  const codes = new Set([...labelFacts(subject).rows].map(({ code }) => code));
  if (codes.size === 0 || structure === undefined) return subject;
  const isKept = ([code]: readonly [string, unknown]): boolean => !codes.has(code);
  const left = {
    ...submission,
    entries: new Map([...submission.entries].filter(isKept)),
    printed: new Map([...submission.printed].filter(isKept)),
  };
  const form = { ...template, rows: template.rows.filter((row) => !codes.has(codeOf(row))) };
  const repeatedRows = structure.repeatedRows.filter(({ code }) => !codes.has(code));
  return {
    ...subject,
    submission: left,
    template: form,
    values: submittedValues(template, left),
    structure: { ...structure, repeatedRows },
    areRowsDisturbed: true,
  };
}

function codeOf(row: FormRow): string {
  switch (row.kind) {
    case "section":
      return "";
    case "element":
      return row.element.code;
    case "indicator":
      return row.indicator.code;
  }
}

const isSame = (one: string, other: string): boolean => foldName(one) === foldName(other);

/** Share of letters that may differ in a corrected label. */
const MENDED = 0.1;

/** Returns whether only a letter or two were corrected. */
function isMended({ row: { label }, shown }: RelabelledRow): boolean {
  const [issued, found] = [foldName(label), foldName(shown)];
  const most = Math.floor(issued.length * MENDED);
  return editDistance(found, issued, most) <= most;
}

function ofDisturbed({ place, shown, row, owners }: RelabelledRow, subject: CheckSubject): Finding {
  const rows = [...labelFacts(subject).rows];
  const gone = goneRows(subject);
  return finding("row-label", "error", { ...inFile(subject.submission, place), code: row.code }, row.label, {
    found: shown,
    expected: row.label,
    cause: owners.some(({ code }) => gone.has(code)) ? "code" : rows.length === 2 ? "exchanged" : "sorted",
    labels: rows.map(({ label }) => label),
  });
}

/** A label with an added remark is still the label. */
function ofOvertyped({ place, shown, row }: RelabelledRow, { submission }: CheckSubject): Finding {
  const isRemark = `-${foldName(shown)}-`.includes(`-${foldName(row.label)}-`);
  return finding(
    "row-label",
    isRemark ? "note" : "warning",
    { ...inFile(submission, place), code: row.code },
    row.label,
    {
      found: shown === "" ? null : shown,
      expected: row.label,
      cause: isRemark ? "remark" : "typed-over",
      labels: [row.label],
    },
  );
}
