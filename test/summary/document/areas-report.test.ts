import { areasReport, type Area } from "../../../src/summary/document/report/areas-report";
import { plainText } from "../../../src/summary/document/plain-text";
import { elementCode, indicatorCode, unitCode } from "../../../src/model/codes";
import { anIndicator, aPlan } from "../../support/plans/plan-builder";

const plan = aPlan({
  indicators: [
    anIndicator("NEW", { kind: "sum", of: [elementCode("A")] }, { label: "Đoàn viên mới" }),
    anIndicator("LIST", { kind: "sum", of: [elementCode("B")] }),
  ],
});
const [round] = plan.rounds;
const [shown] = plan.indicators;
if (round === undefined || shown === undefined) throw new Error("no round or indicator");

const area = (code: string, value: number | undefined, more: Partial<Area>): Area => ({
  code: code === "" ? undefined : unitCode(code),
  ...{ name: `Công đoàn ${code}`, above: undefined, depth: 1, reported: 1, expected: 2 },
  figures: new Map([[indicatorCode("NEW"), { numerator: undefined, denominator: undefined, value }]]),
  ...more,
});
const textOf = (areas: readonly Area[], clashes: readonly unknown[] = []): string =>
  plainText(areasReport({ plan, round, indicators: [shown], areas, clashes }));

test("of offices that report to none of the others the whole has no name, and each its line in the annex", () => {
  const text = textOf(
    [
      area("", 1500, { depth: 0, reported: 3, expected: 4 }),
      area("P1", 1500, { reported: 2 }),
      area("P2", undefined, {}),
      area("D1", 900, { depth: 2 }),
    ],
    [["two-offices", "U1"]],
  );
  expect(text).toMatch(/^………………………\nCỘNG HÒA/);
  expect(text).toContain(`
3 trong 4 đơn vị phải nộp đã nộp báo cáo (75%), theo bảng tổng hợp của 3 cơ quan.

Còn 1 dòng số liệu mâu thuẫn giữa các bảng tổng hợp; cần xem lại trước khi dùng báo cáo này.

II. KẾT QUẢ THỰC HIỆN

TT\tChỉ tiêu\tĐơn vị tính\tThực hiện\tChỉ tiêu giao
1\tĐoàn viên mới\t${shown.unitOfMeasure}\t1.500\t

Chưa gồm 1 chỉ tiêu đếm theo danh sách hoặc đếm đơn vị không báo cáo; hãy lấy ở bảng tổng hợp của từng cơ quan.
`);
  expect(text).toContain(`
Cơ quan\tĐã nộp/phải nộp\tNEW. Đoàn viên mới
Công đoàn P1\t2/2 (100%)\t1.500
Công đoàn P2\t1/2 (50%)\t
`);
  expect(text).not.toContain("Công đoàn D1");
});

test("of one office above all others the annex has those below it", () => {
  const text = textOf([
    area("", 5, { depth: 0 }),
    area("VN", 5, {}),
    area("P1", 2, { depth: 2 }),
    area("P2", 3, { depth: 2 }),
  ]);
  expect(text).toMatch(/^CÔNG ĐOÀN VN\n/);
  expect(text).toContain("\nCông đoàn P2\t1/2 (50%)\t3");
});
