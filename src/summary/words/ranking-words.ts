import { SUMMARY_SHEETS } from "../../forms/words";
import { formatNumber, formatPercent } from "../../base/formats";
import { type Criterion, type Indicator, isFraction, type Plan, figureTraits } from "../../model/plan";
import type { CriterionPoints, Place, PointsState, RankedUnit } from "../../model/ranking";

const STATES: { readonly [S in PointsState]: string } = {
  counted: "",
  unverified: "Điểm tự chấm, chưa thẩm định",
  unanswered: "Chưa có số liệu",
  "not-asked": "Không áp dụng",
};

/** For criteria that the office has not decided on. */
const PROPOSED = "đề xuất, chờ cơ quan quyết định";

export const RANKING_WORDS = {
  proposed: `Thang điểm ${PROPOSED}.`,
  /** Appended to a title in capitals. */
  proposedTitle: ({ isRankingProposed = false }: Plan): string =>
    isRankingProposed ? ` (${PROPOSED.toLocaleUpperCase("vi")})` : "",
  /** "tiêu chí của kế hoạch": by which units are ranked. */
  basis: ({ isRankingProposed = false }: Plan): string =>
    isRankingProposed ? `tiêu chí ${PROPOSED},` : "tiêu chí của kế hoạch",
  title: "XẾP HẠNG CÁC ĐƠN VỊ",
  pointsTitle: "CHI TIẾT XẾP HẠNG: ĐIỂM TỪNG TIÊU CHÍ, TÍNH TỪ SỐ NÀO",
  overall: "Xếp hạng chung",
  ofCluster: (cluster: string): string => `Xếp hạng ${cluster}`,
  note: ({ rankedFrom = 1, isRescaled = false, isRankingProposed = false }: Plan): string =>
    [
      ...(isRankingProposed ? [RANKING_WORDS.proposed] : []),
      "Đơn vị bằng điểm thì cùng hạng.",
      rankedFrom < 1
        ? `Đơn vị có số liệu của chưa đến ${formatPercent(rankedFrom)} số tiêu chí thì chưa xếp hạng.`
        : "Đơn vị chưa có số liệu của mọi tiêu chí thì chưa xếp hạng.",
      ...(isRescaled ? ["Tiêu chí không áp dụng thì điểm được quy đổi về cả thang điểm."] : []),
    ].join(" "),
  headings: { rank: "Hạng", unit: "Đơn vị", cluster: "Cụm, khối" },
  rescaled: "Cách quy đổi",
  totals: { score: "Tổng điểm", behind: "Kém hạng trên", grade: "Xếp loại", answered: "Tiêu chí có số liệu" },
  pointHeadings: {
    unit: "Đơn vị",
    code: "Mã",
    criterion: "Tiêu chí",
    points: "Điểm",
    full: "Điểm chuẩn",
    figure: "Số liệu",
    wanted: "Mức phải đạt",
    self: "Tự chấm",
    verified: "Thẩm định",
    remark: "Giải trình, ghi chú",
    next: "Thêm điểm khi",
  },
  heading: ({ label, points, kind }: Criterion): string =>
    kind === "per-amount" ? `${label} (${signed(points)}/1)` : `${label} (${formatNumber(points)})`,
  standing: ({ standing, answered, asked }: RankedUnit): string => {
    switch (standing) {
      case "ranked":
        return "";
      case "insufficient-data":
        return `Chưa đủ số liệu (${formatNumber(answered)}/${formatNumber(asked)})`;
      case "missing":
        return "Chưa nộp";
    }
  },
  /** "45 × 100/90 + 4,5" */
  rescaling: ({ base, full, within, extra }: NonNullable<RankedUnit["rescaled"]>): string =>
    `${formatNumber(base)} × ${formatNumber(full)}/${formatNumber(within)}` +
    (extra === 0 ? "" : ` ${extra < 0 ? "–" : "+"} ${formatNumber(Math.abs(extra))}`),
  pointsElsewhere: ` Điểm từng tiêu chí: xem sheet “${SUMMARY_SHEETS.points}”.`,
  /** "Không áp dụng cho đơn vị nào đã báo cáo: Chăm lo Tết (TC-11)." */
  unconcerning: (criteria: readonly Criterion[]): string =>
    `Không áp dụng cho đơn vị nào đã báo cáo: ${criteria.map(({ label, code }) => `${label} (${code})`).join("; ")}.`,
  state: (state: PointsState): string => STATES[state],
  place: ({ rank, of }: Place): string => `${formatNumber(rank)}/${formatNumber(of)}`,
} as const;

const signed = (value: number): string => (value > 0 ? `+${formatNumber(value)}` : formatNumber(value));

const indicatorOf = (plan: Plan, criterion: Criterion): Indicator | undefined =>
  "indicator" in criterion ? plan.indicators.find(({ code }) => code === criterion.indicator) : undefined;

/** Returns the format of a criterion's figures: percentages or numbers. */
function shownBy(indicator: Indicator | undefined): (value: number) => string {
  return indicator !== undefined && isFraction(indicator.aggregation) ? formatPercent : formatNumber;
}

const isOfUnits = (indicator: Indicator | undefined): boolean =>
  indicator !== undefined && figureTraits(indicator).talliesUnits;

/** Returns the calculation of points: "14/40 = 35%", "3", "20 × 0,5", "7/8 đơn vị đạt"; empty if unknown. */
export function figureWords(plan: Plan, criterion: Criterion, own: CriterionPoints): string {
  if (criterion.kind === "on-time" && own.state === "counted") {
    return own.points > 0 ? "Đúng hạn" : "Quá hạn";
  }
  const { value, numerator, denominator } = own.figure ?? {};
  if (value === undefined) return "";
  const indicator = indicatorOf(plan, criterion);
  const shown = shownBy(indicator)(value);
  if (criterion.kind === "per-amount") return `${shown} × ${formatNumber(criterion.points)}`;
  if (numerator === undefined || denominator === undefined) return shown;
  const parts = `${formatNumber(numerator)}/${formatNumber(denominator)}`;
  return isOfUnits(indicator) ? `${parts} đơn vị đạt` : `${parts} = ${shown}`;
}

/** Returns the figure's reference; empty without one. */
export function wantedWords(plan: Plan, criterion: Criterion, { wanted }: CriterionPoints): string {
  const indicator = indicatorOf(plan, criterion);
  if (wanted === undefined) return "";
  return isOfUnits(indicator) ? "mọi đơn vị" : shownBy(indicator)(wanted);
}

/** Returns "Thêm 1 điểm nếu đạt 37,5% (tử số thêm 1)"; empty if no more can be gained. */
export function nextPointWords(plan: Plan, criterion: Criterion, { next, figure }: CriterionPoints): string {
  if (next === undefined) return "";
  const { points, more = 0 } = next;
  const indicator = indicatorOf(plan, criterion);
  const isQuotient = figure?.denominator !== undefined && !isOfUnits(indicator);
  const change =
    more === 0 || criterion.kind === "score"
      ? ""
      : ` (${isQuotient ? "tử số " : ""}${more < 0 ? "bớt" : "thêm"} ${formatNumber(Math.abs(more))})`;
  const reached = shownBy(indicator)(next.figure) + (isOfUnits(indicator) ? " đơn vị đạt" : "");
  const when = isOfUnits(indicator) ? "có" : more < 0 ? "còn" : "đạt";
  return `Thêm ${formatNumber(points)} điểm nếu ${when} ${reached}${change}`;
}
