import { formatDay, formatMoment, formatNumber } from "../../../base/formats";
import type { Finding, FindingOf, Shown } from "../../../model/finding";
import { NONE_WORDS, NOT_APPLICABLE_WORDS } from "../entry-words";
import { percentWords, shownWords } from "../shown-words";

const WANTED: { readonly [W in FindingOf<"type">["wanted"]]: string } = {
  count: "Số",
  money: "Số tiền",
  tally: "Số đơn vị",
  "yes-no": "Có hoặc Không",
  date: "Ngày tháng",
  text: "Văn bản",
  choice: "Một mục trong danh sách",
};

/** Text for the column "found" of a table. */
export function findingFound(finding: Finding): string {
  switch (finding.rule) {
    case "ratio":
    case "percent":
      return percentWords(finding.found);
    case "overwritten-formula":
      return finding.found === null ? "" : fractionWords(finding.percent, finding.found);
    case "age-limit":
    case "date-in-round":
    case "day-before-end":
    case "mistyped-day":
      return formatDay(shownWords(finding.found));
    case "day-order":
      return finding.found === null ? NONE_WORDS.short : formatDay(shownWords(finding.found));
    case "not-applicable":
      return NOT_APPLICABLE_WORDS.short;
    case "late":
      return formatMoment(shownWords(finding.found));
    case "required":
    case "required-if":
    case "all-or-none":
      return shownWords(finding.found);
    default:
      return finding.found === null ? "" : shownWords(finding.found);
  }
}

/** Text for the column "expected" of a table; empty if it is not one figure. */
export function findingExpected(finding: Finding): string {
  switch (finding.rule) {
    case "type":
      return WANTED[finding.wanted];
    case "ratio":
      return percentWords(finding.expected);
    case "part-of-whole":
      return finding.expected === null ? "" : `≤ ${shownWords(finding.expected)}`;
    case "age-limit":
      return `< ${formatNumber(finding.under)} tuổi`;
    case "overwritten-formula":
      return finding.expected === null ? "" : fractionWords(finding.percent, finding.expected);
    case "percent":
      return finding.doubt === "over-whole" ? `≤ ${percentWords(1)}` : "";
    case "range":
    case "mean-between":
      return endsWords(finding.least, finding.most);
    case "date-in-round":
      return `${formatDay(finding.from)} - ${formatDay(finding.to)}`;
    case "late":
      return formatDay(finding.due);
    case "day-order":
      return finding.firstDay === null ? "" : `≥ ${formatDay(finding.firstDay)}`;
    case "day-before-end":
      return `≥ ${formatDay(finding.to)}`;
    case "mistyped-day":
      return formatDay(finding.meant);
    case "falling-count":
      return `≥ ${shownWords(finding.expected)}`;
    case "change":
      return `≈ ${shownWords(finding.expected)}`;
    default:
      return finding.expected === null ? "" : shownWords(finding.expected);
  }
}

/** Compares both figures: "9 ≠ 10", "12 > 10"; empty if the finding has no two figures. */
export function findingContrast(finding: Finding): string {
  const [found, expected] = [findingFound(finding), findingExpected(finding)];
  const [, sign = "", figure = expected] = /^([≤≥<≈]) (.*)$/.exec(expected) ?? [];
  return found === "" || figure === "" || finding.rule === "type"
    ? ""
    : `${found} ${OPPOSITE[sign] ?? "≠"} ${figure}`;
}

/** The comparison that holds if an expectation is not met. */
const OPPOSITE: Readonly<Record<string, string>> = { "≤": ">", "≥": "<", "<": "≥" };

const fractionWords = (percent: FindingOf<"overwritten-formula">["percent"], shown: Shown): string =>
  percent === undefined ? shownWords(shown) : percentWords(shown);

/** "0 - 100", "≥ 0", "≤ 100". */
function endsWords(least: number | undefined, most: number | undefined): string {
  if (least === undefined) return most === undefined ? "" : `≤ ${formatNumber(most)}`;
  return most === undefined ? `≥ ${formatNumber(least)}` : `${formatNumber(least)} - ${formatNumber(most)}`;
}
