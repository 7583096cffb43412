import { SUMMARY_SHEETS, FORM_SHEETS } from "../../forms/words";
import { MAX_ROWS } from "../../workbook/grid";
import { fail, succeed } from "../../base/outcome";
import { drawingSummary } from "../../summary/draw-summary";
import { locateForms } from "../../forms/reading";
import { templateOf } from "../../forms/issue";
import { blankLayout } from "./blank-layout";
import type { RollUpLayout } from "./form-layout";
import type { RollUpSubject } from "./roll-up-subject";

/** Returns the layout of a subject's forms. */
export const layoutOf = ({ blank }: Pick<RollUpSubject, "blank">): RollUpLayout =>
  blank === undefined ? CODED : blankLayout(blank);

/** Forms with codes: every figure occurs once, and the summary is a separate workbook. */
const CODED: RollUpLayout = {
  countRowsOnce: (submissions) => ({ submissions, findings: [] }),
  findingsOf: () => [],
  calculated: () => ({ findings: [] }),
  drawing: function* ({ plan, round, registry, above, compared }, facts, createdAt) {
    const template = templateOf(plan, round, registry.office);
    const drawing = yield* drawingSummary({
      ...{ ...facts, plan, template, registry, above, compared, createdAt },
    });
    return { ...drawing, writes: [] };
  },
  formSheets: [FORM_SHEETS.form, FORM_SHEETS.lists],
  // Beside a form of the same plan, its report would have lists of the same names that nobody could tell
  // apart.
  fits: (open) => locateForms(open).every(({ grid }) => grid.sheet === SUMMARY_SHEETS.upward),
  writesInto: (_open, writes) => ({ writes, changed: [] }),
  fileOf: (drawn, { write }) =>
    drawn.sheets.some(({ longTable }) => longTable !== undefined && longTable.area.bottom >= MAX_ROWS)
      ? fail({ kind: "too-large", limit: "rows", allowed: MAX_ROWS })
      : succeed(write(drawn)),
};
