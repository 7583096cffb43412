import type { SpecialReport } from "../../model/plan";
import { choice } from "../codec/choice-codecs";
import { anyCodes, code, newCode } from "../codec/code-codecs";
import { needed, neededText, TEXT } from "../codec/codec";
import { column, record } from "../codec/part";
import { table } from "../codec/table";
import { codeWords, must } from "../words/column-words";

export const REPORTS = table(
  "report",
  {
    sheet: "Báo cáo riêng",
    title: "BÁO CÁO CHUYÊN ĐỀ, TỜ TRÌNH",
    guidance:
      "Những văn bản mà kế hoạch yêu cầu ngoài báo cáo của đợt: báo cáo về một việc, hoặc tờ trình kèm danh sách đề nghị. Không có thì để trống cả trang.",
  },
  record<SpecialReport>({
    code: column("CODE", 16, newCode, codeWords("Mã văn bản", "HOI-THI")),
    kind: column("KIND", 16, needed(choice("REPORT_KINDS"), "report"), must("Loại văn bản", "Chọn")),
    title: column("TITLE", 50, neededText, must("Trích yếu", "VD: Kết quả tổ chức hội thi")),
    indicators: column("INDICATORS", 26, anyCodes("indicator"), {
      heading: "Các chỉ tiêu",
      note: "Mã, cách nhau dấu phẩy",
    }),
    registers: column("REGISTERS", 26, anyCodes("register"), {
      heading: "Các danh sách kèm theo",
      note: "Mã, cách nhau dấu phẩy",
    }),
    proposedBy: column("PROPOSED_BY", 18, code("column"), {
      heading: "Cột đề nghị",
      note: "Mã cột, nếu danh sách có cả dòng không đề nghị",
    }),
    proposedAs: column("PROPOSED_AS", 26, TEXT, {
      heading: "Mục được đề nghị",
      note: "VD: Có",
      prompt: "Ghi đúng mục để chọn của cột đề nghị: chỉ các dòng chọn mục này nằm trong văn bản.",
    }),
    addressee: column("ADDRESSEE", 34, TEXT, {
      heading: "Kính gửi",
      note: "Để trống: công đoàn cấp trên",
    }),
    sourcePhrase: column("SOURCE", 50, neededText, must("Trích kế hoạch", "Nguyên văn")),
  }),
);
