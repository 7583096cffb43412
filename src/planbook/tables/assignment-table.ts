import type { Assignment } from "../../model/plan";
import { code, neededCode } from "../codec/code-codecs";
import { needed } from "../codec/codec";
import { NUMBER } from "../codec/number-codecs";
import { column, record, type Read } from "../codec/part";
import { table } from "../codec/table";
import { must } from "../words/column-words";

export const ASSIGNMENTS = table(
  "assignment",
  {
    sheet: "Giao chỉ tiêu",
    title: "GIAO CHỈ TIÊU CHO ĐƠN VỊ",
    guidance:
      "Số cấp trên giao cho từng đơn vị, mỗi số một dòng. Số liệu được giao phải ghi “có” ở cột Cấp trên giao của trang “Số liệu”.",
  },
  record<Assignment>({
    unit: column("UNIT", 20, neededCode("unit", "unit"), must("Mã đơn vị", "Như ở trang “Đơn vị”")),
    element: column(
      "ELEMENT",
      24,
      neededCode("element", "element", "assigned"),
      must("Mã số liệu", "Như ở trang “Số liệu”"),
    ),
    round: column("ROUND", 12, code("round", "round"), { heading: "Mã đợt", note: "Để trống: mọi đợt" }),
    value: column("VALUE", 20, needed(NUMBER, 0), must("Số giao")),
  }),
);

/** Reports every number that is assigned twice. */
export function reportTwice(rows: readonly Read<Assignment>[]): void {
  const seen = new Set<string>();
  for (const { row, value } of rows) {
    const key = JSON.stringify([value.unit, value.element, value.round]);
    if (seen.has(key)) row.at("VALUE").report({ kind: "duplicate-assignment" });
    seen.add(key);
  }
}
