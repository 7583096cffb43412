import { formatDay, formatNumber } from "../../base/formats";
import type { IsoDate } from "../../base/codes";
import { FIGURES_WORDS } from "./summary-words";

/** What stands on the workbook of figures shown on later boundaries. */
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
