import { meansWord } from "../../base/text";
import type { UnitCode } from "../../model/codes";
import type { Unit, UnitRegistry } from "../../model/unit";
import { yesNo } from "../codec/choice-codecs";
import { anyCodes, code, neededCode, ownCode } from "../codec/code-codecs";
import { lines, neededText, TEXT, type Codec } from "../codec/codec";
import { day } from "../codec/number-codecs";
import { column, record, type Read } from "../codec/part";
import { namedFaults } from "../codec/named-faults";
import { table } from "../codec/table";
import { codeWords, must } from "../words/column-words";
import { NO_SUCCESSOR } from "../words/plan-choices";

interface UnitRow extends Unit {
  /** Receives the reports of the others. */
  readonly isOffice?: boolean;
}

const someUnits = anyCodes("unit", "elsewhere");

/** The units, the word for none, or blank if unknown. */
const successors: Codec<readonly UnitCode[] | undefined> = {
  ...someUnits,
  encode: (units) => (units?.length === 0 ? NO_SUCCESSOR : someUnits.encode(units ?? [])),
  decode: (cell) => {
    if (cell.tidy === "") return undefined;
    return meansWord(cell.tidy, NO_SUCCESSOR) ? [] : someUnits.decode(cell);
  },
};

export const UNITS = table(
  "unit",
  {
    sheet: "Đơn vị",
    title: "ĐƠN VỊ BÁO CÁO",
    guidance:
      "Cơ quan nhận báo cáo và các đơn vị phải báo cáo, mỗi đơn vị một dòng. Để trống cả trang nếu dùng danh sách có sẵn hoặc tệp danh sách riêng.",
    frozen: 2,
  },
  record<UnitRow>({
    code: column("CODE", 14, ownCode("unit"), {
      ...codeWords("Mã đơn vị", "698-001"),
      prompt: "Mã viết liền, không dấu, không trùng: chữ, chữ số, dấu _ - và chấm.",
    }),
    name: column("NAME", 40, neededText, must("Tên đơn vị")),
    fullName: column("FULL_NAME", 40, TEXT, {
      heading: "Tên đầy đủ",
      note: "In ở đầu văn bản, nếu tên đơn vị có chữ viết tắt",
    }),
    level: column("LEVEL", 14, neededCode("level", "level"), must("Cấp", "Mã cấp")),
    isOffice: column("OFFICE", 12, yesNo, {
      heading: "Nơi nhận báo cáo",
      note: "“có” ở đúng một dòng",
      prompt: "Ghi “có” cho cơ quan nhận và tổng hợp báo cáo của các đơn vị còn lại.",
    }),
    parent: column("PARENT", 14, code("unit", undefined, "elsewhere"), {
      heading: "Mã cấp trên",
      note: "Mã đơn vị cấp trên",
    }),
    cluster: column("CLUSTER", 24, TEXT, { heading: "Cụm, khối thi đua", note: "Nếu có" }),
    sector: column("SECTOR", 20, code("sector", "sector"), {
      heading: "Khu vực",
      note: "Mã khu vực, nếu chỉ thuộc một khu vực",
    }),
    aliases: column("ALIASES", 40, lines("|"), {
      heading: "Tên gọi khác",
      note: "Mỗi tên một dòng, hoặc cách nhau dấu |",
    }),
    validFrom: column("FROM", 13, day, { heading: "Có từ ngày", note: "Nếu biết" }),
    validTo: column("TO", 13, day, { heading: "Đến hết ngày", note: "Nếu đã giải thể, sáp nhập" }),
    successors: column("SUCCESSORS", 20, successors, {
      heading: "Đơn vị kế tục",
      note: "Mã; không có ai thì ghi “không có”",
    }),
  }),
);

/** Lists the office first, then the units that report to it. */
export const unitRows = ({ office, units }: UnitRegistry): readonly UnitRow[] => [
  { ...office, isOffice: true },
  ...units,
];

/**
 * Returns the office and the units of the table; undefined for an empty table, and, with a report, for one
 * without an office.
 */
export function officeAndUnits(
  rows: readonly Read<UnitRow>[],
): Pick<UnitRegistry, "office" | "units"> | undefined {
  const office = officeAmong(rows);
  if (office === undefined) return undefined;
  const others = rows.filter((row) => row !== office);
  // Only the office may report to a unit that is not on the list.
  for (const { row, value } of others) {
    const codes = value.parent === undefined ? [] : [value.parent];
    row.at("PARENT").later((known) => namedFaults({ part: "unit", codes, wants: "anything" }, known));
  }
  return { office: unitOf(office), units: others.map(unitOf) };
}

function unitOf({ value }: Read<UnitRow>): Unit {
  const { isOffice: _isOffice, ...unit } = value;
  return unit;
}

/** Returns the row marked as office, else the one to which all others report. */
function officeAmong(rows: readonly Read<UnitRow>[]): Read<UnitRow> | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const [marked, ...more] = rows.filter(({ value }) => value.isOffice);
  for (const { row } of more) row.at("OFFICE").report({ kind: "two-offices" });
  if (marked !== undefined) return marked;
  const parents = new Set(rows.flatMap(({ value }) => value.parent ?? []));
  const [above, ...others] = rows.filter(({ value }) => parents.has(value.code));
  if (above !== undefined && others.length === 0) return above;
  first.row.at("OFFICE").report({ kind: "no-office" });
  return undefined;
}
