import { indicatorCode } from "../../src/model/codes";
import { rollUp } from "../../src/model/roll-up/roll-up";
import { templateFor } from "../../src/model/form/template";
import { NOT_APPLICABLE, numberValue } from "../../src/model/value";
import { officeLineRemark, officeRowRemark } from "../../src/summary/overview/office-rows";
import { officeReport } from "../../src/model/roll-up/office-report";
import { aSubmission } from "../support/forms/submission-builder";
import { drawSummary } from "../support/sheets/draw-summary";
import { shownSheet } from "../support/sheets/shown-sheet";
import { SAMPLE_INPUT } from "../support/desk/sample-summary";
import {
  anElement,
  anIndicator,
  aPlan,
  aUnit,
  codes,
  PROVINCE,
  ROUND_1,
} from "../support/plans/plan-builder";

const plan = aPlan({
  elements: [anElement("OWN", { origin: PROVINCE }), anElement("BELOW"), anElement("ALSO_BELOW")],
  indicators: [
    anIndicator("OF_OFFICE", { kind: "sum", of: codes("OWN") }, { asks: codes("OWN") }),
    anIndicator("OF_BOTH", { kind: "sum", of: codes("OWN", "BELOW") }),
    anIndicator("OF_UNITS", { kind: "sum", of: codes("BELOW", "ALSO_BELOW") }),
  ],
});
const office = aUnit("TINH", { name: "LĐLĐ tỉnh Giả Định", level: PROVINCE });

function inputWith(own: number | undefined) {
  const written = own === undefined ? undefined : new Map([[codes("OWN")[0] ?? fail(), numberValue(own)]]);
  const template = templateFor(plan, ROUND_1, { level: PROVINCE });
  const summary = rollUp({ plan, round: ROUND_1, office, units: [aUnit("U1")], submissions: [], written });
  return { ...SAMPLE_INPUT, plan, template, summary };
}

function fail(): never {
  throw new Error("a plan without rows");
}

const remarks = (own: number | undefined) =>
  ["OF_OFFICE", "OF_BOTH", "OF_UNITS"].map((code) => {
    const indicator = plan.indicators.find((each) => each.code === indicatorCode(code));
    return indicator && officeLineRemark(indicator, inputWith(own));
  });

const ASKED_OF_NOBODY = "Không hỏi đơn vị; LĐLĐ tỉnh Giả Định tự ghi ở trang “Báo cáo cấp trên”.";

it("a row that only the office answers says where it is written", () => {
  const input = inputWith(undefined);
  expect(plan.elements.map((element) => officeRowRemark(element, input))).toEqual([ASKED_OF_NOBODY, "", ""]);
});

it("a target says where the office writes its part, and of a part only while it is missing", () => {
  const missing = "Chưa có phần của LĐLĐ tỉnh Giả Định: ghi ở trang “Báo cáo cấp trên”.";
  expect(remarks(undefined)).toEqual([ASKED_OF_NOBODY, missing, ""]);
  expect(remarks(5)).toEqual([ASKED_OF_NOBODY, "", ""]);
});

it("states beside a row of the report upward what a ratio leaves out of it", () => {
  // U2 has 26 enterprises, and agreements do not apply: the summary divides 21 by 30, the rows say 56.
  const ofRatio = aPlan({
    elements: [anElement("SIGNED"), anElement("FIRMS")],
    indicators: [
      anIndicator("R-1", {
        kind: "ratio",
        numerator: { kind: "elements", sum: codes("SIGNED") },
        denominator: { kind: "elements", sum: codes("FIRMS") },
      }),
    ],
  });
  const template = templateFor(ofRatio, ROUND_1, { level: PROVINCE });
  const units = [aUnit("U1"), aUnit("U2")];
  const submissions = [
    aSubmission({ unit: "U1", values: { SIGNED: 21, FIRMS: 30 } }),
    aSubmission({ unit: "U2", values: { SIGNED: NOT_APPLICABLE, FIRMS: 26 } }),
  ];
  const summary = rollUp({ plan: ofRatio, round: ROUND_1, office, units, submissions });
  const own = officeReport(summary, ofRatio, template);
  const drawing = drawSummary({ ...SAMPLE_INPUT, plan: ofRatio, template, summary, own, written: undefined });
  expect(summary.indicators.get(indicatorCode("R-1"))).toMatchObject({ numerator: 21, denominator: 30 });
  const upward = shownSheet(drawing, "Báo cáo cấp trên");
  expect(upward).toMatch(/A: FIRMS .*E: 56 .*R-1 không tính 26 của 1 đơn vị KAD\./);
  expect(upward.match(/không tính/g)).toHaveLength(1);
});
