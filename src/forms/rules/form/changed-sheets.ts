import { foldName } from "../../../base/text";
import { finding, raise, type Finding } from "../../../model/finding";
import type { NamedSheet, SheetCopy } from "../../../model/form";
import type { Register } from "../../../model/plan";
import type { Submission } from "../../../model/submission";
import { inFile } from "../subject/finding-place";
import type { CheckSubject, Rule } from "../subject/rule";

/**
 * Reports renamed, missing or repeated sheets. Sheets are identified by their codes. Of two forms, the one
 * that contains the other and more counts, else the one with the most marks; of two sheets of one list, both
 * count.
 */
export const changedSheets: Rule = (subject) => {
  if (subject.structure === undefined) return [];
  const { form, copies, registers, added } = subject.structure.sheets;
  const original = copies.find(({ sheet, isContained }) => isContained && sheet === form.issuedAs);
  return [
    ...(original === undefined ? renamed(form, "form", subject) : [copyFilled(form, subject)]),
    ...copies.filter((copy) => copy !== original).map((copy) => secondForm(copy, subject)),
    ...subject.template.registers.flatMap((register) =>
      registerChanges(register, registers.get(register.code) ?? [], subject),
    ),
    ...added.flatMap((sheet) => ownList(sheet, subject)),
  ];
};

/** Words that many lists share. */
const COMMON_WORDS: ReadonlySet<string> = new Set(["ds", "danh", "sach", "cac", "so", "nguoi", "cua", "va"]);

const telling = (name: string): readonly string[] =>
  foldName(name)
    .split("-")
    .filter((word) => !COMMON_WORDS.has(word));

/** Reports an added sheet named like an empty list, whose rows are not read. */
function ownList(sheet: string, { submission, template }: CheckSubject): readonly Finding[] {
  const words = telling(sheet);
  const meant = template.registers.find(({ code, label, sheet: issuedAs }) => {
    const own = new Set([...telling(label), ...telling(issuedAs)]);
    const isEmpty = (submission.registers.get(code) ?? []).length === 0;
    return isEmpty && words.length > 0 && words.every((word) => own.has(word));
  });
  if (meant === undefined) return [];
  return raise("changed-sheets", "warning", { ...inFile(submission), sheet }, meant.label, {
    found: sheet,
    expected: meant.sheet,
    change: "own-list",
    part: "register",
    issuedAs: meant.sheet,
  });
}

function renamed(
  { sheet, issuedAs }: NamedSheet,
  part: "form" | "register",
  { submission }: CheckSubject,
): readonly Finding[] {
  if (sheet === issuedAs) return [];
  return raise("changed-sheets", "note", { ...inFile(submission), sheet }, sheet, {
    found: sheet,
    expected: issuedAs,
    change: "renamed",
    part,
    issuedAs,
  });
}

/** Reports that a copy of the sheet was filled in, while the original stayed empty. */
const copyFilled = ({ sheet, issuedAs }: NamedSheet, { submission }: CheckSubject): Finding =>
  finding("changed-sheets", "warning", { ...inFile(submission), sheet }, sheet, {
    found: sheet,
    expected: issuedAs,
    change: "copy-filled",
    part: "form",
    issuedAs,
  });

/**
 * Warns about a second form if it is visible and differs; if it is of another unit or round, that report is
 * lost.
 */
const secondForm = ({ sheet, isHidden, differing }: SheetCopy, { submission }: CheckSubject): Finding =>
  finding(
    "changed-sheets",
    differing.length === 0 || isHidden ? "note" : isOfOther(sheet, submission) ? "error" : "warning",
    { ...inFile(submission), sheet },
    sheet,
    {
      found: sheet,
      change: "copied",
      part: "form",
      issuedAs: submission.formSheet,
      other: submission.formSheet,
      ...(differing.length > 0 && { cells: differing }),
    },
  );

const isOfOther = (sheet: string, { marks, formSheet }: Submission): boolean =>
  (["unit", "round"] as const).some((kind) => {
    const [own, other] = [formSheet, sheet].map(
      (on) => marks.find(({ place, ...mark }) => mark.kind === kind && place?.sheet === on)?.text,
    );
    return own !== undefined && other !== undefined && own !== other;
  });

function registerChanges(
  { sheet: issuedAs, label }: Register,
  sheets: readonly NamedSheet[],
  subject: CheckSubject,
): readonly Finding[] {
  const { submission, template } = subject;
  const [first, ...others] = sheets;
  if (first === undefined) {
    return raise(
      "changed-sheets",
      submission.templateVersion < template.version ? "note" : "warning",
      inFile(submission),
      label,
      {
        expected: issuedAs,
        change: "missing",
        part: "register",
        issuedAs,
      },
    );
  }
  if (others.length === 0) return renamed(first, "register", subject);
  const original = sheets.find(({ sheet }) => sheet === issuedAs) ?? first;
  return sheets
    .filter((each) => each !== original)
    .map(({ sheet }) =>
      finding("changed-sheets", "warning", { ...inFile(submission), sheet }, label, {
        found: sheet,
        change: "copied",
        part: "register",
        issuedAs,
        other: original.sheet,
      }),
    );
}
