import { inOneGo } from "../../../src/domain/pausable";
import type { Drawing } from "../../../src/sheets/drawing";
import { drawingSummary } from "../../../src/sheets/summary/draw-summary";
import type { SummaryInput } from "../../../src/sheets/summary/setting/summary-input";

/** The summary workbook drawn without pauses. */
export const drawSummary = (input: SummaryInput): Drawing => inOneGo(drawingSummary(input));
