import type { ElementCode } from "../../../model/codes";
import type { Finding } from "../../../model/finding";
import { oncePerSubject } from "../subject/once-per-subject";
import type { CheckSubject, Rule } from "../subject/rule";

/** Where a figure has to lie; both ends included. */
export interface FigureRange {
  readonly least?: number;
  readonly most?: number;
}

/** Something that must hold between known figures of one form. */
export interface Relation {
  /**
   * For every typed figure in it, where that figure alone would have to lie for the relation to hold. Made
   * when it is asked for: most relations hold, and nobody asks.
   */
  readonly ranges: () => ReadonlyMap<ElementCode, FigureRange>;
  /** What there is to say where it does not hold. */
  readonly finding?: Finding;
}

/**
 * A rule about relations, which are kept so that one mistake that breaks several of them can be told as one.
 */
export interface RelationRule {
  readonly relations: (subject: CheckSubject) => readonly Relation[];
  readonly find: Rule;
}

/** A rule from what makes its relations; those with unknown figures are left out. */
export function relationRule(make: (subject: CheckSubject) => readonly Relation[]): RelationRule {
  const relations = oncePerSubject(make);
  return { relations, find: (subject) => relations(subject).flatMap(({ finding }) => finding ?? []) };
}
