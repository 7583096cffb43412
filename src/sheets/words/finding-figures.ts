import type { Finding, FindingOf } from "../../domain/finding";
import { formatDay, formatNumber } from "./number-words";
import { percentWords, shownWords } from "./shown-words";

const WANTED: { readonly [W in FindingOf<"type">["wanted"]]: string } = {
  count: "Số",
  money: "Số tiền",
  tally: "Số đơn vị",
  "yes-no": "Có hoặc Không",
  date: "Ngày tháng",
  text: "Văn bản",
  choice: "Một mục trong danh sách",
};

/** What stands there, for the column "found" of a table. */
export function findingFound(finding: Finding): string {
  if (finding.rule === "ratio") return percentWords(finding.found);
  if (finding.rule === "age-limit") return formatDay(shownWords(finding.found));
  return finding.found === null && finding.rule !== "required" ? "" : shownWords(finding.found);
}

/** What should stand there, for the column "expected" of a table; empty where that is not one figure. */
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
    default:
      return finding.expected === null ? "" : shownWords(finding.expected);
  }
}
