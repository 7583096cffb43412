import { formatDay, formatFigure, formatNumber, formatPercent } from "../../base/formats";
import type { Plan, Round } from "../../model/plan";
import type { Change, JudgedIndicator, Status } from "../../model/roll-up";
import type { Unit } from "../../model/unit";
import { formWords, lowerFirst, reportName, elapsedWords } from "../../forms/words";
import { enumerated, namesWords as names, verdictWords } from "./judged-words";
import { RANKING_WORDS } from "./ranking-words";

/** Returns a plan for a sentence: kind, number, day, issuer. */
export const documentOf = ({ documentKind = "Kế hoạch", number, issuedOn, issuer }: Plan): string =>
  [
    documentKind,
    ...(number === undefined ? [] : [`số ${number}`]),
    ...(issuedOn === undefined ? [] : [`ngày ${formatDay(issuedOn)}`]),
    `của ${issuer}`,
  ].join(" ");

const NO_FIGURE = "chưa có số liệu";
const OVER_WHOLE = "tử số lớn hơn mẫu số";

interface SaidOfResult {
  readonly beside: readonly string[];
  /** Some of its parts are known. */
  readonly isHalf: boolean;
  readonly changes: readonly string[];
  readonly verdict: string;
}

/** Words of a verdict. */
interface JudgedWith {
  readonly target: string;
  readonly isProvisional: boolean;
  readonly achieved: number | undefined;
  readonly impossible: readonly string[];
  /** JudgedIndicator.elapsed. */
  readonly elapsed: number | undefined;
}

interface SaidOfUnits {
  readonly ahead: string | undefined;
  readonly below: readonly string[];
  readonly above: readonly string[];
}

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

/** "Có 2 đơn vị chưa gửi báo cáo là A và B." */
const unitsThat = (units: readonly string[], what: string): string =>
  units.length === 1
    ? `${units.join("")} ${what}.`
    : `Có ${formatNumber(units.length)} đơn vị ${what} là ${names(units)}.`;

const days = ({ from, to }: Round): string => `từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}`;

/** Returns a report's period: a round, or the part of one before a due day. */
const period = (round: Round): string =>
  round.milestoneOf === undefined
    ? lowerFirst(round.name)
    : `các việc phải xong đến ngày ${formatDay(round.to)}`;

