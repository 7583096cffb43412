import type { FindingOf } from "../../domain/finding/finding";
import type { WordsByRule } from "./finding-by-rule";
import { formatNumber } from "./number-words";
import { shownWords } from "./shown-words";

const PERCENT: { readonly [D in FindingOf<"percent">["doubt"]]: string } = {
  "over-whole": "Kiểm tra lại cả hai số: phần được tính tỷ lệ không thể nhiều hơn tổng.",
  scale: "Kiểm tra xem hai số có cùng đơn vị tính không (đồng, nghìn đồng, triệu đồng).",
};

type RelationRule =
  | "required-if"
  | "all-or-none"
  | "range"
  | "date-in-round"
  | "age-limit"
  | "part-of-whole"
  | "sum-of-parts"
  | "stock-flow"
  | "mean-between"
  | "opening-stock"
  | "assigned-figure"
  | "register-count"
  | "change"
  | "percent"
  | "repeated-entry"
  | "entry-of-two-units";

const FILL = "Nhập số liệu; không phát sinh thì ghi KPS, không áp dụng cho đơn vị thì ghi KAD.";

/** What to do about figures, days and rows of lists that do not fit to others. */
export const RELATION_MENDS: Pick<WordsByRule, RelationRule> = {
  "required-if": () => FILL,
  "all-or-none": () => FILL,
  range: () => "Kiểm tra lại số liệu và đơn vị tính của dòng.",
  "date-in-round": () => "Kiểm tra và nhập lại ngày theo dạng ngày/tháng/năm.",
  "age-limit": (f) =>
    `Kiểm tra lại ngày sinh; chỉ đưa vào danh sách người dưới ${formatNumber(f.under)} tuổi.`,
  "part-of-whole": (f) => `Kiểm tra lại cả hai số: phần “trong đó” không được lớn hơn “${f.whole}”.`,
  "sum-of-parts": () => "Kiểm tra lại tổng và từng phần để hai bên bằng nhau.",
  "stock-flow": () => "Kiểm tra lại số đầu kỳ, tăng, giảm và cuối kỳ.",
  "mean-between": () => "Kiểm tra lại số bình quân chung và các số bình quân thành phần.",
  "opening-stock": () =>
    "Lấy đúng số cuối kỳ đã báo cáo đợt trước; nếu đợt trước báo cáo sai thì nộp bản sửa của đợt trước.",
  "assigned-figure": (f) => `Ghi đúng số cấp trên đã giao là ${shownWords(f.expected)}.`,
  "register-count": (f) => `Bổ sung danh sách ở trang “${f.registerSheet}” hoặc sửa lại số đã báo cáo.`,
  change: () =>
    "Kiểm tra xem có thừa, thiếu chữ số 0 hoặc nhầm đơn vị tính không; nếu đúng thì ghi lý do vào cột Ghi chú.",
  percent: (f) => PERCENT[f.doubt],
  "repeated-entry": (f) =>
    f.differs
      ? "Nếu là hai người khác nhau thì không cần sửa; nếu là một thì xóa bớt một dòng."
      : "Xóa dòng bị trùng.",
  "entry-of-two-units": () => "Hỏi lại hai đơn vị; nếu là cùng một người, một việc thì chỉ để ở một đơn vị.",
};
