import type { DataElement, Derivation, OverUnits } from "../../model/plan";
import { choice, yesNo } from "../codec/choice-codecs";
import { code, codes, neededCode, ownCode } from "../codec/code-codecs";
import { asked, checked, needed, neededText, or, TEXT } from "../codec/codec";
import { formula } from "../codec/formula-codec";
import { column, held, is, oneOf, record, remade, type Part } from "../codec/part";
import { table } from "../codec/table";
import { DERIVATION } from "../formulas/derivation-syntax";
import { codeWords, must } from "../words/column-words";
import { ELEMENT_LIMITS } from "./element-limits";

type Mean = Extract<OverUnits, object>;
type Plain = Extract<OverUnits, string>;

/** A hint becomes part of a cell prompt; Excel cuts prompts at 255 characters. */
const HINT_LIMIT = 200;
const shortText = checked(TEXT, (hint = "") =>
  hint.length > HINT_LIMIT ? [{ kind: "hint-too-long", length: hint.length, limit: HINT_LIMIT }] : [],
);

/** How the figures of units are combined; only a mean has a weight. */
const OVER_UNITS = oneOf<{ readonly [K in Plain]: K } & { readonly mean: Mean }>({
  code: "OVER_UNITS",
  width: 13,
  words: must(
    "Gộp các đơn vị",
    "Chọn",
    "Số của nhiều đơn vị thành một như thế nào. Chữ thì “không cộng”; ngày thì ngày sớm nhất, muộn nhất hoặc không cộng; mức bình quân thì “bình quân gia quyền” và ghi trọng số.",
  ),
  codec: asked(choice("OVER_UNITS")),
  kindOf: (overUnits) => (typeof overUnits === "object" ? "mean" : overUnits),
  kinds: {
    sum: is("sum"),
    none: is("none"),
    earliest: is("earliest"),
    latest: is("latest"),
    mean: record<Mean>({
      meanWeightedBy: column("WEIGHT", 16, neededCode("element", "element", "weight"), {
        heading: "Trọng số",
        note: "Chỉ khi bình quân gia quyền",
        prompt: "Mã số liệu đếm làm trọng số, ví dụ số người được tính lương.",
      }),
    }),
  },
});

/**
 * Where a derivation is calculated by default: counts of units at their origin, everything else at every
 * level.
 */
const USUALLY_AT: { readonly [K in Derivation["kind"]]: "origin" | "every-level" } = {
  one: "origin",
  meets: "origin",
  "by-day": "origin",
  combination: "every-level",
  days: "every-level",
};

const DERIVED_COLUMNS = record<Partial<NonNullable<DataElement["derived"]>>>({
  by: column("DERIVED", 30, formula("element", DERIVATION, "element"), {
    heading: "Tự tính bằng",
    note: "Để trống: hỏi đơn vị",
    prompt:
      "Ví dụ: A + B - C; mỗi đơn vị tính 1; A ≥ 1; A đến hết ngày 31/12/2025; số ngày từ A đến B. Xem trang “Cách lập kế hoạch”.",
  }),
  at: column("DERIVED_AT", 13, choice("DERIVED_AT"), {
    heading: "Tự tính ở",
    note: "Chọn, nếu tự tính",
    prompt:
      "“mọi cấp”: cấp nào cũng tính bằng công thức. “cấp bắt đầu báo cáo”: chỉ tính ở cấp đó, lên trên thì cộng. Để trống: tổng, hiệu và số ngày tính ở mọi cấp, còn lại ở cấp bắt đầu.",
  }),
});

const DERIVED: Part<DataElement["derived"]> = {
  columns: DERIVED_COLUMNS.columns,
  encode: (derived) => DERIVED_COLUMNS.encode(derived ?? {}),
  decode: (row) => {
    const { by, at } = DERIVED_COLUMNS.decode(row);
    if (by !== undefined) return { at: at ?? USUALLY_AT[by.kind], by };
    if (at !== undefined) row.at("DERIVED").reportMissing();
    return undefined;
  },
};

