import type { Level } from "../../model/plan";
import { ownCode } from "../codec/code-codecs";
import { lines, neededText } from "../codec/codec";
import { column, record } from "../codec/part";
import { table } from "../codec/table";
import { codeWords, must } from "../words/column-words";

/** Lines of a signature are below each other in one cell. */
export const LEVELS = table(
  "level",
  {
    sheet: "Cấp",
    title: "CÁC CẤP CÔNG ĐOÀN",
    guidance: "Từ cấp thấp nhất lên, mỗi cấp một dòng. Thứ tự các dòng là thứ tự báo cáo từ dưới lên.",
    isNeeded: true,
  },
  record<Level>({
    code: column("CODE", 18, ownCode("level"), codeWords("Mã cấp", "CS")),
    name: column("NAME", 46, neededText, must("Tên cấp", "VD: Công đoàn cơ sở")),
    signature: column("SIGNATURE", 36, lines("|"), {
      heading: "Thẩm quyền ký",
      note: "Mỗi dòng chữ ký một dòng (Alt + Enter), hoặc cách nhau dấu |",
    }),
  }),
);
