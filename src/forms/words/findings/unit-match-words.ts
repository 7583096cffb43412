import type { FindingOf } from "../../../model/finding";
import type { GuessReason, MatchedBy, UnitDoubt, UnitGuess } from "../../../model/unit";
import { shownWords } from "../shown-words";

const GUESS_REASONS: { readonly [R in GuessReason]: (text: string) => string } = {
  contradicted: (text) => `biểu mẫu có ghi “${text}”`,
  "shared-name": (text) => `“${text}” cũng có thể là đơn vị khác`,
  "other-accents": (text) => `gần giống “${text}”, khác dấu`,
  similar: (text) => `gần giống “${text}”`,
  contained: (text) => `có trong “${text}”`,
  "file-name": (text) => `có trong tên tệp “${text}”`,
  folder: (text) => `tệp nằm trong thư mục “${text}”`,
};

const guessWords = ({ unit, name, reason, text }: UnitGuess): string =>
  `${name} (mã ${unit}; ${GUESS_REASONS[reason](text)})`;

/** What contradicts the unit that a form names. */
const DOUBTS: { readonly [B in UnitDoubt["by"]]: (text: string) => string } = {
  name: (text) => `tên đơn vị in trên biểu mẫu là “${text}”`,
  mark: (text) => `dấu nhận biết khác của tệp ghi mã “${text}”`,
  "file-name": (text) => `tên tệp là “${text}”`,
  folder: (text) => `tệp nằm trong thư mục “${text}”`,
};

/** Says what the form states about its unit that does not fit, and which units it may be of. */
function doubtSentence(found: string, doubts: readonly UnitDoubt[], guesses: readonly UnitGuess[]): string {
  const [own] = guesses;
  const others = doubts.map(({ by, text }) => DOUBTS[by](text)).join("; ");
  const named = guesses.map(({ unit, name }) => `${name} (mã ${unit})`).join("; ");
  return `Biểu mẫu ghi “${found}”${own === undefined ? "" : ` là của ${own.name}`}, nhưng ${others}. Có thể là báo cáo của: ${named}.`;
}

/** The finding about such a form, whether or not it is added up. */
export const unitDoubtSentence = ({ cell, found, doubts, guesses }: FindingOf<"unit-in-doubt">): string =>
  `${cell === undefined ? "" : `Ô ${cell}: `}${doubtSentence(shownWords(found), doubts, guesses)}`;

/** Says why a form of an uncertain unit was not added, which units it may be of, and what to do. */
export function unknownUnitSentence(
  found: string,
  guesses: readonly UnitGuess[],
  doubts: readonly UnitDoubt[] = [],
): string {
  if (doubts.length > 0) {
    return `${doubtSentence(found, doubts, guesses)} Tệp chưa được cộng: xác nhận đúng là đơn vị nào, hoặc đề nghị đơn vị sửa biểu mẫu rồi gửi lại.`;
  }
  const missing =
    found === ""
      ? "Biểu mẫu không ghi mã đơn vị"
      : `Mã đơn vị “${found}” không có trong danh sách đơn vị phải báo cáo`;
  if (guesses.length === 0) {
    return `${missing}: kiểm tra lại mã đơn vị trên biểu mẫu, hoặc bổ sung đơn vị vào danh sách.`;
  }
  return `${missing}. Có thể là: ${guesses.map(guessWords).join("; ")}. Xác nhận đúng là đơn vị nào thì tệp mới được cộng, hoặc sửa lại mã đơn vị trên biểu mẫu.`;
}

const RECOGNISED_BY: { readonly [B in MatchedBy]: (text: string) => string } = {
  code: (text) => `theo mã “${text}” (thiếu số 0 ở đầu hoặc khác chữ hoa, chữ thường)`,
  alias: (text) => `theo tên gọi khác “${text}”`,
  name: (text) => `theo tên “${text}” ghi trên biểu mẫu`,
  answer: (text) => `theo xác nhận của người dùng về “${text}”`,
};

/** Says how the unit of a form with an unlisted code was recognised. */
export const recognisedSentence = (finding: FindingOf<"recognised-unit">): string =>
  `${finding.cell === undefined ? "Biểu mẫu" : `Ô ${finding.cell}`}: mã đơn vị không khớp; nhận ra là “${finding.subject}” (mã ${shownWords(finding.expected)}) ${RECOGNISED_BY[finding.by](shownWords(finding.found))}.`;
