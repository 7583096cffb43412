import type { RebasedFigure, LeftFigure } from "../../model/unit";
import type { UnitCode } from "../../model/codes";
import { formatDay, formatNumber } from "../../base/formats";
import type { IsoDate } from "../../base/codes";
import { FIGURES_WORDS } from "./summary-words";

/** Words of the workbook of figures on later boundaries. */
export const REBASED_WORDS = {
  leftSheet: "Chưa chuyển được",
  title: (day: IsoDate): string => `SỐ LIỆU THEO ĐƠN VỊ CÓ ĐẾN NGÀY ${formatDay(day)}`,
  leftTitle: "SỐ LIỆU CHƯA CHUYỂN ĐƯỢC SANG ĐƠN VỊ MỚI",
  subtitle: (plan: string, round: string): string => `${plan} – ${round}`,
  note: "Chỉ chuyển khi cả đơn vị cũ về một đơn vị mới; chương trình không tự chia số liệu. Ô trống: chưa có đủ số liệu (xem trang “Chưa chuyển được”).",
  leftNote:
    "Các số liệu này vẫn nằm trong tổng của tỉnh nhưng chưa thuộc đơn vị mới nào, hoặc mới là một phần của đơn vị mới.",
  headings: {
    code: "Mã ĐV",
    ordinal: "TT",
    unit: "Đơn vị",
    from: "Gồm số liệu của",
    why: "Lý do",
  },
  element: FIGURES_WORDS.elementHeading,
  nothing: "Chưa có số liệu",
  allRebased: "Tất cả số liệu đã chuyển được sang đơn vị mới.",
  rebasedTotal: "Đã chuyển đủ",
  leftTotal: "Chưa chuyển được hoặc còn thiếu",
  grandTotal: "Tổng theo đơn vị cũ",
  notAddable: (labels: readonly string[]): string =>
    `Không chuyển được vì không cộng được (bình quân, ngày, văn bản): ${labels.join("; ")}.`,
  unrecognisedSources: (codes: readonly string[]): string =>
    `Mã đơn vị có trên tệp tổng hợp nhưng không có trong danh sách đơn vị của đợt, không chuyển: ${codes.join(", ")}.`,
  documentTitle: (round: string, day: IsoDate): string =>
    `Số liệu ${round} theo đơn vị ngày ${formatDay(day)}`,
  /** For the foot of every page. */
  coverage: (carried: number, of: number): string =>
    `Đã chuyển số liệu của ${formatNumber(carried)}/${formatNumber(of)} đơn vị cũ`,
} as const;

const list = (units: readonly UnitCode[], nameOf: NameOf): string => units.map(nameOf).join(", ");

/** States why a figure cannot be shown on later boundaries. */
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

/** States the units that form a figure on later boundaries, and those it lacks. */
export function rebasedFigureSentence({ unit, from, without }: RebasedFigure, nameOf: NameOf): string {
  const sum = `Số liệu của ${nameOf(unit)} gồm số liệu của ${list(from, nameOf)}`;
  return without.length === 0 ? `${sum}.` : `${sum}; còn thiếu phần của ${list(without, nameOf)}.`;
}

type NameOf = (unit: UnitCode) => string;
