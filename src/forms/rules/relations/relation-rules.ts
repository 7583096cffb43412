import { assignedFigure } from "./assigned-figure";
import { meanBetween } from "./mean-between";
import { openingStock } from "./opening-stock";
import { partOfWhole } from "./part-of-whole";
import { range } from "./range";
import { registerCount } from "./register-count";
import { stockFlow } from "./stock-flow";
import { sumOfParts } from "./sum-of-parts";
import type { RelationRule } from "./relation";

/**
 * The rules about relations between figures. If one mistake breaks several, the first one represents them:
 * limits of one figure, then sums, then mere bounds.
 */
export const RELATION_RULES: readonly RelationRule[] = [
  assignedFigure,
  openingStock,
  registerCount,
  range,
  sumOfParts,
  stockFlow,
  meanBetween,
  partOfWhole,
];
