import type { ElementCode } from "../../../model/codes";
import type { Finding } from "../../../model/finding";
import { mayBeNegative } from "../subject/input-cells";
import { elementRows, figureRow } from "../subject/figure-row";
import { oncePerSubject } from "../subject/once-per-subject";
import type { CheckSubject } from "../subject/rule";
import type { FigureRange } from "./relation";
import { RELATION_RULES } from "./relation-rules";

/** Several broken relations that changing one figure would repair. */
export interface Mistake {
  readonly suspect: ElementCode;
  /** The range that the suspect has to lie in. */
  readonly range: FigureRange;
  /** The findings that it explains, first the one that represents them. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/** A relation with its ranges, computed once for all suspects. */
interface Known {
  readonly ranges: ReadonlyMap<ElementCode, FigureRange>;
  readonly finding?: Finding;
}

interface KnownBroken extends Known {
  readonly finding: Finding;
}

const isBroken = <R extends { readonly finding?: Finding }>(
  relation: R,
): relation is R & { readonly finding: Finding } => relation.finding !== undefined;

const relationsOf = oncePerSubject((subject) =>
  RELATION_RULES.flatMap(({ relations }) => relations(subject)),
);

/**
 * Returns findings about calculated rows with a figure that is wrong by itself. That figure has its own
 * finding; its sums are not separate mistakes.
 */
export const spoiledFindings = oncePerSubject(
  (subject): ReadonlySet<Finding> =>
    new Set(
      relationsOf(subject)
        .filter(isBroken)
        .filter(({ ranges }) => [...ranges().keys()].some((code) => isFaulty(code, subject)))
        .map(({ finding }) => finding),
    ),
);

const isFaulty = (code: ElementCode, subject: CheckSubject): boolean =>
  figureRow(subject, code).figure === "unknown";

/** Returns all typed figures of broken relations: any of them may be wrong. */
export const disputedFigures = oncePerSubject(
  (subject): ReadonlySet<ElementCode> =>
    new Set(
      relationsOf(subject)
        .filter(isBroken)
        .flatMap(({ ranges }) => [...ranges().keys()]),
    ),
);

/**
 * One mistyped figure may break a dozen relations. Takes a figure for the common cause if changing it alone
 * repairs several broken relations and breaks none; prefers the figure that explains most. Relations without
 * a common cause stay separate.
 */
export const mistakes = oncePerSubject((subject): readonly Mistake[] => {
  const all = relationsOf(subject);
  const spoiled = spoiledFindings(subject);
  const broken = all.filter(isBroken).filter(({ finding }) => !spoiled.has(finding));
  if (broken.length < 2) return [];
  const relations = all.map((relation): Known => ({ ...relation, ranges: relation.ranges() }));
  const found: Mistake[] = [];
  let open: readonly KnownBroken[] = relations
    .filter(isBroken)
    .filter(({ finding }) => !spoiled.has(finding));
  while (open.length > 1) {
    const mistake = likeliest(open, relations, subject);
    if (mistake === undefined) break;
    const explained = new Set(mistake.findings);
    found.push(mistake);
    open = open.filter(({ finding }) => !explained.has(finding));
  }
  return found;
});

function likeliest(
  open: readonly KnownBroken[],
  relations: readonly Known[],
  subject: CheckSubject,
): Mistake | undefined {
  const codes = new Set(open.flatMap(({ ranges }) => [...ranges.keys()]));
  const explanations = [...codes].flatMap((suspect): readonly Mistake[] => {
    const broken = open.filter(({ ranges }) => ranges.has(suspect)).map(({ finding }) => finding);
    const range = commonRange(suspect, relations, subject);
    const [first, ...others] = ownFirst(broken, suspect);
    if (first === undefined || others.length === 0 || range === undefined) return [];
    return [{ suspect, range, findings: [first, ...others] }];
  });
  const isOwn = ({ suspect, findings }: Mistake): number => (findings[0].code === suspect ? 1 : 0);
  return explanations.toSorted(
    (one, other) => other.findings.length - one.findings.length || isOwn(other) - isOwn(one),
  )[0];
}

/** Puts a finding on the suspect's own row first. */
const ownFirst = (findings: readonly Finding[], suspect: ElementCode): readonly Finding[] => [
  ...findings.filter(({ code }) => code === suspect),
  ...findings.filter(({ code }) => code !== suspect),
];

/** Returns the range that satisfies all its relations; undefined if there is none. */
function commonRange(
  code: ElementCode,
  relations: readonly Known[],
  subject: CheckSubject,
): FigureRange | undefined {
  const element = elementRows(subject).get(code)?.element;
  let least = element !== undefined && mayBeNegative(element) ? -Infinity : 0;
  let most = Infinity;
  for (const { ranges } of relations) {
    const range = ranges.get(code);
    least = Math.max(least, range?.least ?? -Infinity);
    most = Math.min(most, range?.most ?? Infinity);
  }
  // Sums of money fractions differ in the last binary digits.
  return least - most > 1e-9 * Math.max(1, Math.abs(most)) ? undefined : { least, most };
}
