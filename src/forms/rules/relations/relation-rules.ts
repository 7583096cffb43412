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
 * The rules about relations between figures. Of several that one mistake breaks the first one speaks: what is
 * known for certain of one figure, then what makes it out of others, then mere limits.
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
