import { meansWord, tidyText } from "../../base/text";
import { AREA_REASONS, AREA_ROLES, type AreaReason, type AreaRole, type BlankArea } from "../plan/blank-form";
import { coverageWords } from "../../summary/words";

/** Texts on the sheets that are added to an office's own form. */
export const BLANK_FORM_SHEET_WORDS = {
  /** Behind the label of the unit on the form itself. */
  summedUp: (office: string, received: number, expected: number): string =>
    office === ""
      ? coverageWords(received, expected)
      : `${office} (${coverageWords(received, expected).toLocaleLowerCase("vi")})`,
  /** In the first cell of a list on the form, whose rows are on a separate sheet. */
  listElsewhere: (rows: number, sheet: string): string =>
    `${String(rows)} dòng của các đơn vị ở trang tính “${sheet}”`,
  listSheet: (number: number): string => `Danh sách ${String(number)}`,
  /** Headings of the units of a list, and of the source of each row. */
  listUnit: "Đơn vị",
  listMarks: ["Mã đơn vị", "Tệp", "Trang tính", "Dòng", "SHA-256 của tệp", "Các cột"],
} as const;

/** Names of the roles of areas. */
export const AREA_ROLE_WORDS: { readonly [R in AreaRole]: string } = {
  sum: "Cộng các đơn vị",
  latest: "Giữ riêng từng đơn vị",
  list: "Danh sách, nối các dòng",
  recompute: "Tính lại từ số tổng",
  ignore: "Bỏ qua",
};

/** Other names that an officer may use. */
const ROLE_NAMES: { readonly [R in AreaRole]: readonly string[] } = {
  sum: ["cộng", "sum", "tổng"],
  latest: ["giữ riêng", "giữ", "giữ riêng từng đơn vị", "latest"],
  list: ["danh sách", "list"],
  recompute: ["tính lại", "recompute"],
  ignore: ["bỏ qua", "bỏ", "ignore"],
};

/** A role chosen by an officer, with a formula for rates. */
export interface ParsedRole {
  readonly role: AreaRole;
  /** Of its first cell, without "=". */
  readonly formula?: string;
}

/** Writes a role; the inverse of `parseRole`. */
export const roleText = ({ role, formula }: ParsedRole): string =>
  role === "recompute" && formula !== undefined
    ? `${AREA_ROLE_WORDS[role]}: ${formula}`
    : AREA_ROLE_WORDS[role];

/**
 * Parses a role in these words or those of the sheet, "tính lại E4/C4*100" with the formula; undefined for
 * any other text.
 */
export function parseRole(said: string): ParsedRole | undefined {
  const text = tidyText(said).trim();
  const role = AREA_ROLES.find((each) => namesOf(each).some((name) => meansWord(text, name)));
  if (role !== undefined) return { role };
  const [, words = "", formula = ""] = /^([\p{L}\p{M}\s]+?)[\s:=]+([^\s\p{Ll}].*)$/u.exec(text) ?? [];
  const isRate = namesOf("recompute").some((name) => meansWord(words, name));
  return isRate ? { role: "recompute", formula } : undefined;
}

const namesOf = (role: AreaRole): readonly string[] => [AREA_ROLE_WORDS[role], ...ROLE_NAMES[role]];

/** Reasons of roles, for officers. */
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

/** Writes why an area has its role, and a formula that could calculate its rates. */
export const reasonText = ({ why, role, formula }: Pick<BlankArea, "why" | "role" | "formula">): string =>
  [
    ...(why === undefined ? [] : [AREA_REASON_WORDS[why]]),
    ...(formula === undefined || role === "recompute" ? [] : [`có thể tính lại bằng ${formula}`]),
  ].join("; ");

/** Parses the reason that `reasonText` writes; undefined for any other text. */
export const parseReason = (text: string): AreaReason | undefined =>
  AREA_REASONS.find((why) => meansWord(text.split(";")[0] ?? "", AREA_REASON_WORDS[why]));

/** Texts of the sheet that shows the roles of a blank form's cells. */
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
