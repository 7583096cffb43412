import { inOneGo } from "../../../src/base/pausable";
import type { Drawing } from "../../../src/workbook/drawing/drawing";
import { drawingSummary } from "../../../src/summary/draw-summary";
import type { SummaryInput } from "../../../src/summary/setting/summary-input";

/** Draws the summary workbook without pauses. */
export const drawSummary = (input: SummaryInput): Drawing => inOneGo(drawingSummary(input));
