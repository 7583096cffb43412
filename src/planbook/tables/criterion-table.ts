import type { Criterion, CriterionHead, CriterionOf } from "../../model/plan";
import type { ElementCode } from "../../model/codes";
import { choice } from "../codec/choice-codecs";
import { code, neededCode, ownCode } from "../codec/code-codecs";
import { asked, needed, neededText } from "../codec/codec";
import { formula } from "../codec/formula-codec";
import { NUMBER } from "../codec/number-codecs";
import { column, held, is, oneOf, record, type Part } from "../codec/part";
import { table } from "../codec/table";
import { SUM } from "../formulas/sum-syntax";
import { codeWords, must } from "../words/column-words";

type Rule<K extends Criterion["kind"]> = Omit<CriterionOf<K>, keyof CriterionHead>;

const INDICATOR = column("INDICATOR", 14, neededCode("indicator", "indicator"), {
  heading: "Chỉ tiêu",
  note: "Khi tính theo chỉ tiêu",
});
const MOST = column("MOST", 12, NUMBER, {
  heading: "Điểm tối đa",
  note: "Để trống: bằng điểm; điểm cộng, trừ: không hạn chế",
});

const SCORING = oneOf<{ readonly [K in Criterion["kind"]]: Rule<K> }>({
  code: "KIND",
  width: 30,
  words: must(
    "Cách tính điểm",
    "Chọn",
    "“theo tỷ lệ đạt chỉ tiêu”: điểm × tỷ lệ đạt. “đạt chỉ tiêu mới có điểm”: đủ điểm hoặc 0. “điểm cộng, trừ theo số lượng”: điểm × số lượng, điểm trừ ghi số âm. “tự chấm, thẩm định”: điểm ghi trên báo cáo.",
  ),
  codec: asked(choice("CRITERION_KINDS")),
  kindOf: ({ kind }) => kind,
  kinds: {
    achievement: record<Rule<"achievement">>({ kind: is("achievement"), indicator: INDICATOR, most: MOST }),
    attainment: record<Rule<"attainment">>({ kind: is("attainment"), indicator: INDICATOR }),
    "per-amount": record<Rule<"per-amount">>({
      kind: is("per-amount"),
      of: column("FIGURES", 24, needed<readonly ElementCode[]>(formula("check", SUM, "element"), []), {
        heading: "Số liệu tính điểm",
        note: "VD: A + B",
      }),
      most: MOST,
    }),
    score: record<Rule<"score">>({
      kind: is("score"),
      self: column("SELF", 20, neededCode("element", "element"), {
        heading: "Số liệu tự chấm",
        note: "Mã số liệu",
      }),
      verified: column("VERIFIED", 20, code("element", "element"), {
        heading: "Số liệu thẩm định",
        note: "Mã số liệu, nếu có",
      }),
      explanation: column("EXPLANATION", 20, code("element", "element"), {
        heading: "Giải trình",
        note: "Mã số liệu chữ, nếu có",
      }),
    }),
    "on-time": record<Rule<"on-time">>({ kind: is("on-time") }),
  },
});

const HEAD = record<CriterionHead>({
  code: column("CODE", 12, ownCode("criterion"), codeWords("Mã tiêu chí", "TC-01")),
  label: column("LABEL", 44, neededText, must("Tên tiêu chí")),
  points: column("POINTS", 12, needed(NUMBER, 0), must("Điểm", "Điểm trừ: số âm")),
});

const PARTS: Part<Criterion, Criterion | undefined> = {
  columns: [...HEAD.columns, ...SCORING.columns],
  encode: (criterion) => ({ ...HEAD.encode(criterion), ...SCORING.encode(criterion) }),
  decode: (row) => {
    const head = HEAD.decode(row);
    const scoring = SCORING.decode(row);
    return scoring && { ...head, ...scoring };
  },
};

/** A criterion has a kind; some unit can win points, and not all lose some. */
const CRITERION = held(PARTS, {
  POINTS: (criterion) =>
    criterion === undefined || givesPoints(criterion)
      ? []
      : [{ kind: "senseless-criterion", criterion: criterion.code, reason: "no-points" }],
  INDICATOR: (criterion, { indicator }) => {
    if (criterion === undefined || !("indicator" in criterion) || !givesPoints(criterion)) return [];
    const of = indicator(criterion.indicator);
    const isOpen = of !== undefined && of.target === undefined;
    return isOpen ? [{ kind: "senseless-criterion", criterion: criterion.code, reason: "no-target" }] : [];
  },
});

function givesPoints(criterion: Criterion): boolean {
  const { kind, points } = criterion;
  const isBounded = !("most" in criterion) || criterion.most === undefined || criterion.most > 0;
  return (kind === "per-amount" ? points !== 0 : points > 0) && isBounded;
}

export const CRITERIA = table(
  "criterion",
  {
    sheet: "Tiêu chí xếp hạng",
    title: "TIÊU CHÍ XẾP HẠNG",
    guidance:
      "Thang điểm để xếp hạng các đơn vị, mỗi tiêu chí một dòng, theo văn bản của cơ quan. Văn bản không có thang điểm thì để trống cả trang: các đơn vị không được xếp hạng.",
    frozen: 1,
  },
  CRITERION,
);
