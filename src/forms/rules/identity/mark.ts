import { finding, type Finding } from "../../../model/finding";
import type { FormStructure } from "../../../model/form";
import type { Submission, Mark, MarkKind } from "../../../model/submission";
import { findUnit } from "../../../model/unit";
import { inFile } from "../subject/finding-place";
import { marksOf } from "../subject/marks-of";
import type { Rule } from "../subject/rule";
import { unitInDoubt } from "./unit-in-doubt";
import { wrongPlan } from "./wrong-plan";
import { wrongRound } from "./wrong-round";
import { wrongUnit } from "./wrong-unit";
import { wrongVersion } from "./wrong-version";

const KINDS: readonly MarkKind[] = ["plan", "version", "round", "unit", "level", "revision"];

/** People raise the revision in its cell; its copies elsewhere rightly stay behind. */
const TYPED_BY_PEOPLE: readonly MarkKind[] = ["revision"];

/**
 * Reports marks that contradict the strongest one or the level in the list of units, and a missing header
 * block while a weaker mark exists. Weaker marks may be missing: many programs drop them on saving.
 */
export const mark: Rule = (subject) => {
  const { submission, plan, expected, structure } = subject;
  const listed = expected.units && findUnit(expected.units, submission.unit)?.level;
  const nameOf = (level: string): string => plan.levels.find(({ code }) => code === level)?.name ?? level;
  const level = judgeLevel(submission, listed).map((finding) => ({
    ...finding,
    found: nameOf(finding.subject),
    expected: nameOf(listed ?? ""),
  }));
  const isToldAlready = (kind: MarkKind): boolean =>
    kind === "level" ? level.length > 0 : (JUDGED_BY[kind] ?? []).some((rule) => rule(subject).length > 0);
  return [
    ...judgeHeader(submission, structure),
    ...KINDS.flatMap((kind) =>
      isToldAlready(kind) ? [] : contradictions(submission, kind, ofTheForm(submission, kind, structure)),
    ),
    ...level,
  ];
};

/** Marks with a finding of these rules are not reported again. */
const JUDGED_BY: Readonly<Partial<Record<MarkKind, readonly Rule[]>>> = {
  plan: [wrongPlan],
  version: [wrongVersion],
  round: [wrongRound],
  unit: [wrongUnit, unitInDoubt],
};

/**
 * Returns the marks of a kind, strongest first. `changed-sheets` reports those of a second form in the file.
 */
const ofTheForm = (
  submission: Submission,
  kind: MarkKind,
  structure: FormStructure | undefined,
): readonly Mark[] =>
  marksOf(submission, kind).filter(
    ({ source, place }) =>
      structure === undefined || source !== "header" || place?.sheet === submission.formSheet,
  );

/** A damaged header block is one finding, however much is missing. */
function judgeHeader(submission: Submission, structure: FormStructure | undefined): readonly Finding[] {
  const left = KINDS.flatMap((kind) => {
    const [strongest] = ofTheForm(submission, kind, structure);
    return strongest === undefined || strongest.source === "header" ? [] : [strongest];
  });
  const [first, ...others] = left;
  return first === undefined ? [] : [missing(submission, first, others)];
}

function contradictions(submission: Submission, kind: MarkKind, marks: readonly Mark[]): readonly Finding[] {
  const [strongest, ...weaker] = marks;
  if (strongest === undefined || TYPED_BY_PEOPLE.includes(kind)) return [];
  const other = weaker.find(
    ({ text }) => key(text) !== key(strongest.text) && !isRightful(submission, kind, text),
  );
  // A document property has no cell; what was typed over has.
  return other === undefined ? [] : [contradiction(submission, { ...strongest, ...other }, strongest.text)];
}

/** Returns whether a weaker mark kept the unit's code while the strongest was typed over. */
const isRightful = ({ recognised, unit }: Submission, kind: MarkKind, text: string): boolean =>
  recognised !== undefined && kind === "unit" && key(text) === key(unit);

function judgeLevel(submission: Submission, listed: string | undefined): readonly Finding[] {
  const [strongest] = marksOf(submission, "level");
  if (strongest === undefined || listed === undefined || key(strongest.text) === key(listed)) return [];
  return [contradiction(submission, strongest, listed)];
}

/** Programs change letter case and add spaces; the code stays the same. */
const key = (text: string): string => text.normalize("NFC").trim().toUpperCase();

const missing = (submission: Submission, left: Mark, others: readonly Mark[]): Finding =>
  finding("mark", "warning", inFile(submission), left.text, {
    expected: left.text,
    mark: left.kind,
    source: "header",
    isMissing: true,
    ...(others.length > 0 && { others: others.map(({ kind }) => kind) }),
  });

const contradiction = (
  submission: Submission,
  { kind, source, text, place }: Mark,
  expected: string,
): Finding =>
  finding("mark", "error", inFile(submission, place), text, {
    found: text,
    expected,
    mark: kind,
    source,
    isMissing: false,
  });
