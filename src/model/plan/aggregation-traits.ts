import type { ElementCode, RegisterCode } from "../codes";
import type { Amount } from "./amount";
import type { Aggregation } from "./indicator";
import type { Base } from "./target";

export interface AggregationTraits {
  /** The figure is a fraction, shown as a percentage. */
  readonly isFraction: boolean;
  /** The numerator is a part of the denominator: above 1 is impossible. */
  readonly isShare: boolean;
  /** Numerator and denominator count units; the figure is not their quotient. */
  readonly talliesUnits: boolean;
  /** Each report adds to the figure. */
  readonly isCount: boolean;
  /** What has been reached by then of a number assigned for the whole time of the plan. */
  readonly isOfAssigned: boolean;
  /**
   * A share over several kinds of units, such as grassroots and upper-level unions: the first numerator
   * belongs to the first denominator, and so on. A unit may lack one kind.
   */
  readonly isOfKinds: boolean;
}

const NEITHER = {
  isFraction: false,
  isShare: false,
  talliesUnits: false,
  isCount: false,
  isOfAssigned: false,
  isOfKinds: false,
} as const;

/** What is true of the figures of each aggregation. Code asks here instead of comparing kinds. */
export const AGGREGATION_TRAITS: { readonly [K in Aggregation["kind"]]: AggregationTraits } = {
  sum: { ...NEITHER, isCount: true },
  ratio: { ...NEITHER, isFraction: true, isShare: true },
  "percent-of-plan": { ...NEITHER, isFraction: true, isOfAssigned: true },
  "share-of-units": { ...NEITHER, isFraction: true, isShare: true, isOfKinds: true },
  "per-unit": { ...NEITHER, talliesUnits: true },
  average: NEITHER,
  mean: NEITHER,
  list: { ...NEITHER, isCount: true },
};

/** Returns the traits of an indicator's aggregation. */
export const figureTraits = ({ aggregation }: { readonly aggregation: Aggregation }): AggregationTraits =>
  AGGREGATION_TRAITS[aggregation.kind];

/** Returns whether an indicator's figure is a fraction, shown as a percentage. */
export const isFraction = ({ kind }: Aggregation): boolean => AGGREGATION_TRAITS[kind].isFraction;

/** Returns the register that an aggregation counts. */
export const countedRegister = (aggregation: Aggregation): RegisterCode | undefined =>
  aggregation.kind === "list" ? aggregation.register : undefined;

/** Returns the terms of a plain sum; empty for other aggregations. */
export const sumTerms = (aggregation: Aggregation): readonly ElementCode[] =>
  aggregation.kind === "sum" ? aggregation.of : [];

/** Returns the numerator of a ratio, which other indicators can chain to. */
export const numeratorOf = (aggregation: Aggregation): Amount | undefined =>
  aggregation.kind === "ratio" ? aggregation.numerator : undefined;

/** Returns the elements that count the units, and the units that reach a target for each unit. */
export const unitTally = (
  aggregation: Aggregation,
): { readonly met: ElementCode; readonly units: ElementCode } | undefined =>
  aggregation.kind === "per-unit" ? aggregation : undefined;

/** Returns whether a trend can be compared with this aggregation. */
export const isBase = (aggregation: Aggregation): aggregation is Base =>
  aggregation.kind === "sum" || aggregation.kind === "ratio";
