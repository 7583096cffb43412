import type { UnitListProblem } from "./read-unit-list";

/** Describes a fault of a unit list without capital and full stop, as one of several. */
export function unitListProblemWords(problem: UnitListProblem): string {
  switch (problem.kind) {
    case "missing-column":
      return `thiếu cột “${problem.column}” ở dòng tiêu đề`;
    case "blank-cell":
      return `dòng ${String(problem.line)}: chưa ghi cột “${problem.column}”`;
    case "duplicate-code":
      return `dòng ${String(problem.line)}: mã “${problem.code}” đã có ở dòng trên`;
    case "unknown-level":
      return `dòng ${String(problem.line)}: cấp “${problem.found}” không có trong kế hoạch`;
    case "unknown-sector":
      return `dòng ${String(problem.line)}: khu vực “${problem.found}” không có trong kế hoạch`;
    case "not-a-day":
      return `dòng ${String(problem.line)}: “${problem.found}” không phải là ngày (ghi ngày/tháng/năm)`;
    case "ends-before-it-begins":
      return `dòng ${String(problem.line)}: ngày kết thúc trước ngày bắt đầu`;
    case "successor-without-end":
      return `dòng ${String(problem.line)}: có đơn vị kế tục nhưng chưa ghi ngày kết thúc`;
    case "unknown-successor":
      return `dòng ${String(problem.line)}: đơn vị kế tục “${problem.found}” không có trong danh sách`;
    case "own-successor":
      return `dòng ${String(problem.line)}: các đơn vị kế tục nhau thành vòng tròn`;
    case "no-single-office":
      return `các đơn vị phải cùng báo cáo về một cơ quan đã biết (cột parent); đang có: ${problem.parents.join(", ") || "không có cơ quan nào"}`;
  }
}
