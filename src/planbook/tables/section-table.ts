import { sectionCode } from "../../model/codes";
import { type DataElement, type Indicator, type Section, sumsOf } from "../../model/plan";
import { anyCodes, ownCode } from "../codec/code-codecs";
import { neededText } from "../codec/codec";
import { column, record } from "../codec/part";
import { table } from "../codec/table";
import { codeWords, must } from "../words/column-words";

export const SECTIONS = table(
  "section",
  {
    sheet: "Phần",
    title: "CÁC PHẦN CỦA BIỂU MẪU",
    guidance:
      "Mỗi phần là một tiêu đề trên biểu mẫu, theo thứ tự các dòng. Mỗi chỉ tiêu nằm ở đúng một phần. Để trống cả trang thì mọi chỉ tiêu nằm trong một phần.",
    frozen: 1,
  },
  record<Section>({
    code: column("CODE", 16, ownCode("section"), codeWords("Mã phần", "P1")),
    title: column("TITLE", 50, neededText, must("Tên phần", "In trên biểu mẫu")),
    indicators: column("INDICATORS", 40, anyCodes("indicator"), {
      heading: "Các chỉ tiêu của phần",
      note: "Mã, cách nhau dấu phẩy. VD: CT-01, CT-02",
    }),
    elements: column("ELEMENTS", 40, anyCodes("element"), {
      heading: "Số liệu hỏi đầu phần",
      note: "Mã số liệu chung, không thuộc riêng chỉ tiêu nào",
    }),
  }),
);

/**
 * Returns the default section of a plan: elements without an indicator first, then all indicators in order.
 */
export function onlySection(elements: readonly DataElement[], indicators: readonly Indicator[]): Section {
  const asked = new Set<string>(
    indicators.flatMap(({ asks, aggregation }) => [...asks, ...sumsOf(aggregation).flat()]),
  );
  return {
    code: sectionCode("P1"),
    title: "Kết quả thực hiện các chỉ tiêu",
    elements: elements.map(({ code }) => code).filter((code) => !asked.has(code)),
    indicators: indicators.map(({ code }) => code),
  };
}
