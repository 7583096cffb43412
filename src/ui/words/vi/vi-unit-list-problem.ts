import type { UnitListProblem } from "../../../use-cases/units/read-unit-list";

/** What is wrong with a unit list, without a capital or a full stop: one of several. */
export function viUnitListProblem(problem: UnitListProblem): string {
  switch (problem.kind) {
    case "missing-column":
      return `thiếu cột "${problem.column}" ở dòng tiêu đề`;
    case "blank-cell":
      return `dòng ${String(problem.line)}: chưa ghi cột "${problem.column}"`;
    case "duplicate-code":
      return `dòng ${String(problem.line)}: mã "${problem.code}" đã có ở dòng trên`;
    case "unknown-level":
      return `dòng ${String(problem.line)}: cấp "${problem.found}" không có trong kế hoạch`;
    case "unknown-sector":
      return `dòng ${String(problem.line)}: khu vực "${problem.found}" không có trong kế hoạch`;
    case "no-single-office":
      return `các đơn vị phải cùng báo cáo về một cơ quan đã biết (cột parent); đang có: ${problem.parents.join(", ") || "không có cơ quan nào"}`;
  }
}