/** Replaces unreadable values by defaults, which is reported. */
export const ELEMENTS = table(
  "element",
  {
    sheet: "Số liệu",
    title: "SỐ LIỆU CẦN HỎI HOẶC TỰ TÍNH",
    guidance:
      "Mỗi dòng của biểu mẫu là một số liệu. Chỉ tiêu được tính từ các số liệu này. Số liệu tự tính thì ghi công thức ở cột Tự tính bằng, biểu mẫu sẽ không hỏi.",
    frozen: 1,
    isNeeded: true,
  },
  held(
    record<Omit<DataElement, "takes">>({
      code: column("CODE", 20, ownCode("element"), {
        ...codeWords("Mã số liệu", "DV_MOI"),
        prompt:
          "Mã viết liền, không dấu, không trùng: chữ, chữ số, dấu _ - và chấm. Ví dụ: DV_MOI. Công thức dùng mã này.",
      }),
      label: column("LABEL", 42, neededText, must("Nội dung", "Câu in trên biểu mẫu")),
      unitOfMeasure: column("UNIT", 14, or(TEXT, ""), { heading: "Đơn vị tính", note: "VD: người, đồng" }),
      type: column(
        "TYPE",
        12,
        needed(choice("ELEMENT_TYPES"), "count"),
        must(
          "Kiểu",
          "Chọn",
          "“đếm đơn vị”: đơn vị cơ sở trả lời Có hoặc Không, cấp trên ghi số đơn vị trả lời Có. “có/không”: hỏi Có hoặc Không ở mọi cấp.",
        ),
      ),
      overUnits: remade(
        OVER_UNITS,
        (overUnits) => overUnits ?? "sum",
        (overUnits: OverUnits) => overUnits,
      ),
      overRounds: column(
        "OVER_ROUNDS",
        13,
        needed(choice("OVER_ROUNDS"), "sum"),
        must(
          "Gộp các đợt",
          "Chọn",
          "Việc xảy ra trong đợt thì “cộng các đợt”. Số có đến cuối đợt, hoặc lũy kế từ đầu kế hoạch, thì “lấy đợt sau cùng”.",
        ),
      ),
      origin: column(
        "ORIGIN",
        13,
        neededCode("level", "level"),
        must(
          "Cấp bắt đầu báo cáo",
          "Mã cấp",
          "Cấp thấp nhất tự trả lời số liệu này. Cấp dưới nữa không bị hỏi; các cấp trên là tổng của cấp dưới.",
        ),
      ),
      sectors: column("SECTORS", 20, codes("sector"), {
        heading: "Chỉ khu vực",
        note: "Để trống: mọi khu vực",
        prompt: "Mã khu vực, cách nhau dấu phẩy. Đơn vị thuộc khu vực khác không bị hỏi.",
      }),
      derived: DERIVED,
      isOptional: column("OPTIONAL", 10, yesNo, {
        heading: "Được để trống",
        note: "có / không",
        prompt: "“có”: đơn vị để trống cũng không bị báo thiếu. Để trống khác với số 0.",
      }),
      isAssigned: column("ASSIGNED", 10, yesNo, {
        heading: "Cấp trên giao",
        note: "có / không",
        prompt: "“có”: số do cấp trên giao, ghi ở trang “Giao chỉ tiêu” trước khi phát hành biểu mẫu.",
      }),
      accumulates: column("ACCUMULATES", 10, yesNo, {
        heading: "Lũy kế",
        note: "có / không",
        prompt: "“có”: đếm từ ngày đầu của kế hoạch, nên số đợt sau không thể ít hơn số đợt trước.",
      }),
      continues: column("CONTINUES", 16, code("element", "element"), {
        heading: "Nối tiếp số liệu",
        note: "Mã số liệu kỳ trước",
        prompt: "Số đầu kỳ của số liệu này bằng số cuối kỳ trước của số liệu nào.",
      }),
      hint: column("HINT", 50, shortText, {
        heading: "Hướng dẫn tính",
        note: "Hiện khi bấm vào ô, không quá 200 ký tự",
      }),
    }),
    ELEMENT_LIMITS,
  ),
);
