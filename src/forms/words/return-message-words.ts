import { formatDay, formatNumber } from "../../base/formats";
import { groupedBy } from "../../base/grouped-by";
import type { Plan, Round } from "../../model/plan";
import { lowerFirst, reportByForm, reportName } from "./form-words";
import { problemCounts } from "./return-slip-words";

/** Cells named in one line of a message; the others are counted. */
const LISTED_CELLS = 8;

/** A cell to fix; `sheet` if it is not on the form. */
interface NamedCell {
  readonly cell: string;
  readonly sheet: string | undefined;
}

/** Words of the message that accompanies a returned report. */
export const RETURN_MESSAGE_WORDS = {
  subject: (unit: string | undefined, plan: Plan | undefined, round: Round | undefined): string => {
    const named = (of: Plan): string => (of.checkedBy === "single-cells" ? reportByForm(of) : reportName(of));
    const name = plan === undefined ? "báo cáo" : named(plan);
    const report = round === undefined ? name : `${name} ${lowerFirst(round.name)}`;
    return unit === undefined
      ? `Đề nghị sửa và gửi lại ${report}`
      : `Đề nghị sửa và gửi lại ${report} – ${unit}`;
  },
  received: (office: string | undefined, file: string): string =>
    office === undefined
      ? `Chúng tôi đã nhận được tệp “${file}”, cảm ơn đơn vị đã gửi báo cáo.`
      : `${office} đã nhận được tệp “${file}”, cảm ơn đơn vị đã gửi báo cáo.`,
  outcome: (errors: number, warnings: number): string =>
    `Qua kiểm tra, báo cáo còn ${problemCounts(errors, warnings)}:`,
  unusable: "Tệp này chưa đưa vào tổng hợp được, vì:",
  item: (ordinal: number, sentence: string): string => `${String(ordinal)}. ${sentence}`,
  group: (cause: string, cells: readonly NamedCell[], count: number): string => {
    const rest = count - Math.min(cells.length, LISTED_CELLS);
    const bySheet = groupedBy(cells.slice(0, LISTED_CELLS), ({ sheet }) => sheet);
    const listed = Array.from(bySheet, ([sheet, some]) => {
      const names = `ô ${some.map(({ cell }) => cell).join(", ")}`;
      return sheet === undefined ? names : `trang “${sheet}”: ${names}`;
    });
    if (listed.length === 0) return `${cause}: ${formatNumber(count)} chỗ.`;
    const more = rest > 0 ? ` và ${formatNumber(rest)} chỗ khác` : "";
    return `${cause}: ${formatNumber(count)} chỗ (${listed.join("; ")}${more}).`;
  },
  more: (count: number): string => `… và ${formatNumber(count)} nội dung khác nêu trong phiếu.`,
  inFile: (slip: string, sheet: string): string =>
    `Chúng tôi gửi lại tệp của đơn vị với tên “${slip}”: trang đầu “${sheet}” liệt kê từng nội dung, bấm vào địa chỉ ô để đến chỗ cần sửa; các ô đó đã được tô màu. Đề nghị sửa ngay trong tệp này.`,
  besideFile: (slip: string): string =>
    `Danh sách từng nội dung có trong tệp kèm theo “${slip}”. Đề nghị đơn vị mở lại tệp đã gửi và sửa theo danh sách.`,
  anew: (slip: string): string =>
    `Đề nghị đơn vị lấy lại biểu mẫu đã phát hành và nhập đủ số liệu; các nội dung cần sửa có trong tệp “${slip}”.`,
  attachment: (slip: string): string => `Tệp gửi kèm: ${slip}`,
  subjectLine: (subject: string): string => `Tiêu đề: ${subject}`,
  another: (by: string | undefined): string =>
    by === undefined
      ? "Đề nghị đơn vị kiểm tra và gửi lại báo cáo sớm để kịp tổng hợp."
      : `Đề nghị đơn vị kiểm tra và gửi lại báo cáo chậm nhất ngày ${formatDay(by)}.`,
  regards: "Trân trọng.",
} as const;
