import { formatDay, formatNumber } from "../../base/formats";
import type { Plan, Round } from "../../model/plan";
import { lowerFirst, reportByForm, reportName } from "../../forms/words";

/** The report that units are asked for: in a sentence, and in a letter's subject. */
export interface ReportAsked {
  readonly report: string;
  readonly subject: string;
}

/** Returns the report of a plan's round; for a round without a name, that of a form without rounds. */
export function reportOfRound(
  { title, number, documentKind = "Kế hoạch", reportTitle }: Plan,
  { name }: Round,
): ReportAsked {
  if (name === "") {
    const report = reportByForm({ title });
    return { report, subject: report };
  }
  return {
    report: `báo cáo ${lowerFirst(name)} theo ${number === undefined ? `“${title}”` : `${documentKind} số ${number}`}`,
    subject: `${reportName({ reportTitle })} ${lowerFirst(name)}`,
  };
}

/** Words that ask units for a missing report, or for the correction of a returned one. */
export const REMINDER_WORDS = {
  sheet: "Đôn đốc",
  /** The asking office, if no list of units names it. */
  we: "chúng tôi",
  subject: ({ subject }: ReportAsked, unit: string): string => `Đôn đốc nộp ${subject} – ${unit}`,
  to: (unit: string): string => `Kính gửi: ${unit}`,
  /** Precedes words to the successor of an ended unit. */
  ofEnded: (unit: string, last: string): string =>
    `Về báo cáo của ${unit} (đã kết thúc hoạt động ngày ${formatDay(last)}, đơn vị tiếp nhận; báo cáo vẫn theo biểu mẫu đã phát hành cho đơn vị cũ):`,
  missing: (office: string, { report }: ReportAsked): string =>
    `Đến nay ${office} chưa nhận được ${report} của đơn vị.`,
  wrongForm: (office: string, { report }: ReportAsked, files: readonly string[]): string =>
    `${office} đã nhận được ${files.map((file) => `“${file}”`).join(", ")} nhưng tệp không đúng kế hoạch hoặc đợt đang tổng hợp; đến nay chưa nhận được ${report} của đơn vị.`,
  notCounted: (office: string, { report }: ReportAsked, files: readonly string[]): string =>
    `${office} đã nhận được ${files.map((file) => `“${file}”`).join(", ")} nhưng chưa đưa vào tổng hợp; đề nghị đơn vị gửi lại ${report}.`,
  incomplete: (office: string, { report }: ReportAsked, rounds: readonly string[]): string =>
    `Đến nay ${office} chưa nhận đủ ${report} của đơn vị; còn thiếu: ${rounds.join(", ")}.`,
  returned: (office: string, on: string, reason: string): string =>
    `Ngày ${formatDay(on)}, ${office} đã trả lại báo cáo để đơn vị chỉnh sửa${reason === "" ? "" : ` (${reason})`}, đến nay chưa nhận được bản sửa.`,
  withErrors: (count: number): string =>
    `Báo cáo đơn vị đã gửi còn ${formatNumber(count)} lỗi cần sửa; đề nghị kiểm tra theo phiếu trả lại kèm theo.`,
  due: (due: string, daysLate: number | undefined): string =>
    daysLate === undefined
      ? `Hạn nộp là ngày ${formatDay(due)}.`
      : `Hạn nộp là ngày ${formatDay(due)}, đã quá hạn ${formatNumber(daysLate)} ngày.`,
  ask: (by: string | undefined): string =>
    by === undefined
      ? "Đề nghị đơn vị gửi báo cáo sớm để kịp tổng hợp. Nếu đã gửi, xin gửi lại tệp Excel để chúng tôi kiểm tra."
      : `Đề nghị đơn vị gửi báo cáo chậm nhất ngày ${formatDay(by)}. Nếu đã gửi, xin gửi lại tệp Excel để chúng tôi kiểm tra.`,
  askMended: (by: string | undefined): string =>
    by === undefined
      ? "Đề nghị đơn vị sửa và gửi lại báo cáo sớm để kịp tổng hợp."
      : `Đề nghị đơn vị sửa và gửi lại báo cáo chậm nhất ngày ${formatDay(by)}.`,
  regards: "Trân trọng.",
  letter: {
    subject: ({ subject }: ReportAsked): string => `V/v đôn đốc nộp ${subject}`,
    to: "Kính gửi: Các đơn vị có tên trong danh sách dưới đây",
    received: (on: string, received: number, expected: number, { report }: ReportAsked): string =>
      `Thực hiện ${report}, tính đến ngày ${formatDay(on)} đã có ${formatNumber(received)}/${formatNumber(expected)} đơn vị nộp báo cáo.`,
    missing: (count: number): string => `${formatNumber(count)} đơn vị chưa nộp báo cáo:`,
    lacking: (count: number): string =>
      `${formatNumber(count)} đơn vị đã nộp nhưng còn thiếu báo cáo của một số đợt:`,
    lacks: (rounds: readonly string[]): string => ` (còn thiếu: ${rounds.join(", ")})`,
    open: (count: number): string => `${formatNumber(count)} đơn vị đã nộp nhưng còn phải sửa:`,
    line: (ordinal: number, unit: string, remark: string): string => `${String(ordinal)}. ${unit}${remark}`,
    /** `by`: its successor; nobody is asked without a known one. */
    ended: (last: string, by: string | undefined): string =>
      ` (đã kết thúc hoạt động ngày ${formatDay(last)}; ${by === undefined ? "chưa rõ đơn vị tiếp nhận, chưa có ai để đôn đốc" : `${by} tiếp nhận`})`,
    daysLate: (days: number): string => ` (quá hạn ${formatNumber(days)} ngày)`,
    ask: (by: string | undefined): string =>
      by === undefined
        ? "Đề nghị các đơn vị khẩn trương gửi báo cáo để kịp tổng hợp."
        : `Đề nghị các đơn vị gửi báo cáo chậm nhất ngày ${formatDay(by)} để kịp tổng hợp.`,
  },
  nobody: "Tất cả đơn vị đã nộp báo cáo và không còn báo cáo nào phải sửa.",
} as const;
