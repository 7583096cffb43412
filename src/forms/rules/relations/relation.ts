import type { ElementCode } from "../../../model/codes";
import type { Finding } from "../../../model/finding";
import { oncePerSubject } from "../subject/once-per-subject";
import type { CheckSubject, Rule } from "../subject/rule";

/** Range of a figure, both ends included. */
export interface FigureRange {
  readonly least?: number;
  readonly most?: number;
}

/** A relation between known figures of one form. */
export interface Relation {
  /**
   * Returns for every typed figure the range in which the relation would hold. Lazy, because most relations
   * hold and nobody asks.
   */
  readonly ranges: () => ReadonlyMap<ElementCode, FigureRange>;
  /** The finding if the relation is broken. */
  readonly finding?: Finding;
}

/** A rule that returns its relations, so that several broken by one mistake can be merged. */
export interface RelationRule {
  readonly relations: (subject: CheckSubject) => readonly Relation[];
  readonly find: Rule;
}

/** Makes a rule from its relations. Relations with unknown figures are omitted. */
export function relationRule(make: (subject: CheckSubject) => readonly Relation[]): RelationRule {
  const relations = oncePerSubject(make);
  return { relations, find: (subject) => relations(subject).flatMap(({ finding }) => finding ?? []) };
}
