import type { Grade } from "../../model/plan";
import { needed, neededText } from "../codec/codec";
import { NUMBER } from "../codec/number-codecs";
import { column, record } from "../codec/part";
import { table } from "../codec/table";
import { must } from "../words/column-words";

export const GRADES = table(
  "grade",
  {
    sheet: "Xếp loại",
    title: "MỨC XẾP LOẠI",
    guidance: "Từ bao nhiêu điểm thì xếp loại nào. Không xếp loại thì để trống cả trang.",
  },
  record<Grade>({
    name: column("NAME", 44, neededText, must("Xếp loại", "VD: Hoàn thành xuất sắc nhiệm vụ")),
    from: column("FROM", 14, needed(NUMBER, 0), must("Từ (điểm)", "VD: 90")),
  }),
);
