import type { ValidationWords } from "../../workbook/drawing";
import { NONE_WORDS, NOT_APPLICABLE_WORDS } from "./entry-words";

const none = `${NONE_WORDS.short} (${NONE_WORDS.long})`;
const notApplicable = `${NOT_APPLICABLE_WORDS.short} (${NOT_APPLICABLE_WORDS.long})`;
const instead = `Không có thì ghi ${none}; không thuộc đối tượng thì ghi ${notApplicable}.`;

/** Excel shows at most this many characters of a prompt. */
const PROMPT_LIMIT = 255;

/** Puts the element's hint first; adds the general sentence if all of it fits. */
const withHint = (hint: string | undefined, general: string): string => {
  if (hint === undefined) return general;
  const both = `${hint} ${general}`;
  return both.length <= PROMPT_LIMIT ? both : hint;
};

type Prompt = (hint: string | undefined) => ValidationWords;

const prompt =
  (promptTitle: string, general: string, errorTitle: string, error: string): Prompt =>
  (hint) => ({ promptTitle, prompt: withHint(hint, general), errorTitle, error });

/** Prompts of selected cells, and messages for refused entries. */
export const formPrompts = {
  number: prompt(
    "Nhập số nguyên từ 0",
    `Chỉ nhập chữ số. ${instead}`,
    "Số liệu chưa đúng",
    `Chỉ nhập số nguyên từ 0 trở lên, không gõ dấu chấm, dấu phẩy hay chữ. ${instead}`,
  ),
  money: prompt(
    "Nhập số tiền",
    `Nhập theo đơn vị tính của dòng, chỉ gồm chữ số. ${instead}`,
    "Số tiền chưa đúng",
    `Chỉ nhập số tiền từ 0 trở lên, không gõ dấu ngăn cách hàng nghìn hay chữ. ${instead}`,
  ),
  difference: prompt(
    "Nhập số nguyên (có thể âm)",
    `Tăng ghi số dương, giảm ghi số âm. Chỉ nhập chữ số. ${instead}`,
    "Số liệu chưa đúng",
    `Chỉ nhập số nguyên, không gõ dấu chấm, dấu phẩy hay chữ. ${instead}`,
  ),
  "yes-no": prompt(
    "Chọn Có hoặc Không",
    `Chọn trong danh sách: Có, Không, hoặc ${notApplicable}.`,
    "Câu trả lời chưa đúng",
    "Bấm mũi tên bên phải ô rồi chọn một mục trong danh sách.",
  ),
  date: prompt(
    "Nhập ngày/tháng/năm",
    "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/03/2018.",
    "Ngày chưa đúng",
    "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/03/2018.",
  ),
  text: prompt(
    "Nhập nội dung",
    "Ghi ngắn gọn, đúng nội dung được hỏi.",
    "Nội dung quá dài",
    "Nội dung không quá 1.000 ký tự; phần còn lại xin gửi kèm bằng văn bản.",
  ),
  choice: prompt(
    "Chọn trong danh sách",
    "Bấm mũi tên bên phải ô rồi chọn một mục.",
    "Mục chưa đúng",
    "Chỉ chọn một mục có trong danh sách của ô.",
  ),
  revision: prompt(
    "Lần nộp",
    "Lần đầu ghi 1. Mỗi lần sửa và nộp lại thì ghi số lớn hơn lần trước.",
    "Lần nộp chưa đúng",
    "Lần nộp là số nguyên từ 1 trở lên.",
  ),
} as const satisfies Record<string, Prompt>;
