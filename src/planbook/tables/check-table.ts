import { cellIn, planCellText } from "../codec/plan-row";
import type { ArithmeticCheck, CheckOf, RowChoice, RowCount } from "../../model/plan";
import { columnCode, elementCode, type ElementCode } from "../../model/codes";
import type { CodeRequirement } from "../codec/code-book";
import { choice } from "../codec/choice-codecs";
import { code, codes, neededCode } from "../codec/code-codecs";
import { asked, blankable, checked, needed, neededText } from "../codec/codec";
import { formula } from "../codec/formula-codec";
import { whole } from "../codec/number-codecs";
import { column, columnPart, held, is, oneOf, record, remade, type Part } from "../codec/part";
import { table } from "../codec/table";
import { RANGE } from "../formulas/range-syntax";
import { AMOUNT_ELEMENT, DIFFERENCE, elementsWith, type Difference } from "../formulas/sum-syntax";
import { must } from "../words/column-words";
import { CHECK_LIMITS, emptyRange } from "./check-limits";

type Kind = ArithmeticCheck["kind"];
type Bare<K extends Kind> = Omit<CheckOf<K>, "trialIn">;

const subjectColumn = columnPart("SUBJECT", 22, {
  heading: "Số liệu",
  note: "Số “trong đó”, số tổng hoặc số cuối kỳ",
  prompt:
    "“không vượt quá”: số là một phần. “bằng tổng các phần”: số tổng. “bằng đầu kỳ + tăng - giảm”: số cuối kỳ. “có thì phải ghi”: số đứng trước. “tuổi phải dưới”: để trống.",
});
const subject = (wants: CodeRequirement): Part<ElementCode> =>
  subjectColumn(neededCode("element", "element", wants));
const AMOUNT = subject("amount");
const COUNT = subject("count");
const DAY = subject("date");

/** The other side of a check: an element, a formula, a range, or a choice of a list. */
const against = columnPart("AGAINST", 60, {
  heading: "So với",
  note: "VD: TONG, hoặc A + B, hoặc DAU + TANG - GIAM",
  prompt:
    "Mã số liệu. Với số cuối kỳ: số đầu kỳ đứng trước, rồi các số tăng và giảm. “nằm trong khoảng”: 0 .. 100. “bằng số dòng danh sách”: mục của cột, nếu chỉ đếm một loại.",
});
const others = (wants: CodeRequirement): Part<readonly ElementCode[]> =>
  against(needed<readonly ElementCode[]>(formula("check", elementsWith(wants), "element"), []));
const AMOUNTS = others("amount");
const OTHERS = others("anything");

const registerColumn = columnPart("REGISTER", 16, {
  heading: "Danh sách",
  note: "Mã, khi xét tuổi, xét ngày, đếm dòng",
});
const REGISTER = registerColumn(neededCode("register"));

const columnColumn = columnPart("COLUMN", 16, {
  heading: "Cột của danh sách",
  note: "Mã cột ngày, hoặc cột cần đếm",
});
const COLUMN = columnColumn(neededCode("column"));

const WHERE: Part<RowCount["where"]> = {
  columns: [...COLUMN.columns, ...OTHERS.columns],
  encode: (where) =>
    where === undefined ? {} : { ...COLUMN.encode(where.column), ...against(neededText).encode(where.is) },
  decode: (row) => {
    const counted = columnColumn(code("column")).decode(row);
    return counted && { column: counted, is: against(neededText).decode(row) };
  },
};

/** "KET_QUA = Đã khen thưởng; TRUC_TIEP = Có". */
const choices = blankable<readonly RowChoice[]>(
  { input: "text", refersTo: ["column"] },
  (value) => value.map(({ column: of, is: choice }) => `${of} = ${choice}`).join("; "),
  (cell) => {
    const found = cell.tidy.split(";").flatMap((piece) => {
      const [of = "", ...rest] = piece.split("=");
      const chosen = rest.join("=").trim();
      return of.trim() === "" || chosen === "" ? [] : [{ column: columnCode(of.trim()), is: chosen }];
    });
    return found.length === 0 ? undefined : found;
  },
);

const ALSO = column("ALSO", 26, choices, {
  heading: "Và",
  note: "VD: KET_QUA = Đã khen thưởng",
  prompt: "Mục của các cột khác mà dòng được đếm cũng phải có, cách nhau dấu chấm phẩy.",
});

const ROW_COUNT = { element: COUNT, register: REGISTER, where: WHERE };

const DAY_PLACE: Part<CheckOf<"in-round">> = {
  columns: [...DAY.columns, ...REGISTER.columns, ...COLUMN.columns],
  encode: (place) =>
    "element" in place
      ? DAY.encode(place.element)
      : { ...REGISTER.encode(place.register), ...COLUMN.encode(place.column) },
  decode: (row) =>
    row.at("SUBJECT").tidy === ""
      ? { kind: "in-round", register: REGISTER.decode(row), column: COLUMN.decode(row) }
      : { kind: "in-round", element: DAY.decode(row) },
};

