import { formatDay } from "../../base/formats";
import { yearsText } from "../renewal/plan-years";
import type { LeftOver } from "../reading/left-over";
import type { ProblemWords } from "./fault-words";

const further = (cells: number): string => (cells === 1 ? "" : ` (${String(cells)} ô, từ ô này xuống)`);

/**
 * Words for a leftover of an older plan and its remedy; `cells`: the number of cells with the same remedy.
 */
export function leftOverWords(left: LeftOver, cells: number): ProblemWords {
  switch (left.kind) {
    case "old-year":
      return {
        wrong: `Còn năm ${String(left.year)} trong “${left.found}”, mà kế hoạch là của ${yearsText(left.years)}.`,
        mend: "Sửa nếu còn sót từ kế hoạch cũ; để nguyên nếu kế hoạch mới nói đúng như vậy.",
      };
    case "to-replace":
      return {
        wrong: `Chưa chép nguyên văn câu của kế hoạch mới${further(cells)}.`,
        mend: "Chép câu của văn bản mới nêu chỉ tiêu này, để ai cũng thấy căn cứ.",
      };
    case "renamed":
      return {
        wrong: `Mã “${left.found}” đã đổi thành “${left.to}”: chỗ nào còn ghi “${left.found}” được hiểu là “${left.to}”.`,
        mend: "Không cần sửa các chỗ đó. Nếu biểu mẫu đã phát hành theo mã cũ, hãy tăng phiên bản và ghi việc đổi mã ở trang “Thay đổi”.",
      };
    case "district":
      return {
        wrong: `Còn nói tới cấp huyện trong “${left.found}”, mà từ 01/7/2025 không còn cấp huyện${further(cells)}.`,
        mend: "Ghi theo cơ quan, công đoàn hiện nay.",
      };
    case "ended-province":
      return {
        wrong: `Còn nói tới ${left.name} trong “${left.found}”, mà từ 01/7/2025 tỉnh này thuộc ${left.now}${further(cells)}.`,
        mend: "Ghi theo tên hiện nay.",
      };
    case "ended-board":
      return {
        wrong: `Còn nói tới ${left.name} trong “${left.found}”, mà ban này nay là ${left.now}${further(cells)}.`,
        mend: "Ghi theo tên hiện nay.",
      };
    case "ended-unit":
      return {
        wrong: `“${left.found}” đã kết thúc ngày ${formatDay(left.last)}, trước khi kế hoạch bắt đầu${further(cells)}.`,
        mend: "Thay bằng đơn vị tiếp nhận, hoặc xóa dòng; cơ quan nhận báo cáo phải còn hoạt động.",
      };
    case "day-before-rounds":
      return {
        wrong: `Thời hạn “${left.found}” trước cả ngày bắt đầu đợt (${formatDay(left.from)}), nên đến đợt đó đã quá hạn.`,
        mend: "Sửa thời hạn, hoặc sửa đợt hỏi chỉ tiêu này.",
      };
  }
}
