import type { Finding } from "../../../src/model/finding/finding";
import { cellMarks } from "../../../src/desk/checking/check-open-workbook";

const place = { sheet: "Biểu mẫu", cell: "E51" };
const base = { subject: "Số lao động", found: -3, expected: null };

it("findings are shown in their cells by how bad they are, calmly where nothing is filled in; without a cell nowhere", () => {
  const negative: Finding = { ...base, ...place, rule: "negative", severity: "error" };
  const blank: Finding = { ...base, ...place, cell: "E52", rule: "required", severity: "error", found: null };
  const marks = cellMarks([
    negative,
    { ...negative, cell: undefined },
    blank,
    { ...negative, sheet: undefined },
  ]);
  expect(marks).toEqual([
    { place, severity: "error", text: "Ô E51 (Số lao động): -3 là số âm; số liệu này không thể nhỏ hơn 0." },
    { place: { ...place, cell: "E52" }, severity: "note", text: "Ô E52 (Số lao động): chưa nhập số liệu." },
  ]);
});
