import { formatDay, formatNumber } from "../../../base/formats";
import type { FindingOf } from "../../../model/finding";
import { NONE_WORDS, NOT_APPLICABLE_WORDS } from "../entry-words";
import { shownWords } from "../shown-words";
import { findingPlace } from "./finding-place";
import { relatedRowWords, relatedRows } from "./related-rows";
import type { WordsByRule } from "./words-by-rule";

const { short: KAD, long: NOT_APPLICABLE } = NOT_APPLICABLE_WORDS;
const { short: KPS, long: NOTHING } = NONE_WORDS;

function notApplicable(finding: FindingOf<"not-applicable">): string {
  const { although, expected } = finding;
  const said = although.length === 0 ? [] : [`${relatedRows(although)} có số liệu`];
  const given = expected === null ? [] : [`cấp trên đã giao ${shownWords(expected)}`];
  const against = [...said, ...given];
  const rest = against.length === 0 ? "" : `, trong khi ${against.join(" và ")}`;
  return `${findingPlace(finding)}: ghi ${KAD} (${NOT_APPLICABLE}) ở chỗ đơn vị phải báo cáo${rest}.`;
}

function meanWeight(finding: FindingOf<"mean-weight">): string {
  const { found, weight, weighs } = finding;
  const join = weighs > 0 ? "trong khi" : "nhưng";
  return `${findingPlace(finding)}: mức bình quân là ${shownWords(found)}, ${join} số được tính ở ${relatedRowWords(weight)} là ${formatNumber(weighs)}.`;
}

function listedWords(finding: FindingOf<"listed">): string {
  const { found, expected, register, registerSheet, choice } = finding;
  const rows =
    choice === undefined ? `${shownWords(expected)} dòng` : `${shownWords(expected)} dòng “${choice}”`;
  const than = Number(expected) > Number(found) ? "nhiều hơn" : "ít hơn";
  return `${findingPlace(finding)}: báo cáo ${shownWords(found)}, nhưng “${register}” có ${rows} (trang “${registerSheet}”), ${than} số đã báo cáo.`;
}

const slipWords = (meant: string): string => `có thể gõ nhầm ngày với tháng, đúng ra là ${formatDay(meant)}`;

function dayOrder(finding: FindingOf<"day-order">): string {
  const { found, first, firstDay, meant } = finding;
  const place = findingPlace(finding);
  if (found === null)
    return `${place}: ghi ${NOTHING}, trong khi ${relatedRowWords(first)} ghi ngày ${formatDay(firstDay ?? "")}.`;
  const day = formatDay(shownWords(found));
  if (firstDay === null)
    return `${place}: ghi ngày ${day}, trong khi ${relatedRowWords(first)} ghi ${NOTHING}.`;
  const whose = meant?.of === "first" ? `${relatedRowWords(first)} ` : "";
  const slip = meant === undefined ? "" : `; ${whose}${slipWords(meant.day)}`;
  return `${place}: ngày ${day} trước ${relatedRowWords(first)} là ngày ${formatDay(firstDay)}${slip}.`;
}

function mistypedDay(finding: FindingOf<"mistyped-day">): string {
  const { found, meant, slip, near: beside } = finding;
  const day = `${findingPlace(finding)}: ngày ${formatDay(shownWords(found))}`;
  const against =
    beside.kind === "round"
      ? `không nằm trong thời gian của đợt báo cáo (${formatDay(beside.from)} - ${formatDay(beside.to)})`
      : `khác hẳn ngày của phần lớn đơn vị cùng cấp (khoảng ${formatDay(beside.usual)}, ${formatNumber(beside.count)} đơn vị)`;
  const likely = slip === "year" ? `có thể gõ nhầm năm, đúng ra là ${formatDay(meant)}` : slipWords(meant);
  return `${day} ${against}; ${likely}.`;
}

const CHECK_DAYS = "Kiểm tra và nhập lại ngày theo dạng ngày/tháng/năm; nếu đúng thì giải trình.";

function onlyZeros({ found, against, row, expected }: FindingOf<"only-zeros">): string {
  const all = `Toàn bộ ${shownWords(found)} số liệu đã nhập là 0 hoặc ${NOTHING}`;
  if (against === undefined || row === undefined) return `${all}.`;
  const figure = `${relatedRowWords(row)} là ${shownWords(expected)}`;
  return against === "last-round"
    ? `${all}, trong khi đợt trước đơn vị báo cáo ${figure}.`
    : `${all}, trong khi ở phần lớn đơn vị cùng cấp ${figure} (trung vị).`;
}

