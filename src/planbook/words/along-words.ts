import type { TakenOut } from "../plan-edits/without-indicators";

/** Returns what is removed with targets: "61 số liệu, 4 danh sách"; "" if nothing is. */
export function alongWords(taken: TakenOut): string {
  const amounts: readonly (readonly [number, string])[] = [
    [taken.elements.length, "số liệu"],
    [taken.registers.length, "danh sách"],
    [taken.checks, "ràng buộc"],
    [taken.sections.length, "phần"],
    [taken.assignments, "số giao cho đơn vị"],
    [taken.criteria, "tiêu chí xếp hạng"],
    [taken.reports, "báo cáo chuyên đề"],
  ];
  return amounts.flatMap(([count, what]) => (count === 0 ? [] : [`${String(count)} ${what}`])).join(", ");
}
