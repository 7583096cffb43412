import { standardPlans } from "../../src/plans/bundled-plans";
import type { Drawing } from "../../src/workbook/drawing/drawing";
import { CHECKS_PLAN } from "../support/plans/checks-plan";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { brokenOfEachKind } from "./broken-figures";
import {
  CHECKS_FORM,
  drawFilled,
  seenOn,
  soundForms,
  statusWith,
  type Seen,
  type SoundForm,
} from "./sound-forms";

const seen = (drawing: Drawing, template: SoundForm["template"]): Seen =>
  seenOn(drawingToGrids(drawing, false).grids[0], template);

it.each(standardPlans)("forms of $id pass while nothing on them is wrong, and name what is", (plan) => {
  const forms = soundForms(plan);
  for (const { name, template, filled } of forms) {
    const passed = { status: "ĐẠT", wrong: [], blank: [], retype: [] };
    expect([name, seen(drawFilled(template, filled), template)]).toEqual([name, passed]);
  }
  for (const { name, check, template, filled, speaks } of brokenOfEachKind(plan.checks, forms)) {
    const found = seen(drawFilled(template, filled), template);
    const { kind } = check;
    expect([name, kind, found.wrong]).toEqual([name, kind, expect.arrayContaining([speaks])]);
    expect(found.status).toBe(statusWith(found));
  }
});

it.each(brokenOfEachKind(CHECKS_PLAN.checks, [CHECKS_FORM]))(
  "[$check.kind] nothing but the row of the broken relation is named",
  ({ template, filled, speaks }) => {
    expect(seen(drawFilled(template, filled), template)).toEqual({
      status: "Còn 1 lỗi",
      wrong: [speaks],
      blank: [],
      retype: [],
    });
  },
);
