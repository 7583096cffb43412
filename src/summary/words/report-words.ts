import { formatDay, formatNumber, formatPercent } from "../../base/formats";
import type { Plan, Round } from "../../model/plan";
import type { Status } from "../../model/roll-up";
import type { Unit } from "../../model/unit";
import { formWords, lowerFirst, reportName } from "../../forms/words";

const joined = (parts: readonly string[]): string => parts.join("; ");

const sentence = (parts: readonly string[]): string => {
  const text = joined(parts);
  return `${text.charAt(0).toLocaleUpperCase("vi")}${text.slice(1)}.`;
};

/** Names of units; of more than a reader wants to read only the first. */
const MOST_NAMES = 10;
const names = (units: readonly string[]): string =>
  units.length <= MOST_NAMES
    ? units.join(", ")
    : `${units.slice(0, MOST_NAMES).join(", ")} và ${formatNumber(units.length - MOST_NAMES)} đơn vị khác`;

/** A label inside a sentence; abbreviations (CĐCS) stay as they are. */
const inSentence = (label: string): string => (/^\p{Lu}\p{Lu}/u.test(label) ? label : lowerFirst(label));

/** How a target stands, inside a sentence. */
const STATUSES: { readonly [S in Status]: string } = {
  exceeded: "vượt chỉ tiêu",
  met: "đạt chỉ tiêu",
  "nearly-met": "gần đạt chỉ tiêu",
  outside: "ngoài mức giao",
  "in-progress": "đang thực hiện",
  "not-met": "chưa đạt chỉ tiêu",
  "insufficient-data": "chưa đủ số liệu để đánh giá",
  "not-judged": "",
};

/** The plan as a sentence names it: kind, number, day, who issued it. */
export const documentOf = ({ documentKind = "Kế hoạch", number, issuedOn, issuer }: Plan): string =>
  [
    documentKind,
    ...(number === undefined ? [] : [`số ${number}`]),
    ...(issuedOn === undefined ? [] : [`ngày ${formatDay(issuedOn)}`]),
    `của ${issuer}`,
  ].join(" ");

const days = ({ from, to }: Round): string => `từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}`;

/** What a report is about: a round, or what had to be done by a day within one. */
const period = (round: Round): string =>
  round.milestoneOf === undefined
    ? lowerFirst(round.name)
    : `các việc phải xong đến ngày ${formatDay(round.to)}`;

