import { sheetKey } from "../../workbook/grid";
import { type ColumnType, type Register, type RegisterColumn, VALUE_TRAITS } from "../../model/plan";
import { choice, yesNo } from "../codec/choice-codecs";
import { code, ownCode, roundsOrAll } from "../codec/code-codecs";
import { asked, lines, neededText, or, some } from "../codec/codec";
import { NUMBER } from "../codec/number-codecs";
import { column, held, is, oneOf, readRow, record, remade, type Read, type SheetRow } from "../codec/part";
import type { PlanRow } from "../codec/plan-row";
import type { Table } from "../codec/table";
import type { PlanSheetFault } from "../codec/plan-sheet-problem";
import { must } from "../words/column-words";

type TypeOf<K> = Extract<ColumnType, { readonly kind: K }>;

const TYPE = oneOf<{ readonly [K in ColumnType["kind"]]: TypeOf<K> }>({
  code: "TYPE",
  width: 14,
  words: must("Kiểu", "Chọn"),
  codec: asked(choice("COLUMN_TYPES")),
  kindOf: ({ kind }) => kind,
  kinds: {
    text: is({ kind: "text" }),
    date: is({ kind: "date" }),
    count: is({ kind: "count" }),
    money: is({ kind: "money" }),
    choice: record<TypeOf<"choice">>({
      kind: is("choice"),
      choices: column("CHOICES", 30, some(lines(";"), { kind: "nothing-named", wanted: "choice" }), {
        heading: "Các mục để chọn",
        note: "Mỗi mục một dòng, hoặc cách nhau dấu chấm phẩy",
        prompt: "Chỉ ghi khi kiểu là “chọn trong danh sách”. Xuống dòng trong ô bằng Alt + Enter.",
      }),
    }),
  },
});

const CODE = column("REGISTER", 16, ownCode("register", { isRepeated: true }), {
  heading: "Mã danh sách",
  note: "Bắt buộc, ở mọi dòng",
  prompt: "Mã viết liền, không dấu. Các dòng cùng mã là các cột của một danh sách.",
});

/** The properties of a register, on its first row only. */
const HEAD = held(
  record<Omit<Register, "columns">>({
    code: CODE,
    label: column("LABEL", 42, neededText, { heading: "Tên danh sách", note: "Ở dòng đầu của danh sách" }),
    sheet: column("SHEET", 22, neededText, {
      heading: "Tên trang",
      note: "Ở dòng đầu, không quá 31 ký tự",
      prompt: "Tên trang tính của danh sách trên biểu mẫu: không quá 31 ký tự, không có : \\ / ? * [ ].",
    }),
    rounds: column("ROUNDS", 10, some(roundsOrAll, { kind: "never-asked", part: "register" }), {
      heading: "Hỏi ở đợt",
      note: "Ở dòng đầu. VD: I, II",
    }),
    origin: column("ORIGIN", 13, code("level"), {
      heading: "Cấp bắt đầu báo cáo",
      note: "Để trống: mọi cấp",
      prompt: "Cấp thấp nhất có danh sách này trên biểu mẫu. Cấp dưới nữa không bị hỏi.",
    }),
  }),
  {
    SHEET: ({ code: own, sheet }, { plan }) => {
      const first = plan.registers.find((each) => sheetKey(each.sheet) === sheetKey(sheet));
      return [
        ...(sheet.length > SHEET_NAME_LIMIT ? [badName(sheet, "too-long")] : []),
        ...(FORBIDDEN.test(sheet) ? [badName(sheet, "forbidden-character")] : []),
        ...(first !== undefined && first.code !== own ? [badName(sheet, "used-twice")] : []),
      ];
    },
  },
);

/**
 * Excel: a sheet name has 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end; case is
 * ignored.
 */
const SHEET_NAME_LIMIT = 31;
const FORBIDDEN = /[:\\/?*[\]]|^'|'$/;

type BadName = Extract<PlanSheetFault, { readonly kind: "bad-sheet-name" }>;
const badName = (sheet: string, reason: BadName["reason"]): BadName => ({
  kind: "bad-sheet-name",
  sheet,
  reason,
});

/** Default width of a column in characters. */
const USUAL_WIDTH = 20;

