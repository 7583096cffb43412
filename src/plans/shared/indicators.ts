import { indicatorCode, type LevelCode, type RoundId } from "../../domain/codes";
import type { Amount } from "../../domain/plan/amount";
import type { Deadline, Indicator } from "../../domain/plan/indicator";
import { elementCodes } from "../code-lists";
import { amountOf } from "./answering";

/** How the figures of the units make one, and in what unit of measure. */
export type Measure = Pick<Indicator, "unitOfMeasure" | "aggregation">;

/** What is measured. Left out, `asks` is nothing beyond what the aggregation needs. */
export const indicator = (
  code: string,
  label: string,
  said: Omit<Indicator, "code" | "label" | "asks"> & Partial<Pick<Indicator, "asks">>,
): Indicator => ({ asks: [], ...said, code: indicatorCode(code), label });

/** In which rounds and of whose units it is asked; to whom they report it, and by when. */
export const askedIn = (
  rounds: readonly RoundId[],
  levels: readonly LevelCode[],
  addressee?: string,
  deadline?: Deadline,
): Pick<Indicator, "rounds" | "levels" | "addressee" | "deadline"> => ({
  rounds,
  levels,
  ...(addressee !== undefined && { addressee }),
  ...(deadline !== undefined && { deadline }),
});

/** The elements added up. */
export const total = (unitOfMeasure: string, ...elements: readonly string[]): Measure => ({
  unitOfMeasure,
  aggregation: { kind: "sum", of: elementCodes(...elements) },
});

/** Units that say yes, of all. */
export const shareOfUnits = (met: Codes, units: Codes): Measure => ({
  unitOfMeasure: "%",
  aggregation: { kind: "share-of-units", met: listed(met), units: listed(units) },
});

export const ratio = (numerator: Codes, denominator: Codes): Measure => ({
  unitOfMeasure: "%",
  aggregation: { kind: "ratio", numerator: amount(numerator), denominator: amount(denominator) },
});

/** What was done, of what was assigned: may exceed 100 %. */
export const percentOfPlan = (actual: Codes, assigned: Codes): Measure => ({
  unitOfMeasure: "%",
  aggregation: { kind: "percent-of-plan", actual: amount(actual), assigned: amount(assigned) },
});

/** One element, or several that are added up. */
type Codes = string | readonly string[];

const listed = (codes: Codes) => elementCodes(...(typeof codes === "string" ? [codes] : codes));
const amount = (codes: Codes): Amount => amountOf(...(typeof codes === "string" ? [codes] : codes));