/** The words of a written report. */
export const REPORT_WORDS = {
  kind: "BÁO CÁO",
  number: "Số: ……/BC-……",
  placeAndDate: formWords.placeAndDate,
  /** `asOf`: the day, for an unfinished round. */
  subject: (plan: Plan, round: Round, asOf: string | undefined): string => {
    const of =
      plan.reportTitle === undefined
        ? `${asOf === undefined ? "Kết quả" : "Tiến độ"} thực hiện ${lowerFirst(plan.title)}`
        : upperFirst(plan.reportTitle.replace(/^báo cáo /i, ""));
    const day = asOf === undefined ? "" : ` (tính đến ngày ${formatDay(asOf)})`;
    return `${of}, ${period(round)}${day}`;
  },
  title: (plan: Plan, round: Round, office: Pick<Unit, "name">): string =>
    `${reportName(plan)} – ${round.name} – ${office.name}`,
  opening: (plan: Plan, round: Round, office: Unit, asOf: string | undefined): string => {
    const span = round.milestoneOf === undefined ? `, ${days(round)}` : "";
    const day = asOf === undefined ? "" : `, tính đến ngày ${formatDay(asOf)}`;
    const report =
      plan.reportTitle === undefined
        ? `báo cáo ${round.of === undefined ? "kết quả " : ""}`
        : `${reportName(plan)}, `;
    return `Thực hiện ${documentOf(plan)}, ${office.name} ${report}${period(round)}${span}${day}, như sau:`;
  },
  theme: (theme: string): string => `Chủ đề: ${theme.replace(/[.\s]+$/, "")}.`,
  chapters: {
    filing: "TÌNH HÌNH BÁO CÁO CỦA CÁC ĐƠN VỊ",
    results: "KẾT QUẢ THỰC HIỆN",
    assessment: "ĐÁNH GIÁ CHUNG",
    proposals: "ĐỀ XUẤT, KIẾN NGHỊ",
  },
  /** Returns the chapter of a narrative, by its question. */
  chapterOf: (label: string): "results" | "assessment" | "proposals" =>
    /kiến nghị|đề xuất/i.test(label)
      ? "proposals"
      : /hạn chế|khó khăn|tồn tại|nguyên nhân/i.test(label)
        ? "assessment"
        : "results",
  filing: (received: number, expected: number): string =>
    `Có ${formatNumber(received)}/${formatNumber(expected)} đơn vị gửi báo cáo` +
    (received === 0 ? "." : `, đạt ${formatPercent(received / expected)}.`),
  late: (units: readonly string[]): string => unitsThat(units, "gửi quá hạn"),
  missing: (units: readonly string[]): string => unitsThat(units, "chưa gửi báo cáo"),
  /**
   * "Tỷ lệ … là 71,24% (161/226), tăng 2 điểm phần trăm so với đợt I, vượt chỉ tiêu giao ≥ 70%." `beside`: in
   * brackets.
   */
  result: (label: string, shown: string | undefined, parts: SaidOfResult): string => {
    const beside = parts.beside.length === 0 ? "" : ` (${parts.beside.join(", ")})`;
    const figure =
      shown === undefined
        ? ` ${parts.isHalf ? "chưa đủ số liệu để tính" : NO_FIGURE}${beside}`
        : `${/^(?:Tỷ lệ|Tổng|Số) /.test(label) ? " là" : ":"} ${shown}${beside}`;
    return `${[label + figure, ...parts.changes, ...(parts.verdict === "" ? [] : [parts.verdict])].join(", ")}.`;
  },
  quotient: (numerator: number, denominator: number): string =>
    `${formatFigure(numerator)}/${formatFigure(denominator)}`,
  unitsReaching: (met: number, units: number): string =>
    `${formatNumber(met)}/${formatNumber(units)} đơn vị đạt`,
  verdict: (kind: JudgedIndicator["kind"], status: Status, judged: JudgedWith): string => {
    const { target, isProvisional, achieved, elapsed, impossible } = judged;
    // "≥ 70%" follows at once; words follow a comma.
    const wanted = /^\p{L}/u.test(target) ? lowerFirst(target) : target;
    const asked =
      kind === "followed" ? `yêu cầu${target.endsWith(" *") ? " *" : ""}` : `chỉ tiêu giao ${wanted}`;
    const beside = [
      ...(achieved === undefined ? [] : [`bằng ${formatPercent(achieved)} mức giao`]),
      ...(elapsed === undefined ? [] : [elapsedWords(elapsed)]),
      ...(isProvisional ? ["tạm tính"] : []),
    ];
    const more = beside.length === 0 ? "" : ` (${beside.join(", ")})`;
    const where = impossible.length === 0 ? "" : ` ở ${names(impossible)}`;
    switch (status) {
      case "impossible":
        return `${verdictWords(status)} theo ${asked} vì ${OVER_WHOLE}${where}`;
      case "insufficient-data":
        return `${verdictWords(status)} theo ${asked}${where === "" ? "" : `, ${OVER_WHOLE}${where}`}`;
      case "in-progress":
      case "exceeded":
      case "met":
      case "nearly-met":
      case "not-met":
        return `${verdictWords(status)} ${asked}${more}`;
      case "outside":
        return `nằm ngoài mức giao ${wanted}${more}`;
      case "not-judged":
        return "";
    }
  },
  lacking: (units: readonly string[]): string => `chưa gồm số liệu của ${names(units)}`,
  changed: ({ title, isPoints }: Change, difference: number, was: string): string => {
    const against = `so với ${lowerFirst(title)} (${was})`;
    if (difference === 0) return `không đổi ${against}`;
    const amount = formatFigure(Math.abs(difference));
    return `${difference > 0 ? "tăng" : "giảm"} ${amount}${isPoints ? " điểm phần trăm" : ""} ${against}`;
  },
  course: (rounds: readonly (readonly [name: string, shown: string])[]): string =>
    `Kết quả từng kỳ: ${enumerated(rounds.map(([name, shown]) => `${lowerFirst(name)} là ${shown}`))}.`,
  leaders: (units: readonly (readonly [name: string, shown: string])[]): string =>
    `dẫn đầu là ${enumerated(units.map(([name, shown]) => `${name} (${shown})`))}`,
  equalLeaders: (count: number, shown: string): string =>
    `có ${formatNumber(count)} đơn vị cùng dẫn đầu với ${shown}`,
  ofUnits: ({ ahead, below, above }: SaidOfUnits, missed: string): readonly string[] => {
    const those = (units: readonly string[], what: string): readonly string[] => {
      if (units.length === 0) return [];
      const count = `${formatNumber(units.length)} đơn vị`;
      return [units.length === 1 ? `${units.join("")} ${what}` : `${count} ${what} là ${names(units)}`];
    };
    const apart = [...those(below, missed), ...those(above, "vượt mức giao")].join(", ");
    if (apart === "") return ahead === undefined ? [] : [`${upperFirst(ahead)}.`];
    if (ahead !== undefined) return [`${upperFirst(ahead)}, còn ${apart}.`];
    return [/^\d/.test(apart) ? `Có ${apart}.` : `${apart}.`];
  },
  allBelow: (units: number, missed: string): string =>
    `Cả ${formatNumber(units)} đơn vị có số liệu đều ${missed}.`,
  /** Words for a unit below its office's target; it may still reach it. */
  missed: (isFollowed: boolean, isUnderWay: boolean): string =>
    isUnderWay ? "chưa đến mức giao" : `chưa đạt ${isFollowed ? "yêu cầu" : "chỉ tiêu"}`,
  /** Heads units' figures if not all have reported. */
  basis: (received: number, expected: number): string =>
    `Theo số liệu của ${formatNumber(received)}/${formatNumber(expected)} đơn vị:`,
  amount: (label: string, shown: string, measure: string): string =>
    `- ${upperFirst(label.replace(/^- /, "").replace(/^trong đó:\s*/i, "Trong đó, "))}: ${shown}${measure === "" ? "" : ` ${measure}`}.`,
  day: (shown: string, of: "earliest" | "latest"): string =>
    `${of === "earliest" ? "sớm nhất" : "muộn nhất"} ${shown}`,
  narrative: (label: string, written: number, asked: number): string =>
    `${label} (${formatNumber(written)}/${formatNumber(asked)} đơn vị nêu):`,
  ownNarrative: (label: string): string => `${label}:`,
  said: (unit: string, text: string): string => `- ${unit}: ${text}`,
  targets: (outcome: "reached" | "missed" | "open", labels: readonly string[]): string => {
    const which = { reached: "đạt và vượt", missed: "chưa đạt", open: "chưa kết luận được" }[outcome];
    const all = enumerated(labels.map(lowerFirst));
    return labels.length === 1 ? `Chỉ tiêu ${which} là ${all}.` : `Các chỉ tiêu ${which} gồm ${all}.`;
  },
  ranking: (plan: Plan, best: readonly string[]): string =>
    `Xếp hạng cao nhất theo ${RANKING_WORDS.basis(plan)} là ${enumerated(best)}.`,
  room: "…………………………………………………………",
  closing: (office: Pick<Unit, "name">): string => `Trên đây là báo cáo của ${office.name}./.`,
} as const;
