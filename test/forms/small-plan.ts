import { isoDate } from "../../src/base/codes";
import {
  columnCode,
  elementCode,
  indicatorCode,
  levelCode,
  planId,
  registerCode,
  registryId,
  roundId,
  sectionCode,
  unitCode,
  type ElementCode,
} from "../../src/model/codes";
import type { DataElement } from "../../src/model/plan/data-element";
import type { Plan } from "../../src/model/plan/plan";
import { templateFor, type Template } from "../../src/model/form/template";
import type { Unit } from "../../src/model/unit/unit";
import type { Value } from "../../src/model/value";
import type { Drawing, SheetDrawing } from "../../src/workbook/drawing/drawing";
import { drawForm } from "../../src/forms/draw-form";
import type { FormInput } from "../../src/forms/layout/form-input";

const code = (text: string): ElementCode => elementCode(text);
const LOW = levelCode("low");
const HIGH = levelCode("high");
const overUnits = { overUnits: "sum", overRounds: "sum", origin: LOW } as const;

const count = (text: string, label: string, more: Partial<DataElement> = {}): DataElement => ({
  code: code(text),
  label,
  unitOfMeasure: "người",
  type: "count",
  ...overUnits,
  ...more,
});

/** An invented plan with one row of every kind, small enough to proofread its golden text. */
export const smallPlan: Plan = {
  id: planId("mau-2020"),
  version: 3,
  title: "Kế hoạch mẫu",
  number: "01/KH-MẪU",
  issuer: "Liên đoàn Lao động mẫu",
  issuedOn: isoDate("2020-01-02"),
  legalBasis: [],
  levels: [
    { code: LOW, name: "Công đoàn cơ sở", signature: ["TM. BAN CHẤP HÀNH", "CHỦ TỊCH"] },
    { code: HIGH, name: "Công đoàn cấp trên", signature: ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"] },
  ],
  sectors: [],
  rounds: [
    {
      id: roundId("1"),
      name: "Đợt 1",
      theme: "Thi đua mẫu",
      from: isoDate("2020-01-01"),
      to: isoDate("2020-06-30"),
      due: isoDate("2020-07-05"),
    },
  ],
  elements: [
    count("ALL", "Tổng số lao động", { hint: "Tính đến ngày cuối của đợt." }),
    count("WOMEN", "Trong đó: nữ"),
    count("MEN", "Trong đó: nam"),
    count("OPEN", "Đoàn viên đầu đợt"),
    count("JOINED", "Kết nạp mới"),
    count("LEFT", "Giảm", { isOptional: true }),
    count("CLOSE", "Đoàn viên cuối đợt"),
    count("NET", "Tăng thuần", {
      derived: {
        at: "every-level",
        by: { kind: "combination", plus: [code("JOINED")], minus: [code("LEFT")] },
      },
    }),
    count("MONEY", "Kinh phí thực thu", { type: "money", unitOfMeasure: "đồng" }),
    count("ASSIGNED", "Dự toán giao", { type: "money", unitOfMeasure: "đồng" }),
    count("DONE", "Đơn vị đã quyết toán", { type: "tally", unitOfMeasure: "CĐCS" }),
    count("UNITS", "Số CĐCS", {
      type: "tally",
      unitOfMeasure: "CĐCS",
      derived: { at: "origin", by: { kind: "one" } },
    }),
    count("HOUSES", "Nhà đã sửa chữa", { unitOfMeasure: "nhà" }),
    count("HOUSED", "Đơn vị có từ 01 nhà", {
      type: "tally",
      unitOfMeasure: "CĐCS",
      derived: {
        at: "origin",
        by: { kind: "meets", amount: code("HOUSES"), comparator: "at-least", value: 1 },
      },
    }),
    count("CONTESTS", "Hội thi đã tổ chức", { origin: HIGH, unitOfMeasure: "hội thi" }),
    count("HELD_ON", "Ngày tổ chức hội nghị", { type: "date", overUnits: "none", unitOfMeasure: "ngày" }),
    count("REMARK", "Cách làm hay", { type: "text", overUnits: "none", unitOfMeasure: "", isOptional: true }),
  ],
  indicators: [
    {
      code: indicatorCode("I-WOMEN"),
      label: "Tỷ lệ lao động nữ",
      unitOfMeasure: "%",
      aggregation: {
        kind: "ratio",
        numerator: { kind: "elements", sum: [code("WOMEN")] },
        denominator: { kind: "elements", sum: [code("ALL")] },
      },
      target: { comparator: "at-least", value: 0.4 },
      ...{ rounds: [roundId("1")], levels: [LOW], sourcePhrase: "mẫu", asks: [code("MEN")] },
    },
    {
      code: indicatorCode("I-JOINED"),
      label: "Phát triển đoàn viên",
      unitOfMeasure: "người",
      aggregation: { kind: "sum", of: [code("JOINED")] },
      ...{ rounds: [roundId("1")], levels: [LOW], sourcePhrase: "mẫu" },
      asks: [code("OPEN"), code("JOINED"), code("LEFT"), code("CLOSE"), code("NET")],
    },
    {
      code: indicatorCode("I-MONEY"),
      label: "Thu kinh phí so với dự toán giao",
      unitOfMeasure: "%",
      aggregation: {
        kind: "percent-of-plan",
        actual: { kind: "elements", sum: [code("MONEY")] },
        assigned: { kind: "elements", sum: [code("ASSIGNED")] },
      },
      target: { comparator: "at-least", value: 1 },
      ...{ rounds: [roundId("1")], levels: [LOW], sourcePhrase: "mẫu", asks: [] },
    },
    {
      code: indicatorCode("I-DONE"),
      label: "Tỷ lệ đơn vị đã quyết toán",
      unitOfMeasure: "%",
      aggregation: { kind: "share-of-units", met: [code("DONE")], units: [code("UNITS")] },
      target: { comparator: "equal", value: 1 },
      ...{ rounds: [roundId("1")], levels: [LOW], sourcePhrase: "mẫu", asks: [] },
    },
    {
      code: indicatorCode("I-HOUSES"),
      label: "Mỗi đơn vị ít nhất 01 nhà",
      unitOfMeasure: "nhà",
      aggregation: { kind: "per-unit", amount: [code("HOUSES")], met: code("HOUSED"), units: code("UNITS") },
      target: { comparator: "at-least", value: 1, perUnitOf: LOW },
      ...{ rounds: [roundId("1")], levels: [LOW], sourcePhrase: "mẫu", asks: [] },
    },
    {
      code: indicatorCode("I-CONTESTS"),
      label: "Hội thi",
      unitOfMeasure: "hội thi",
      aggregation: { kind: "sum", of: [code("CONTESTS")] },
      ...{
        rounds: [roundId("1")],
        levels: [HIGH],
        sourcePhrase: "mẫu",
        asks: [code("HELD_ON"), code("REMARK")],
      },
    },
    {
      code: indicatorCode("I-PEOPLE"),
      label: "Trẻ em được đề nghị hỗ trợ",
      unitOfMeasure: "trẻ",
      aggregation: { kind: "list", register: registerCode("CHILDREN") },
      ...{ rounds: [roundId("1")], levels: [LOW], sourcePhrase: "mẫu", asks: [] },
    },
  ],
  sections: [
    {
      code: sectionCode("S1"),
      title: "Lao động, đoàn viên",
      elements: [code("ALL")],
      indicators: [indicatorCode("I-WOMEN"), indicatorCode("I-JOINED")],
    },
    {
      code: sectionCode("S2"),
      title: "Tài chính, chăm lo",
      elements: [],
      indicators: ["I-MONEY", "I-DONE", "I-HOUSES", "I-CONTESTS", "I-PEOPLE"].map(indicatorCode),
    },
  ],
  registers: [
    {
      code: registerCode("CHILDREN"),
      label: "Danh sách trẻ em",
      sheet: "DS trẻ em",
      rounds: [roundId("1")],
      columns: [
        { code: columnCode("NAME"), label: "Họ và tên", type: { kind: "text" }, isRequired: true, width: 24 },
        { code: columnCode("BORN"), label: "Ngày sinh", type: { kind: "date" }, isRequired: true, width: 12 },
        {
          code: columnCode("KIND"),
          label: "Bệnh",
          type: { kind: "choice", choices: ["Tim bẩm sinh", "Hở môi"] },
          isRequired: false,
          width: 14,
        },
        { code: columnCode("SUM"), label: "Số tiền", type: { kind: "money" }, isRequired: false, width: 14 },
      ],
    },
  ],
  checks: [
    { kind: "part-of-whole", part: code("WOMEN"), whole: code("ALL") },
    { kind: "sum-of-parts", whole: code("ALL"), parts: [code("WOMEN"), code("MEN")] },
    {
      kind: "stock-flow",
      opening: code("OPEN"),
      increases: [code("JOINED")],
      decreases: [code("LEFT")],
      closing: code("CLOSE"),
    },
    { kind: "age-limit", register: registerCode("CHILDREN"), birthDate: columnCode("BORN"), under: 16 },
  ],
  reportingLine: "CĐCS báo cáo công đoàn cấp trên",
  awards: [],
  recipients: [],
  defaultRegistry: registryId("none"),
};

export const lowUnit: Unit = { code: unitCode("U-01"), name: "CĐCS Mẫu 01", aliases: [], level: LOW };
export const highUnit: Unit = {
  code: unitCode("H-01"),
  name: "Công đoàn cấp trên Mẫu",
  aliases: [],
  level: HIGH,
};

export const templateOf = (unit: Unit): Template =>
  templateFor(smallPlan, roundId("1"), { level: unit.level });

/** Draws the small plan's form of the lower unit with some values. */
export const smallForm = (values: Record<string, Value> = {}, more: Partial<FormInput> = {}): Drawing =>
  drawForm({
    template: templateOf(lowUnit),
    unit: lowUnit,
    above: highUnit,
    values: new Map(Object.entries(values).map(([key, value]) => [code(key), value])),
    createdAt: "2020-06-01T08:00:00Z",
    ...more,
  });

export function formSheet(drawing: Drawing): SheetDrawing {
  const [sheet] = drawing.sheets;
  if (sheet === undefined) throw new Error("no form sheet");
  return sheet;
}