/** The words of a written report. */
export const REPORT_WORDS = {
  kind: "BÁO CÁO",
  number: "Số: ……/BC-……",
  placeAndDate: formWords.placeAndDate,
  /** `asOf`: the day, of a round that is not over. */
  subject: (plan: Plan, round: Round, asOf: string | undefined): string => {
    const of =
      plan.reportTitle ?? `${asOf === undefined ? "Kết quả" : "Tiến độ"} thực hiện ${lowerFirst(plan.title)}`;
    const day = asOf === undefined ? "" : ` (tính đến ngày ${formatDay(asOf)})`;
    return `${of}, ${period(round)}${day}`;
  },
  title: (plan: Plan, round: Round, office: Unit): string =>
    `${reportName(plan)} – ${round.name} – ${office.name}`,
  opening: (plan: Plan, round: Round, office: Unit, asOf: string | undefined): string => {
    const day = asOf === undefined ? "" : `, tính đến ngày ${formatDay(asOf)},`;
    const span = round.milestoneOf === undefined ? ` (${days(round)})` : "";
    return `Thực hiện ${documentOf(plan)}, ${office.name} báo cáo kết quả ${period(round)}${span}${day} như sau:`;
  },
  theme: (theme: string): string => `Chủ đề: ${theme.replace(/[.\s]+$/, "")}.`,
  chapters: {
    filing: "TÌNH HÌNH BÁO CÁO CỦA CÁC ĐƠN VỊ",
    results: "KẾT QUẢ THỰC HIỆN",
    assessment: "ĐÁNH GIÁ CHUNG",
    proposals: "ĐỀ XUẤT, KIẾN NGHỊ",
  },
  /** Where a report puts what units wrote, by what they were asked. */
  chapterOf: (label: string): "results" | "assessment" | "proposals" =>
    /kiến nghị|đề xuất/i.test(label)
      ? "proposals"
      : /hạn chế|khó khăn|tồn tại|nguyên nhân/i.test(label)
        ? "assessment"
        : "results",
  filing: (received: number, expected: number): string =>
    `Có ${formatNumber(received)}/${formatNumber(expected)} đơn vị gửi báo cáo` +
    (expected === 0 ? "." : `, đạt ${formatPercent(received / expected)}.`),
  late: (units: readonly string[]): string => `Gửi quá hạn: ${names(units)}.`,
  missing: (units: readonly string[]): string => `Chưa gửi báo cáo: ${names(units)}.`,
  figure: (label: string, shown: string, of: string): string => `${label}: ${shown}${of}`,
  noFigure: "chưa có số liệu",
  quotient: (numerator: number, denominator: number): string =>
    ` (${formatNumber(numerator)}/${formatNumber(denominator)})`,
  unitsReaching: (met: number, units: number): string =>
    ` (${formatNumber(met)}/${formatNumber(units)} đơn vị đạt)`,
  target: (target: string, status: Status, isProvisional: boolean, achieved: number | undefined): string => {
    const reached = achieved === undefined ? "" : `, bằng ${formatPercent(achieved)} chỉ tiêu`;
    const judged =
      STATUSES[status] === "" ? "" : `, ${STATUSES[status]}${isProvisional ? " (tạm tính)" : ""}`;
    // "≥ 70%" follows at once; what is said in words behind a colon.
    const wanted = /^\p{L}/u.test(target) ? `: ${lowerFirst(target)}` : ` ${target}`;
    return `; chỉ tiêu${wanted}${reached}${judged}`;
  },
  coverage: (n: number, of: number): string =>
    n === of ? "" : ` (số liệu của ${formatNumber(n)}/${formatNumber(of)} đơn vị)`,
  changed: (title: string, now: number, before: number, isFraction: boolean): string => {
    const difference = Number((now - before).toPrecision(12));
    const was = isFraction ? formatPercent(before) : formatNumber(before);
    if (difference === 0) return `Không đổi so với ${lowerFirst(title)} (${was}).`;
    const amount = Math.abs(difference);
    const shown = isFraction
      ? `${formatNumber(Number((amount * 100).toFixed(2)))} điểm phần trăm`
      : formatNumber(amount);
    const share = isFraction || before === 0 ? "" : `, bằng ${formatPercent(amount / Math.abs(before))}`;
    return `${difference > 0 ? "Tăng" : "Giảm"} ${shown}${share} so với ${lowerFirst(title)} (${was}).`;
  },
  leaders: (units: readonly (readonly [name: string, shown: string])[]): string =>
    `Dẫn đầu: ${joined(units.map(([name, shown]) => `${name} (${shown})`))}.`,
  equalLeaders: (count: number, shown: string): string =>
    `Có ${formatNumber(count)} đơn vị cùng dẫn đầu (${shown}).`,
  notReached: (units: readonly string[]): string =>
    `Chưa đạt (${formatNumber(units.length)} đơn vị): ${names(units)}.`,
  withoutFigure: (units: readonly string[]): string => `Chưa có số liệu: ${names(units)}.`,
  amounts: (parts: readonly string[]): string => `Trong đó: ${joined(parts)}.`,
  /** What was asked beside a figure and is no part of it. */
  related: (parts: readonly string[]): string =>
    parts[0]?.startsWith("trong đó:") === true ? sentence(parts) : `Số liệu liên quan: ${joined(parts)}.`,
  amount: (label: string, shown: string, measure: string): string =>
    `${inSentence(label.replace(/^- /, ""))} ${shown}${measure === "" ? "" : ` ${measure}`}`,
  day: (shown: string, of: "earliest" | "latest"): string =>
    `${of === "earliest" ? "sớm nhất" : "muộn nhất"} ${shown}`,
  plainAmounts: (parts: readonly string[]): string => sentence(parts),
  narrative: (label: string, written: number, asked: number): string =>
    `${label} (${formatNumber(written)}/${formatNumber(asked)} đơn vị nêu):`,
  ownNarrative: (label: string): string => `${label}:`,
  said: (unit: string, text: string): string => `- ${unit}: ${text}`,
  targets: (total: number, counted: readonly (readonly [Status, number])[]): string =>
    `Trong ${formatNumber(total)} chỉ tiêu được giao có ${counted
      .map(
        ([status, count]) => `${formatNumber(count)} chỉ tiêu ${STATUSES[status].replace(/ chỉ tiêu$/, "")}`,
      )
      .join(", ")}.`,
  provisional: (count: number): string =>
    `Đánh giá của ${formatNumber(count)} chỉ tiêu là tạm tính, còn có thể thay đổi khi các đơn vị nộp đủ báo cáo.`,
  reached: (labels: readonly string[]): string => `Các chỉ tiêu đạt và vượt: ${joined(labels)}.`,
  missed: (labels: readonly string[]): string => `Các chỉ tiêu chưa đạt: ${joined(labels)}.`,
  undecided: (labels: readonly string[]): string => `Các chỉ tiêu chưa đánh giá được: ${joined(labels)}.`,
  ranking: (best: readonly string[]): string =>
    `Xếp hạng cao nhất theo tiêu chí của kế hoạch: ${joined(best)}.`,
  proposals: "…………………………………………………………",
  closing: (office: Unit): string => `Trên đây là báo cáo của ${office.name}./.`,
} as const;
