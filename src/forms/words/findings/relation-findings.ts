import { formatDay, formatNumber } from "../../../base/formats";
import type { FindingOf } from "../../../model/finding";
import { findingPlace } from "./finding-place";
import { relatedRowWords, relatedRows } from "./related-rows";
import { percentWords, shownWords } from "../shown-words";
import type { WordsByRule } from "./words-by-rule";

/** "từ 0 đến 100", "từ 0 trở lên", "không quá 100". */
function rangeWords(least: number | undefined, most: number | undefined): string {
  if (least === undefined) return `không quá ${formatNumber(most ?? 0)}`;
  return most === undefined
    ? `từ ${formatNumber(least)} trở lên`
    : `từ ${formatNumber(least)} đến ${formatNumber(most)}`;
}

/** 10 → "gấp khoảng 10 lần", 0.001 → "chỉ bằng khoảng 1/1.000". */
const timesWords = (times: number): string =>
  times >= 1
    ? `gấp khoảng ${formatNumber(times)} lần`
    : `chỉ bằng khoảng 1/${formatNumber(Number((1 / times).toPrecision(2)))}`;

const COMPARED: {
  readonly [A in FindingOf<"change">["against"]]: (figure: string, count: number) => string;
} = {
  "last-round": (figure) => `số đã báo cáo đợt trước (${figure})`,
  "last-year": (figure) => `số cùng kỳ năm trước (${figure})`,
  history: (figure, count) => `mức thường báo cáo trong ${formatNumber(count)} kỳ trước (${figure})`,
  neighbours: (figure, count) => `mức giữa của ${formatNumber(count)} đơn vị khác cùng cấp (${figure})`,
};

const othersWords = ({ others = [], times }: FindingOf<"change">): string =>
  others.length === 0
    ? ""
    : `; ${formatNumber(others.length)} số khác cũng ${times > 1 ? "lớn" : "nhỏ"} bất thường (${relatedRows(others)}), có thể cả báo cáo nhầm đơn vị tính`;

function percentDoubt(finding: FindingOf<"percent">): string {
  const { found, numerator, denominator, doubt } = finding;
  const parts = `${formatNumber(numerator)}/${formatNumber(denominator)}`;
  switch (doubt) {
    case "over-whole":
      return `${findingPlace(finding)}: tỷ lệ tính ra ${percentWords(found)} (${parts}), quá 100%.`;
    case "scale":
      return `${findingPlace(finding)}: thực hiện so với số giao tính ra ${percentWords(found)} (${parts}), có thể hai số không cùng đơn vị tính.`;
    case "no-whole":
      return `${findingPlace(finding)}: có thực hiện (${formatNumber(numerator)}) nhưng số để so sánh là 0, không tính được tỷ lệ.`;
  }
}

function listWords(finding: FindingOf<"register-count">): string {
  const { register, registerSheet, choice, expected } = finding;
  const rows = choice === undefined ? "số dòng" : `số dòng “${choice}”`;
  return `${findingPlace(finding)}: ${shownWords(finding.found)} khác ${rows} của “${register}” là ${shownWords(expected)} (trang “${registerSheet}”).`;
}

const PERCENT: { readonly [D in FindingOf<"percent">["doubt"]]: string } = {
  "over-whole": "Kiểm tra lại cả hai số: phần được tính tỷ lệ không thể nhiều hơn tổng.",
  "no-whole":
    "Ghi số được giao, số đã đăng ký hoặc tổng số; nếu chỉ tiêu không áp dụng cho đơn vị thì ghi KAD ở cả hai dòng.",
  scale: "Kiểm tra xem hai số có cùng đơn vị tính không (đồng, nghìn đồng, triệu đồng).",
};

const meantWords = ({ meant }: FindingOf<"date-in-round">): string =>
  meant === undefined ? "" : `; có thể đúng ra là ${formatDay(meant)}`;

const FILL = "Nhập số liệu; không phát sinh thì ghi KPS, không áp dụng cho đơn vị thì ghi KAD.";