const COLUMN = record<Omit<RegisterColumn, "takes">>({
  code: column("COLUMN", 18, ownCode("column", { within: "REGISTER" }), must("Mã cột", "VD: HO_TEN")),
  label: column("COLUMN_LABEL", 32, neededText, must("Tên cột", "VD: Họ và tên")),
  type: remade(
    TYPE,
    (type): ColumnType => type ?? { kind: "text" },
    (type: ColumnType) => type,
  ),
  isRequired: column("REQUIRED", 10, or(yesNo, false), { heading: "Bắt buộc nhập", note: "có / không" }),
  notBefore: column("NOT_BEFORE", 16, code("column"), {
    heading: "Không trước ngày",
    note: "Mã cột ngày",
    prompt:
      "Ngày ở cột này không được trước ngày ở cột nào của cùng danh sách, ví dụ ngày hoàn thành không trước ngày đăng ký.",
  }),
  width: column("WIDTH", 10, or(NUMBER, USUAL_WIDTH), {
    heading: "Độ rộng",
    note: "Số ký tự, để trống: 20",
  }),
});

/** The table of registers; every row is a column of one. */
export const REGISTERS: Table = {
  table: "register",
  sheet: "Danh sách",
  title: "DANH SÁCH KÈM THEO",
  guidance:
    "Mỗi dòng là một cột của danh sách. Tên danh sách, tên trang và đợt chỉ ghi ở dòng đầu của danh sách; các dòng sau ghi lại mã danh sách.",
  frozen: 1,
  columns: [...HEAD.columns, ...COLUMN.columns],
};

/** Writes a register without columns as a row without a column. */
export const registerTableRows = (registers: readonly Register[]): readonly PlanRow[] =>
  registers.flatMap((register) => {
    const [first = {}, ...others] = register.columns.map(COLUMN.encode);
    return [
      { ...HEAD.encode(register), ...first },
      ...others.map((row) => ({ ...CODE.encode(register.code), ...row })),
    ];
  });

/** Reads registers in the order in which they first appear. */
export function readRegisterTable(rows: readonly SheetRow[]): readonly Register[] {
  const coded = rows.map((row) => ({ row, code: CODE.decode(row) }));
  return [...new Set(coded.map(({ code }) => code))].flatMap((code) => {
    const [head, ...others] = coded.flatMap((each) => (each.code === code ? [each.row] : []));
    if (head === undefined) return [];
    for (const other of others) reportDifferences(head, other);
    const columns = [head, ...others].flatMap((row) => (isBlank(row) ? [] : [readRow(COLUMN, row)]));
    if (columns.length === 0) head.at("COLUMN").later(() => [{ kind: "nothing-named", wanted: "column" }]);
    for (const { row, value } of columns) laterOrder(row, value, columns);
    return [{ ...HEAD.decode(head), columns: columns.map(({ value }) => value) }];
  });
}

/** Requires two day columns of one list. */
function laterOrder(
  row: SheetRow,
  { code: own, notBefore, type }: RegisterColumn,
  columns: readonly Read<RegisterColumn>[],
): void {
  if (notBefore === undefined) return;
  const first = columns.find(({ value }) => value.code === notBefore)?.value;
  if (first === undefined || notBefore === own) {
    row.at("NOT_BEFORE").later(() => [{ kind: "unknown-code", part: "column", found: notBefore }]);
    return;
  }
  const noDays = [{ code: own, type }, first].filter((each) => VALUE_TRAITS[each.type.kind].holds !== "date");
  row.at("COLUMN").later(() => noDays.map((each) => ({ kind: "wrong-column-type", column: each.code })));
}

const isBlank = (row: SheetRow): boolean => COLUMN.columns.every(({ code }) => row.at(code).tidy === "");

/** Reports later rows that contradict the properties of the register; they may repeat them. */
function reportDifferences(head: SheetRow, other: SheetRow): void {
  for (const { code, defines } of HEAD.columns) {
    const [first, found] = [head.at(code).tidy, other.at(code).tidy];
    if (defines === undefined && found !== "" && found !== first) {
      other.at(code).report({ kind: "register-differs", found, first });
    }
  }
}
