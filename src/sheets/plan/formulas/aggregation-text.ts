import type { Aggregation } from "../../../domain/plan/indicator";
import type { Base } from "../../../domain/plan/target";
import { AGGREGATION_PHRASES, FORMULA_PHRASES } from "../../words/plan-formula-words";
import { ratioText, shareText, sumText } from "./amount-text";

/** How an indicator is calculated, as an officer writes it; `parseAggregation` reads it back. */
export function aggregationText(aggregation: Aggregation): string {
  switch (aggregation.kind) {
    case "sum":
      return sumText(aggregation.of);
    case "ratio":
      return ratioText(aggregation.numerator, aggregation.denominator);
    case "percent-of-plan":
      return `${AGGREGATION_PHRASES["percent-of-plan"]} ${ratioText(aggregation.actual, aggregation.assigned)}`;
    case "share-of-units":
      return `${AGGREGATION_PHRASES["share-of-units"]} ${shareText(aggregation.met, aggregation.units)}`;
    case "per-unit": {
      const { amount, met, units } = aggregation;
      return `${AGGREGATION_PHRASES["per-unit"]} ${sumText(amount)}; ${FORMULA_PHRASES.unitsMeeting} ${met} / ${units}`;
    }
    case "average":
      return `${AGGREGATION_PHRASES.average} ${shareText(aggregation.amount, aggregation.units)}`;
    case "mean":
      return `${AGGREGATION_PHRASES.mean} ${aggregation.of}`;
    case "list":
      return `${AGGREGATION_PHRASES.list} ${aggregation.register}`;
  }
}

/** What a trend is held against: "A + B" or "A / B". */
export const baseText = (base: Base): string =>
  base.kind === "sum" ? sumText(base.of) : ratioText(base.numerator, base.denominator);
