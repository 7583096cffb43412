import { columnCode, indicatorCode, registerCode, sectionCode } from "../../../src/model/codes";
import { elementCode } from "../../../src/model/codes";
import type { Plan } from "../../../src/model/plan/plan";
import {
  amount,
  anElement,
  anIndicator,
  aPlan,
  calculated,
  codes,
  combination,
  ENTERPRISES,
  GRASSROOTS,
  numeratorOf,
  PROVINCE,
  ROUND_1,
  ROUND_2,
  UPPER,
} from "./plan-builder";

const SIGNATURE = ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"];

const ELEMENTS: Plan["elements"] = [
  anElement("A1", { label: "Tổng số đoàn viên", unitOfMeasure: "người", overRounds: "latest" }),
  anElement("A2", { label: "Trong đó: nữ", unitOfMeasure: "người", isOptional: true }),
  anElement("B1", { label: "Doanh nghiệp đã ký thỏa ước", unitOfMeasure: "DN", sectors: [ENTERPRISES] }),
  anElement("B2", { label: "Doanh nghiệp có công đoàn", unitOfMeasure: "DN", sectors: [ENTERPRISES] }),
  anElement("B3", { label: "Thỏa ước xếp loại C trở lên", unitOfMeasure: "bản", sectors: [ENTERPRISES] }),
  anElement("C1", { label: "Nhà xây mới", unitOfMeasure: "nhà" }),
  anElement("C2", { label: "Nhà sửa chữa", unitOfMeasure: "nhà" }),
  anElement("D1", { label: "Kinh phí thực thu", unitOfMeasure: "đồng", type: "money" }),
  anElement("D2", { label: "Dự toán giao", unitOfMeasure: "đồng", type: "money" }),
  anElement("E1", { label: "Đơn vị có kế hoạch thi đua", unitOfMeasure: "đơn vị", type: "tally" }),
  calculated("E2", { kind: "one" }, "origin", { label: "Số CĐCS", unitOfMeasure: "đơn vị" }),
  anElement("F1", { label: "Nội dung thi đua đặc thù", unitOfMeasure: "nội dung" }),
  calculated("F2", { kind: "meets", amount: elementCode("F1"), comparator: "at-least", value: 1 }, "origin", {
    label: "Số CĐCS có ít nhất 1 nội dung",
    unitOfMeasure: "đơn vị",
  }),
  calculated("G1", combination(["C1", "C2"]), "every-level", { label: "Cộng số nhà", unitOfMeasure: "nhà" }),
  anElement("H1", {
    label: "Mô hình tiêu biểu",
    unitOfMeasure: "",
    type: "text",
    overUnits: "none",
    isOptional: true,
  }),
];

const INDICATORS: Plan["indicators"] = [
  anIndicator(
    "I1",
    { kind: "ratio", numerator: amount("B1"), denominator: amount("B2") },
    { label: "Tỷ lệ doanh nghiệp ký thỏa ước", target: { comparator: "at-least", value: 0.7 } },
  ),
  anIndicator(
    "I2",
    { kind: "ratio", numerator: amount("B3"), denominator: numeratorOf("I1") },
    { label: "Tỷ lệ thỏa ước xếp loại C trở lên", target: { comparator: "at-least", value: 0.5 } },
  ),
  anIndicator(
    "I3",
    { kind: "sum", of: codes("C1", "C2") },
    {
      label: "Nhà Mái ấm công đoàn",
      unitOfMeasure: "nhà",
      target: { comparator: "at-least", value: 1 },
    },
  ),
  anIndicator(
    "I4",
    { kind: "percent-of-plan", actual: amount("D1"), assigned: amount("D2") },
    { label: "Thu kinh phí công đoàn", target: { comparator: "at-least", value: 1 } },
  ),
  anIndicator(
    "I5",
    { kind: "share-of-units", met: codes("E1"), units: codes("E2") },
    { label: "Đơn vị có kế hoạch thi đua", target: { comparator: "equal", value: 1 } },
  ),
  anIndicator(
    "I6",
    {
      kind: "per-unit",
      amount: codes("F1"),
      met: elementCode("F2"),
      units: elementCode("E2"),
    },
    {
      label: "Mỗi CĐCS đăng ký 01 nội dung thi đua đặc thù",
      unitOfMeasure: "nội dung",
      target: { comparator: "equal", value: 1, perUnitOf: GRASSROOTS },
    },
  ),
  anIndicator("I7", { kind: "sum", of: codes("G1") }, { label: "Tổng số nhà", unitOfMeasure: "nhà" }),
  anIndicator(
    "I8",
    { kind: "list", register: registerCode("TREEM") },
    { label: "Trẻ em được đề nghị hỗ trợ", unitOfMeasure: "trẻ" },
  ),
];

const section = (
  code: string,
  title: string,
  elements: readonly string[],
  indicators: readonly string[],
) => ({
  code: sectionCode(code),
  title,
  elements: codes(...elements),
  indicators: indicators.map(indicatorCode),
});

/** An invented plan with every kind of indicator, for the summary workbook. */
export const SAMPLE_PLAN: Plan = aPlan({
  title: "Kế hoạch thi đua giả định để thử chương trình",
  issuer: "LĐLĐ tỉnh Giả Định",
  levels: [
    { code: GRASSROOTS, name: "Công đoàn cơ sở", signature: ["TM. BAN CHẤP HÀNH", "CHỦ TỊCH"] },
    { code: UPPER, name: "Công đoàn cấp trên trực tiếp cơ sở", signature: SIGNATURE },
    { code: PROVINCE, name: "Liên đoàn Lao động tỉnh", signature: SIGNATURE },
  ],
  elements: ELEMENTS,
  indicators: INDICATORS,
  sections: [
    section("S1", "I. Đoàn viên và thỏa ước lao động tập thể", ["A1", "A2"], ["I1", "I2"]),
    section("S2", "II. Chăm lo đoàn viên, tài chính công đoàn", ["H1"], ["I3", "I4", "I7", "I8"]),
    section("S3", "III. Tổ chức phong trào thi đua", [], ["I5", "I6"]),
  ],
  registers: [
    {
      code: registerCode("TREEM"),
      label: "Danh sách trẻ em đề nghị hỗ trợ",
      sheet: "Trẻ em",
      rounds: [ROUND_1, ROUND_2],
      columns: [
        { code: columnCode("NAME"), label: "Họ và tên", type: { kind: "text" }, isRequired: true, width: 24 },
        { code: columnCode("BORN"), label: "Ngày sinh", type: { kind: "date" }, isRequired: true, width: 12 },
      ],
    },
  ],
});