/** Findings about possible but unlikely values, which only a person can judge. */
export const PLAUSIBLE_FINDINGS = {
  "not-applicable": {
    title: "Ghi không áp dụng",
    sentence: notApplicable,
    mend: () =>
      `Nhập số liệu, không phát sinh thì ghi ${KPS}; nếu đúng là ${NOT_APPLICABLE} thì giải trình lý do.`,
  },
  "only-zeros": {
    title: "Toàn số 0",
    sentence: onlyZeros,
    mend: () => "Hỏi lại đơn vị; nếu trong đợt đúng là không phát sinh gì thì giải trình.",
  },
  "same-figures": {
    title: "Số liệu trùng với đơn vị khác",
    sentence: (f) =>
      `${f.of === undefined ? `Toàn bộ ${shownWords(f.found)}` : `Có ${shownWords(f.found)} trong ${formatNumber(f.of)}`} số liệu đã nhập trùng với báo cáo của ${f.otherUnit} (tệp “${f.otherFile}”): có thể một đơn vị đã gửi nhầm báo cáo của đơn vị kia.`,
    mend: () => "Hỏi lại hai đơn vị; nếu số liệu đúng là của từng đơn vị thì giải trình.",
  },
  "unlike-others": {
    title: "Số khác hẳn các tệp khác",
    sentence: (f) => {
      const odd = f.odd === "negative" ? "số âm" : "số lẻ";
      return `${findingPlace(f)}: ${shownWords(f.found)} là ${odd}, trong khi không tệp nào khác có ${odd} ở dòng và cột này.`;
    },
    mend: () => "Kiểm tra dấu của số và hỏi lại đơn vị; nếu số liệu đúng thì giải trình.",
  },
  "repeated-report": {
    title: "Số liệu trùng với đợt trước",
    sentence: (f) =>
      f.more === undefined
        ? `Toàn bộ ${shownWords(f.found)} số liệu đã nhập trùng với báo cáo đợt trước của chính đơn vị: có thể đơn vị đã gửi lại báo cáo cũ.`
        : `Toàn bộ ${shownWords(f.found)} số liệu của báo cáo đợt trước được nhập lại y nguyên, chỉ thêm ${formatNumber(f.more)} số mới: có thể đơn vị đã chép lại báo cáo cũ.`,
    mend: () => "Hỏi lại đơn vị; nếu số liệu đúng là của đợt này thì giải trình.",
  },
  "mean-weight": {
    title: "Bình quân không khớp số được tính",
    sentence: meanWeight,
    mend: () => "Nhập lại mức bình quân, hoặc số được tính vào mức bình quân đó.",
  },
  "falling-count": {
    title: "Số lũy kế bị giảm",
    sentence: (f) =>
      `${findingPlace(f)}: số lũy kế ${shownWords(f.found)} ít hơn số đã báo cáo đợt trước là ${shownWords(f.expected)}; có thể mới ghi số của riêng đợt này.`,
    mend: () =>
      "Ghi số lũy kế đến cuối đợt, gồm cả các đợt trước; nếu đợt trước báo cáo sai thì nộp bản sửa của đợt trước.",
  },
  "cumulated-flows": {
    title: "Có thể đã ghi số lũy kế",
    sentence: (f) =>
      f.whole !== undefined
        ? `${findingPlace(f)}: ${shownWords(f.found)} trong đợt, nhưng số lũy kế ở ${relatedRows([f.whole])} chỉ tăng ${shownWords(f.expected)} so với đợt trước; có thể một trong hai số tính nhầm kỳ.`
        : `${findingPlace(f)}: ${shownWords(f.found)}, đợt trước ${shownWords(f.expected)}; ${formatNumber(f.rows.length)} số phát sinh khác trong đợt cũng không số nào ít hơn đợt trước (${relatedRows(f.rows)}); có thể đã cộng cả số của đợt trước.`,
    mend: ({ whole }) =>
      whole === undefined
        ? "Chỉ ghi số phát sinh trong đợt này, không cộng số của đợt trước; nếu đúng là số của riêng đợt này thì giải trình."
        : "Số trong đợt chỉ tính đợt này, số lũy kế tính từ đầu kế hoạch: sửa số tính nhầm; nếu cả hai đều đúng thì giải trình.",
  },
  listed: {
    title: "Chưa khớp danh sách",
    sentence: listedWords,
    mend: (f) => `Kiểm tra lại danh sách ở trang “${f.registerSheet}” và số đã báo cáo.`,
  },
  "day-order": {
    title: "Ngày sau lại trước ngày đầu",
    sentence: dayOrder,
    mend: () => CHECK_DAYS,
  },
  "day-before-end": {
    title: "Ngày trước khi hết đợt",
    sentence: (f) =>
      `${findingPlace(f)}: ngày ${formatDay(shownWords(f.found))} trước ngày cuối của đợt (${formatDay(f.to)}), khi đợt báo cáo chưa kết thúc.`,
    mend: () => CHECK_DAYS,
  },
  "mistyped-day": {
    title: "Có thể gõ nhầm ngày",
    sentence: mistypedDay,
    mend: () => CHECK_DAYS,
  },
} satisfies Partial<WordsByRule>;
