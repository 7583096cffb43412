import type { Finding } from "../../finding/finding";
import type { NamedSheet } from "../../form/form-structure";
import type { Register } from "../../plan/register";
import { inFile } from "../subject/finding-place";
import type { CheckSubject, Rule } from "../subject/rule";

/**
 * Sheets of the form bear another name, are gone, or stand there twice. They are known by their codes; of two forms the one
 * that shows most of its marks counts, of two sheets of one list both.
 */
export const changedSheets: Rule = (subject) => {
  if (subject.structure === undefined) return [];
  const { form, registers } = subject.structure.sheets;
  return [
    ...renamed(form, "form", subject),
    ...copies(subject),
    ...subject.template.registers.flatMap((register) =>
      registerChanges(register, registers.get(register.code) ?? [], subject),
    ),
  ];
};

function renamed(
  { sheet, issuedAs }: NamedSheet,
  part: "form" | "register",
  { submission }: CheckSubject,
): readonly Finding[] {
  if (sheet === issuedAs) return [];
  return [
    {
      rule: "changed-sheets",
      severity: "note",
      ...inFile(submission),
      sheet,
      subject: sheet,
      found: sheet,
      expected: issuedAs,
      change: "renamed",
      part,
      issuedAs,
    },
  ];
}

/** A second form is worth a look where it says something else and people can see it. */
function copies({ submission, structure }: CheckSubject): readonly Finding[] {
  return (structure?.sheets.copies ?? []).map(({ sheet, isHidden, differs }) => ({
    rule: "changed-sheets",
    severity: differs && !isHidden ? "warning" : "note",
    ...inFile(submission),
    sheet,
    subject: sheet,
    found: sheet,
    expected: null,
    change: "copied",
    part: "form",
    issuedAs: submission.formSheet,
    other: submission.formSheet,
  }));
}

function registerChanges(
  { sheet: issuedAs, label }: Register,
  sheets: readonly NamedSheet[],
  subject: CheckSubject,
): readonly Finding[] {
  const { submission } = subject;
  const [first, ...others] = sheets;
  if (first === undefined) {
    return [
      {
        rule: "changed-sheets",
        severity: "warning",
        ...inFile(submission),
        subject: label,
        found: null,
        expected: issuedAs,
        change: "missing",
        part: "register",
        issuedAs,
      },
    ];
  }
  if (others.length === 0) return renamed(first, "register", subject);
  const original = sheets.find(({ sheet }) => sheet === issuedAs) ?? first;
  return sheets
    .filter((each) => each !== original)
    .map(({ sheet }) => ({
      rule: "changed-sheets",
      severity: "warning",
      ...inFile(submission),
      sheet,
      subject: label,
      found: sheet,
      expected: null,
      change: "copied",
      part: "register",
      issuedAs,
      other: original.sheet,
    }));
}
