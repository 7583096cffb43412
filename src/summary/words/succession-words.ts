import type { UnitCode } from "../../model/codes";
import type { RebasedFigure, LeftFigure } from "../../model/unit";

type NameOf = (unit: UnitCode) => string;

const list = (units: readonly UnitCode[], nameOf: NameOf): string => units.map(nameOf).join(", ");

/** Why a figure cannot be shown on later boundaries. */
export function leftFigureSentence({ unit, fate }: LeftFigure, nameOf: NameOf): string {
  const start = `Số liệu của ${nameOf(unit)} không chuyển được sang đơn vị mới`;
  switch (fate.kind) {
    case "split":
      return `${start}: đơn vị đã tách về ${list(fate.into, nameOf)}, chương trình không tự chia số liệu.`;
    case "ended":
      return `${start}: đơn vị đã kết thúc hoạt động, không có đơn vị kế tục.`;
    case "unknown":
      return `${start}: đơn vị đã kết thúc hoạt động, chưa có nguồn cho biết đơn vị nào kế tục.`;
  }
}

/** Of which units a figure on later boundaries is made, and which are missing in it. */
export function rebasedFigureSentence({ unit, from, without }: RebasedFigure, nameOf: NameOf): string {
  const sum = `Số liệu của ${nameOf(unit)} gồm số liệu của ${list(from, nameOf)}`;
  return without.length === 0 ? `${sum}.` : `${sum}; còn thiếu phần của ${list(without, nameOf)}.`;
}