/** Findings about figures, days and list rows that contradict others. */
export const RELATION_FINDINGS = {
  "required-if": {
    title: "Có phát sinh nhưng chưa ghi tiếp",
    sentence: (f) =>
      `${findingPlace(f)}: chưa nhập số liệu, trong khi ${relatedRowWords(f.when)} có phát sinh.`,
    mend: () => FILL,
  },
  "all-or-none": {
    title: "Chưa ghi đủ nhóm số liệu",
    sentence: (f) =>
      `${findingPlace(f)}: chưa nhập số liệu, trong khi đã nhập ${relatedRows(f.given)}; các số này phải ghi đủ hoặc để trống hết.`,
    mend: () => FILL,
  },
  range: {
    title: "Ngoài khoảng cho phép",
    sentence: (f) =>
      `${findingPlace(f)}: ${shownWords(f.found)} không hợp lệ; số liệu này phải ${rangeWords(f.least, f.most)}.`,
    mend: () => "Kiểm tra lại số liệu và đơn vị tính của dòng.",
  },
  "date-in-round": {
    title: "Ngày ngoài đợt",
    sentence: (f) =>
      f.isDeclared
        ? `${findingPlace(f)}: ngày ${formatDay(shownWords(f.found))} không nằm trong đợt báo cáo (${formatDay(f.from)} - ${formatDay(f.to)})${meantWords(f)}.`
        : `${findingPlace(f)}: ngày ${formatDay(shownWords(f.found))} quá xa các đợt báo cáo, có thể gõ nhầm năm${meantWords(f)}.`,
    mend: () => "Kiểm tra và nhập lại ngày theo dạng ngày/tháng/năm.",
  },
  "age-limit": {
    title: "Quá tuổi",
    sentence: (f) =>
      `${findingPlace(f)}: sinh ngày ${formatDay(shownWords(f.found))}, không dưới ${formatNumber(f.under)} tuổi tính đến ngày ${formatDay(f.onDay)}.`,
    mend: (f) => `Kiểm tra lại ngày sinh; chỉ đưa vào danh sách người dưới ${formatNumber(f.under)} tuổi.`,
  },
  "part-of-whole": {
    title: "Số “trong đó” lớn hơn tổng",
    sentence: (f) =>
      `${findingPlace(f)}: ${shownWords(f.found)} lớn hơn “${f.whole}” là ${shownWords(f.expected)}${f.wholeCell === undefined ? "" : ` (ô ${f.wholeCell})`}.`,
    mend: (f) => `Kiểm tra lại cả hai số: phần “trong đó” không được lớn hơn “${f.whole}”.`,
  },
  "sum-of-parts": {
    title: "Tổng khác các phần",
    sentence: (f) =>
      `${findingPlace(f)}: ${shownWords(f.found)} khác tổng các phần là ${shownWords(f.expected)} (${f.parts.join("; ")}).`,
    mend: () => "Kiểm tra lại tổng và từng phần để hai bên bằng nhau.",
  },
  "stock-flow": {
    title: "Tăng, giảm không khớp",
    sentence: (f) =>
      `${findingPlace(f)}: ${shownWords(f.found)} khác số tính được là ${shownWords(f.expected)} (đầu kỳ ${formatNumber(f.opening)} + tăng ${formatNumber(f.increase)} − giảm ${formatNumber(f.decrease)}).`,
    mend: () => "Kiểm tra lại số đầu kỳ, tăng, giảm và cuối kỳ.",
  },
  "mean-between": {
    title: "Bình quân không khớp",
    sentence: (f) =>
      `${findingPlace(f)}: bình quân chung ${shownWords(f.found)} không nằm giữa các số bình quân thành phần, từ ${formatNumber(f.least)} đến ${formatNumber(f.most)} (${f.parts.join("; ")}).`,
    mend: () => "Kiểm tra lại số bình quân chung và các số bình quân thành phần.",
  },
  "opening-stock": {
    title: "Đầu kỳ khác cuối kỳ trước",
    sentence: (f) =>
      `${findingPlace(f)}: ${shownWords(f.found)} khác “${f.continues}” đã báo cáo đợt trước ${f.joined === undefined ? "" : `cộng với số của đơn vị đã sáp nhập vào (${f.joined.join("; ")}) `}là ${shownWords(f.expected)}.`,
    mend: () =>
      "Lấy đúng số cuối kỳ đã báo cáo đợt trước; nếu đợt trước báo cáo sai thì nộp bản sửa của đợt trước.",
  },
  "assigned-figure": {
    title: "Khác số được giao",
    sentence: (f) =>
      `${findingPlace(f)}: ${shownWords(f.found)} khác số được giao là ${shownWords(f.expected)}.`,
    mend: (f) => `Ghi đúng số cấp trên đã giao là ${shownWords(f.expected)}.`,
  },
  "register-count": {
    title: "Khác số dòng danh sách",
    sentence: listWords,
    mend: (f) => `Bổ sung danh sách ở trang “${f.registerSheet}” hoặc sửa lại số đã báo cáo.`,
  },
  change: {
    title: "Tăng, giảm bất thường",
    sentence: (f) =>
      `${findingPlace(f)}: ${shownWords(f.found)} ${timesWords(f.times)} ${COMPARED[f.against](shownWords(f.expected), f.count)}${othersWords(f)}.`,
    mend: () =>
      "Kiểm tra xem có thừa, thiếu chữ số 0 hoặc nhầm đơn vị tính không; nếu đúng thì ghi lý do vào cột Ghi chú.",
  },
  percent: {
    title: "Tỷ lệ bất thường",
    sentence: percentDoubt,
    mend: (f) => PERCENT[f.doubt],
  },
  "repeated-entry": {
    title: "Trùng trong danh sách",
    sentence: (f) =>
      f.differs
        ? `${findingPlace(f)}: “${shownWords(f.found)}” đã có ở dòng ${formatNumber(f.firstRow)} của danh sách, nhưng nội dung khác nhau; có thể là hai người trùng tên.`
        : `${findingPlace(f)}: “${shownWords(f.found)}” đã có ở dòng ${formatNumber(f.firstRow)} của danh sách.`,
    mend: (f) =>
      f.differs
        ? "Nếu là hai người khác nhau thì không cần sửa; nếu là một thì xóa bớt một dòng."
        : "Xóa dòng bị trùng.",
  },
  "entry-of-two-units": {
    title: "Hai đơn vị cùng kê khai",
    sentence: (f) =>
      `${findingPlace(f)}: “${shownWords(f.found)}” cũng có trong danh sách của ${f.otherUnit} (tệp “${f.otherFile}”).`,
    mend: () => "Hỏi lại hai đơn vị; nếu là cùng một người, một việc thì chỉ để ở một đơn vị.",
  },
} satisfies Partial<WordsByRule>;
