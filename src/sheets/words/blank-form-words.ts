import { meansWord, tidyText } from "../../domain/text/fold-typing";
import type { AreaReason, AreaRole } from "../../domain/blank-form/blank-form";
import { coverageWords } from "./summary/summary-words";

/** What the sheets that join an office's own form say. */
export const BLANK_FORM_SHEET_WORDS = {
  subtitle: (form: string): string => `Tổng hợp theo biểu mẫu: ${form}`,
  /** Behind the label of the unit on the form itself. */
  summedUp: (office: string, received: number, expected: number): string =>
    office === ""
      ? coverageWords(received, expected)
      : `${office} (${coverageWords(received, expected).toLocaleLowerCase("vi")})`,
  /** In the first cell of a list on the form, whose rows stand on a sheet of their own. */
  listElsewhere: (rows: number, sheet: string): string =>
    `${String(rows)} dòng của các đơn vị ở trang tính “${sheet}”`,
  listSheet: (number: number): string => `Danh sách ${String(number)}`,
  listHeadings: { ordinal: "TT", unit: "Đơn vị", file: "Tệp", sheet: "Trang tính", row: "Dòng" },
} as const;

/** By which blank form the figures were taken; it stands on the board, and the next roll-up reads it. */
export const BLANK_FORM_MARK = {
  line: (form: string, fingerprint: string, reading: string, due: string | undefined): string =>
    `Biểu mẫu gốc: ${form}; SHA-256: ${fingerprint}; cách hiểu: ${reading}${due === undefined ? "" : `; hạn nộp: ${due}`}`,
  pattern: /SHA-256: ([\da-f]{64}); cách hiểu: ([\da-f]{64})(?:; hạn nộp: (\d{4}-\d\d-\d\d))?/,
} as const;

/** What becomes of the cells of an area. */
export const AREA_ROLE_WORDS: { readonly [R in AreaRole]: string } = {
  sum: "Cộng các đơn vị",
  latest: "Giữ riêng từng đơn vị",
  list: "Danh sách, nối các dòng",
  ignore: "Bỏ qua",
};

/** What an officer may call it, besides. */
const ROLE_NAMES: { readonly [R in AreaRole]: readonly string[] } = {
  sum: ["cộng", "sum", "tổng"],
  latest: ["giữ riêng", "giữ", "giữ riêng từng đơn vị", "latest"],
  list: ["danh sách", "list"],
  ignore: ["bỏ qua", "bỏ", "ignore"],
};

const ROLES = ["sum", "latest", "list", "ignore"] as const satisfies readonly AreaRole[];

/** What somebody calls so, in these words or those of the sheet; undefined where nothing is. */
export const areaRoleCalled = (said: string): AreaRole | undefined =>
  ROLES.find((role) =>
    [AREA_ROLE_WORDS[role], ...ROLE_NAMES[role]].some((name) => meansWord(tidyText(said).trim(), name)),
  );

/** Why cells are treated so: what an officer would say of it. */
export const AREA_REASON_WORDS: { readonly [R in AreaReason]: string } = {
  number: "ô trống để nhập số",
  "seen-number": "các đơn vị ghi số ở đây",
  percent: "tỷ lệ, phần trăm: cộng lại không có nghĩa",
  mean: "số bình quân: cộng lại không có nghĩa",
  extreme: "số cao nhất, thấp nhất: cộng lại không có nghĩa",
  rank: "thứ hạng: cộng lại không có nghĩa",
  price: "đơn giá, mức tính cho một người, một lượt: cộng lại không có nghĩa",
  code: "mã số, số hiệu",
  year: "năm, kỳ báo cáo",
  text: "theo tiêu đề thì đây là chữ",
  "seen-text": "các đơn vị ghi chữ ở đây",
  date: "ngày tháng",
  alike: "mọi đơn vị ghi giống nhau",
  "unit-row": "mỗi đơn vị ghi một dòng của mình",
  rows: "mỗi đơn vị ghi bao nhiêu dòng tùy ý",
  said: "do cán bộ chọn",
};

/** The sheet that shows what becomes of the cells of a blank form. */
export const AREAS_SHEET_WORDS = {
  sheet: "Cách tổng hợp",
  title: "CÁCH TỔNG HỢP TỪNG VÙNG Ô CỦA BIỂU MẪU",
  headings: {
    sheet: "Trang tính của biểu mẫu",
    area: "Vùng ô",
    role: "Cách tổng hợp",
    why: "Vì sao",
    label: "Nội dung",
  },
  picture: (sheet: string): string => `Hình biểu mẫu, trang “${sheet}”`,
  formula: "Tính lại bằng công thức",
} as const;
