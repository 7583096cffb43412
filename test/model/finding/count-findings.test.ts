import { countFindings } from "../../../src/model/finding/count-findings";
import type { Finding, FindingOf } from "../../../src/model/finding/finding";
import { base } from "../../support/findings/sample-finding-base";

const { code: _code, ...place } = base;
const inList = (cell: string, more: Partial<FindingOf<"negative">> = {}): Finding => ({
  ...{ ...place, rule: "negative", severity: "error", file: "a.xlsx", sheet: "Danh sách", cell },
  ...more,
});

test("a row of a list counts once however many of its cells are wrong, as on the form", () => {
  const findings = [
    inList("C7"),
    inList("D7"),
    inList("AA7", { severity: "warning" }),
    inList("C17"),
    inList("C7", { file: "b.xlsx" }),
  ];
  expect(countFindings(findings)).toEqual({ error: 3, warning: 1, note: 0 });
});

test("rows of a form count one by one, with those that the same mistake breaks", () => {
  const others = [{ label: "Nữ", cell: "E11" }];
  const inForm = (cell: string, code: string): Finding => ({ ...base, rule: "required", cell, code });
  expect(
    countFindings([
      inForm("E9", "A"),
      inForm("F9", "B"),
      { ...inForm("E10", "C"), together: { suspect: { label: "Tổng số" }, others } },
    ]),
  ).toEqual({ error: 4, warning: 0, note: 0 });
});
