import { formatDay, formatNumber } from "../../base/formats";
import type { Severity } from "../../model/finding";
import type { PatchFailure } from "../../workbook/files";
import type { Plan, Round } from "../../model/plan";
import { formWords } from "./form-words";
import { patchFailureReason } from "./findings/patch-failure-words";

/** "3 lỗi cần sửa và 2 nội dung cần xem lại". */
export function problemCounts(errors: number, warnings: number): string {
  const parts = [
    ...(errors > 0 ? [`${formatNumber(errors)} lỗi cần sửa`] : []),
    ...(warnings > 0 ? [`${formatNumber(warnings)} nội dung cần xem lại`] : []),
  ];
  return parts.join(" và ");
}

/** The addressee of a slip or message. */
export const addresseeWords = (unit: string | undefined, file: string): string =>
  unit === undefined ? `Kính gửi: đơn vị đã gửi tệp “${file}”` : `Kính gửi: ${unit}`;

/** Says what to do once everything is fixed. */
export function resendWords(revision: number | undefined, by: string | undefined): string {
  const count = revision === undefined ? "" : ` ghi “Lần nộp” là ${formatNumber(revision + 1)} và`;
  return by === undefined
    ? `Sửa xong, đề nghị đơn vị${count} gửi lại sớm để kịp tổng hợp.`
    : `Sửa xong, đề nghị đơn vị${count} gửi lại chậm nhất ngày ${formatDay(by)}.`;
}

/** Words of the sheet that lists what to fix in a report. */
export const RETURN_SLIP_WORDS = {
  sheet: "Phiếu trả lại",
  /** A slip is not a kind of document with an abbreviation. */
  number: "Số: ……/……",
  title: "PHIẾU TRẢ LẠI BÁO CÁO",
  report: (plan: Plan, round: Round | undefined): string =>
    round === undefined ? plan.title : `${plan.title} – ${formWords.roundLine(round)}`,
  received: (file: string, revision: number | undefined): string =>
    revision === undefined
      ? `Tệp đã nhận: “${file}”.`
      : `Tệp đã nhận: “${file}” (lần nộp ${formatNumber(revision)}).`,
  outcome: (errors: number, warnings: number): string =>
    `Qua kiểm tra, báo cáo còn ${problemCounts(errors, warnings)}, nêu trong bảng dưới đây.`,
  mendHere:
    "Đề nghị đơn vị sửa ngay trong tệp này: bấm vào địa chỉ ở cột “Ô” để đến chỗ cần sửa (đã tô màu).",
  mendThere: "Đề nghị đơn vị mở lại tệp đã gửi và sửa ở các ô có địa chỉ nêu tại cột “Ô”.",
  unusable: "Tệp này chưa đưa vào tổng hợp được, lý do nêu trong bảng dưới đây.",
  sendAnother: "Đề nghị đơn vị gửi lại báo cáo theo hướng dẫn ở cột “Cách sửa”.",
  fillInAnew:
    "Đề nghị đơn vị lấy lại biểu mẫu đã phát hành, nhập đủ số liệu theo hướng dẫn ở cột “Cách sửa”.",
  keep: "Nếu số liệu đúng như thực tế, xin giữ nguyên và ghi lý do vào cột “Ghi chú” của dòng đó.",
  sheetItself:
    "Trang này chỉ để hướng dẫn, không làm thay đổi số liệu; gửi lại báo cáo thì giữ hay xóa đều được.",
  headings: {
    ordinal: "TT",
    severity: "Mức độ",
    cell: "Ô",
    sentence: "Nội dung",
    found: "Đang ghi",
    expected: "Cần là",
    mend: "Cách sửa",
  },
  severities: { error: "Lỗi", warning: "Xem lại", note: "Lưu ý" } satisfies {
    readonly [S in Severity]: string;
  },
  group: (cause: string, count: number): string => `${cause}: ${formatNumber(count)} chỗ.`,
  groupMend: (cause: string, count: number, mend: string): string =>
    `${cause}: ${formatNumber(count)} chỗ. Cách sửa: ${mend}`,
  wholeFile: "Cả tệp",
  wholeSheet: "Cả trang",
  onSheet: (sheet: string, sentence: string): string => `Trang “${sheet}”: ${sentence}`,
  thanks: "Trân trọng cảm ơn đơn vị.",
  day: (day: string): string => `Ngày lập phiếu: ${formatDay(day)}`,
  documentTitle: (unit: string | undefined): string =>
    unit === undefined ? "Phiếu trả lại báo cáo" : `Phiếu trả lại báo cáo – ${unit}`,
} as const;

/** Says why the slip is a separate file. */
export function separateSlipSentence(failure: PatchFailure): string {
  return `Phiếu này là tệp riêng, tệp của đơn vị được giữ nguyên, vì ${patchFailureReason(failure)}.`;
}
