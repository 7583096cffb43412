import { type Deadline, type Indicator, isFraction, isFixed, isReference } from "../../model/plan";
import { anyCodes, codes, ownCode, roundsOrAll } from "../codec/code-codecs";
import { blankable, needed, neededText, some, TEXT } from "../codec/codec";
import { yesNo } from "../codec/choice-codecs";
import { formula } from "../codec/formula-codec";
import { readDay } from "../codec/number-codecs";
import { column, held, record } from "../codec/part";
import type { PlanCell, PlanRow } from "../codec/plan-row";
import { table } from "../codec/table";
import { AGGREGATION } from "../formulas/aggregation-syntax";
import { parseDayLimit, parseReadDay, writeDayLimit, writeReadDay } from "../formulas/day-limit";
import { codeWords, must } from "../words/column-words";
import { TARGET } from "./target-columns";
import { TARGET_LIMITS } from "./target-limits";

/** A day with the words for inclusive or exclusive, a day alone (inclusive), or other words. */
const deadline = blankable<Deadline>(
  { input: "text" },
  (value) => {
    if (value.kind === "day") return writeDayLimit(value);
    return value.by === undefined ? value.words : writeReadDay(value.words, value.by);
  },
  (cell) => {
    if (cell.text === "") return undefined;
    if (cell.isDay) {
      const day = readDay(cell);
      return day && { kind: "day", day, inclusive: true };
    }
    const limit = parseDayLimit(cell.tidy);
    if (limit === undefined) return parseReadDay(cell.text);
    if (limit.fault !== undefined) cell.report({ kind: "not-a-day", found: cell.text });
    return { kind: "day", ...limit.value };
  },
);

const INDICATOR = held(
  record<Indicator>({
    code: column("CODE", 12, ownCode("indicator", { apartFrom: "element" }), {
      ...codeWords("Mã chỉ tiêu", "CT-01"),
      prompt: "Mã viết liền, không dấu, không trùng với chỉ tiêu hay số liệu khác. Ví dụ: CT-01.",
    }),
    label: column("LABEL", 42, neededText, must("Tên chỉ tiêu")),
    unitOfMeasure: column("UNIT", 12, neededText, must("Đơn vị tính", "VD: %, người")),
    aggregation: column(
      "FORMULA",
      38,
      needed(formula("indicator", AGGREGATION, "element", "indicator", "register"), { kind: "sum", of: [] }),
      must(
        "Cách tính",
        "VD: A + B hoặc A / B",
        "Bằng mã số liệu: A + B; A / B; (A + B) / C; C / tử số của CT-02; so với số giao A / B; đếm đơn vị có A / B; mỗi đơn vị A; đạt M / B; bình quân một đơn vị A / B; đếm dòng danh sách D.",
      ),
    ),
    target: TARGET,
    rounds: column(
      "ROUNDS",
      10,
      some(roundsOrAll, { kind: "nothing-named", wanted: "round" }),
      must("Hỏi ở đợt", "VD: I, II", "Mã các đợt, cách nhau dấu phẩy; hoặc ghi “tất cả”."),
    ),
    levels: column(
      "LEVELS",
      16,
      some(anyCodes("level"), { kind: "nothing-named", wanted: "level" }),
      must(
        "Cấp chịu trách nhiệm",
        "Mã cấp",
        "Mã các cấp có đơn vị phải thực hiện chỉ tiêu, cách nhau dấu phẩy.",
      ),
    ),
    sectors: column("SECTORS", 20, codes("sector"), {
      heading: "Chỉ khu vực",
      note: "Để trống: mọi khu vực",
    }),
    asks: column("ASKS", 30, anyCodes("element"), {
      heading: "Số liệu hỏi thêm",
      note: "Mã, theo thứ tự in",
      prompt:
        "Số liệu in dưới chỉ tiêu, trước những số liệu mà cách tính cần. Mỗi số liệu chỉ in một lần, ở chỗ cần đầu tiên.",
    }),
    deadline: column("DEADLINE", 18, deadline, {
      heading: "Thời hạn",
      note: "VD: đến hết ngày 31/12/2025",
      prompt:
        "“đến hết ngày …” (kể cả ngày đó), “trước ngày …” (không kể ngày đó), hoặc bằng lời; ngày tự suy ra thì ghi sau lời: “(hiểu là đến hết ngày …)”.",
    }),
    addressee: column("ADDRESSEE", 20, TEXT, { heading: "Nơi nhận", note: "Ai nhận kết quả" }),
    sourcePhrase: column("SOURCE", 50, neededText, must("Trích kế hoạch", "Nguyên văn")),
    inferred: column("INFERRED", 50, TEXT, {
      heading: "Cách hiểu",
      note: "Điều kế hoạch không nói rõ",
      prompt: "Ghi điều kế hoạch không nêu mà đã quy ước, để mọi đơn vị hiểu như nhau.",
    }),
    isMerit: column("MERIT", 10, yesNo, {
      heading: "Nhiều hơn là tốt",
      note: "có / không",
      prompt:
        "“có”: đạt nhiều hơn là thành tích, nên báo cáo nêu đơn vị dẫn đầu. Chỉ ghi cho chỉ tiêu “chỉ thống kê”; có mức phải đạt thì đã rõ.",
    }),
    countsSilent: column("COUNTS_SILENT", 12, yesNo, {
      heading: "Tính đơn vị chưa báo cáo",
      note: "có / không",
      prompt:
        "“có”: chỉ tiêu đo chính việc gửi báo cáo, nên đơn vị chưa báo cáo được tính vào mẫu số, như đơn vị chưa thực hiện.",
    }),
  }),
  {
    CODE: ({ code }, { timesPlaced }) => {
      const times = timesPlaced(code);
      return times === 1 ? [] : [{ kind: "placed-times", indicator: code, times }];
    },
    FORMULA: ({ code }, { circleOfIndicators: indicators }) =>
      indicators[0] === code ? [{ kind: "circular-chain", indicators }] : [],
    ...TARGET_LIMITS,
  },
);

/** Writes the targets of fractions as percentages. */
function encode(indicator: Indicator): PlanRow {
  const { aggregation, target } = indicator;
  const row = INDICATOR.encode(indicator);
  const isAmount = isReference(target) || (isFixed(target) && target.perUnitOf !== undefined);
  if (isAmount || !isFraction(aggregation)) return row;
  const shown = (cells: readonly PlanCell[] = []): readonly PlanCell[] =>
    cells.map((cell) => (typeof cell === "number" ? { kind: "percent", fraction: cell } : cell));
  return { ...row, VALUE: shown(row.VALUE), VALUE_TO: shown(row.VALUE_TO) };
}

export const INDICATORS = table(
  "indicator",
  {
    sheet: "Chỉ tiêu",
    title: "CHỈ TIÊU",
    guidance:
      "Mỗi chỉ tiêu là một dòng. Cột Cách tính ghi bằng mã số liệu ở trang “Số liệu”; các cách tính và ví dụ xem trang “Cách lập kế hoạch”.",
    frozen: 1,
    isNeeded: true,
  },
  { ...INDICATOR, encode },
);
