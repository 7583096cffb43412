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

/** People raise the revision in its cell; copies of it elsewhere rightly stay behind. */
const TYPED_BY_PEOPLE: readonly MarkKind[] = ["revision"];

/**
 * The redundant signs by which a form says what it is disagree with the strongest of them, or with the level
 * the unit is listed with; or the strongest, the header block, is gone while a weaker one is left. A weaker
 * one may be missing: many programs drop it when they save.
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

/** What is wrong by itself need not contradict anything as well. */
const JUDGED_BY: Readonly<Partial<Record<MarkKind, readonly Rule[]>>> = {
  plan: [wrongPlan],
  version: [wrongVersion],
  round: [wrongRound],
  unit: [wrongUnit, unitInDoubt],
};

/**
 * The marks of a kind, strongest first. What a second form in the file says of itself is for changed-sheets.
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

/** However much of the header block is gone, that happened at once. */
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

/** A weaker sign that kept the code of the unit while something else was typed over the strongest. */
const isRightful = ({ recognised, unit }: Submission, kind: MarkKind, text: string): boolean =>
  recognised !== undefined && kind === "unit" && key(text) === key(unit);

function judgeLevel(submission: Submission, listed: string | undefined): readonly Finding[] {
  const [strongest] = marksOf(submission, "level");
  if (strongest === undefined || listed === undefined || key(strongest.text) === key(listed)) return [];
  return [contradiction(submission, strongest, listed)];
}

/** Programs change letter case and add spaces; neither makes another code. */
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
