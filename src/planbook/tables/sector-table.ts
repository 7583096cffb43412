import type { Sector } from "../../model/plan";
import { ownCode } from "../codec/code-codecs";
import { neededText } from "../codec/codec";
import { day } from "../codec/number-codecs";
import { column, record } from "../codec/part";
import { table } from "../codec/table";
import { codeWords, must } from "../words/column-words";

export const SECTORS = table(
  "sector",
  {
    sheet: "Khu vực",
    title: "KHU VỰC, LOẠI HÌNH",
    guidance:
      "Chỉ cần khi có số liệu hoặc chỉ tiêu dành riêng cho một khu vực, chẳng hạn doanh nghiệp. Không dùng thì để trống cả trang.",
  },
  record<Sector>({
    code: column("CODE", 26, ownCode("sector"), codeWords("Mã khu vực", "DN")),
    name: column("NAME", 50, neededText, must("Tên khu vực", "VD: Doanh nghiệp")),
    validTo: column("TO", 13, day, { heading: "Đến hết ngày", note: "Sau ngày này không hỏi nữa" }),
  }),
);