/** The relation without its condition; undefined for a row whose kind cannot be read. */
export const RELATION = oneOf<
  { readonly [K in Kind]: Bare<K> } & { readonly "in-round": CheckOf<"in-round"> }
>({
  code: "KIND",
  width: 28,
  words: must("Ràng buộc", "Chọn"),
  codec: asked(choice("CHECK_KINDS")),
  kindOf: ({ kind }) => kind,
  kinds: {
    "part-of-whole": record<Bare<"part-of-whole">>({
      kind: is("part-of-whole"),
      part: AMOUNT,
      whole: against(needed(formula("check", AMOUNT_ELEMENT, "element"), elementCode(""))),
    }),
    "sum-of-parts": record<Bare<"sum-of-parts">>({ kind: is("sum-of-parts"), whole: AMOUNT, parts: AMOUNTS }),
    "mean-between": record<Bare<"mean-between">>({ kind: is("mean-between"), mean: AMOUNT, parts: AMOUNTS }),
    "required-if": record<Bare<"required-if">>({ kind: is("required-if"), when: AMOUNT, then: OTHERS }),
    "all-or-none": remade(
      record<{ readonly first: ElementCode; readonly others: readonly ElementCode[] }>({
        first: subject("anything"),
        others: OTHERS,
      }),
      ({ first, others }) => ({ kind: "all-or-none", elements: [first, ...others] }),
      ({ elements: [first = elementCode(""), ...others] }: Bare<"all-or-none">) => ({ first, others }),
    ),
    range: remade(
      record<{ readonly element: ElementCode; readonly ends: Pick<CheckOf<"range">, "least" | "most"> }>({
        element: AMOUNT,
        ends: against(checked(needed(formula("range", RANGE), {}), emptyRange)),
      }),
      ({ element, ends }) => ({ kind: "range", element, ...ends }),
      ({ element, ...ends }: Bare<"range">) => ({ element, ends }),
    ),
    "stock-flow": remade(
      record<{ readonly closing: ElementCode; readonly flow: Difference }>({
        closing: AMOUNT,
        flow: against(needed(formula("stock-flow", DIFFERENCE, "element"), { plus: [], minus: [] })),
      }),
      ({ closing, flow: { plus, minus } }) => {
        const [opening = elementCode(""), ...increases] = plus;
        return { kind: "stock-flow", opening, increases, decreases: minus, closing };
      },
      ({ opening, increases, decreases, closing }: Bare<"stock-flow">) => ({
        closing,
        flow: { plus: [opening, ...increases], minus: decreases },
      }),
    ),
    "register-count": record<Bare<"register-count">>({ kind: is("register-count"), ...ROW_COUNT }),
    listed: record<Bare<"listed">>({ kind: is("listed"), ...ROW_COUNT, also: ALSO }),
    "in-round": DAY_PLACE,
    "age-limit": record<Bare<"age-limit">>({
      kind: is("age-limit"),
      register: REGISTER,
      birthDate: COLUMN,
      under: column("UNDER", 10, needed(whole, 0), { heading: "Dưới (tuổi)", note: "VD: 16" }),
    }),
  },
});

const TRIAL = column("TRIAL", 14, codes("round"), {
  heading: "Thử ở đợt",
  note: "Mã đợt; để trống là áp dụng ngay",
  prompt:
    "Ở các đợt ghi tại đây, ràng buộc chỉ thử: báo cáo sai được lưu ý, không tính là lỗi; bảng tổng hợp cho biết bao nhiêu đơn vị sẽ bị lỗi.",
});

const PARTS: Part<ArithmeticCheck, ArithmeticCheck | undefined> = {
  columns: [...RELATION.columns, ...TRIAL.columns],
  encode: (check) => ({ ...RELATION.encode(check), ...TRIAL.encode(check.trialIn) }),
  decode: (row) => {
    const relation = RELATION.decode(row);
    return relation && { ...relation, trialIn: TRIAL.decode(row) };
  },
};

const CHECK = held(PARTS, CHECK_LIMITS);

export const CHECKS = table(
  "check",
  {
    sheet: "Ràng buộc",
    title: "RÀNG BUỘC GIỮA CÁC SỐ LIỆU",
    guidance:
      "Những quan hệ luôn phải đúng trong một báo cáo; báo cáo nào sai, chương trình sẽ chỉ ra ô. Chỉ ghi quan hệ chắc chắn đúng theo nghĩa của số liệu.",
  },
  CHECK,
);

/** Returns a check in one line, with the codes and words of its table: "A không vượt quá B". */
export function checkText(check: ArithmeticCheck): string {
  const row = RELATION.encode(check);
  const columns =
    cellIn(row, "SUBJECT") === ""
      ? ["REGISTER", "COLUMN", "KIND", "UNDER"]
      : ["SUBJECT", "KIND", "REGISTER", "COLUMN", "AGAINST"];
  return columns
    .map((column) => planCellText(cellIn(row, column)))
    .filter((text) => text !== "")
    .join(" ");
}
