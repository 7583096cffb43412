import { rebasedFigureSentence, leftFigureSentence } from "../../../src/summary/words/rebased-words";
import { formatDay, formatMoment, formatNumber, formatPercent } from "../../../src/base/formats";
import { findingExpected, findingFound } from "../../../src/forms/words/findings/finding-figures";
import { findingMend, findingSentence, ruleTitle } from "../../../src/forms/words/findings/finding-words";
import { rejectionSentence } from "../../../src/forms/words/findings/rejection-sentences";
import { SEVERITY_WORDS } from "../../../src/forms/words/status-words";
import { expectGolden } from "../../support/sheets/expect-golden";
import { SAMPLE_FINDINGS } from "../../support/findings/sample-findings";
import { SAMPLE_REJECTIONS } from "../../support/findings/sample-rejections";
import type { Finding } from "../../../src/model/finding/finding";
import { reportOfRound } from "../../../src/summary/words/reminder-words";
import { formWords } from "../../../src/forms/words/form-words";
import { OVERVIEW_WORDS } from "../../../src/summary/words/summary-words";
import { RETURN_MESSAGE_WORDS } from "../../../src/forms/words/return-message-words";
import { shownWords } from "../../../src/forms/words/shown-words";
import { hdcd2, phuRieng2017 } from "../../support/plans/bundled";
import type { Plan } from "../../../src/model/plan/plan";
import { aUnit } from "../../support/plans/plan-builder";
import { unitCode, levelCode } from "../../../src/model/codes";
import { targetWords } from "../../../src/forms/words/number-words";

const findingLines = SAMPLE_FINDINGS.map((finding) =>
  [
    `[${finding.rule}] ${ruleTitle(finding.rule)} – ${SEVERITY_WORDS[finding.severity]}`,
    `  Nội dung:  ${findingSentence(finding)}`,
    `  Cách xử lý: ${findingMend(finding)}`,
    `  Đang có: ${findingFound(finding)} | Cần có: ${findingExpected(finding)}`,
  ].join("\n"),
);
const rejectionLines = SAMPLE_REJECTIONS.map(
  (rejection) => `[${rejection.kind}] ${rejectionSentence(rejection)}`,
);

it("words.txt: every sentence with sample data, for the staff to proofread", () => {
  const page = ["FINDINGS", "", ...findingLines, "", "REJECTED FILES", "", ...rejectionLines, ""];
  expectGolden("words.txt", page.join("\n"));
});

const sentences = [
  ...SAMPLE_FINDINGS.flatMap((finding) => [findingSentence(finding), findingMend(finding)]),
  ...SAMPLE_REJECTIONS.map(rejectionSentence),
];

it("uses whole sentences: a capital or a subject first, one full stop last, nothing left unfilled", () => {
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^[\p{Lu}\p{L}].*[.]$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\.\.$/);
  }
});

it("quotes nothing empty, no day as machines write it, and no English word", () => {
  for (const sentence of sentences) {
    expect(sentence).not.toMatch(/“\s*”/);
    expect(sentence).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(sentence).not.toMatch(/\b(grassroots|upper|province|directory|xl\/)/);
  }
});

it("is written in composed letters (NFC), so that it can be searched", () => {
  for (const sentence of sentences) expect(sentence).toBe(sentence.normalize("NFC"));
});

it("names the cell of the sender's file wherever one is known", () => {
  const placed = SAMPLE_FINDINGS.filter(
    ({ rule, cell }) =>
      cell !== undefined &&
      !["unreadable", "extras", "duplicate-unit"].includes(rule) &&
      !rule.startsWith("wrong-"),
  );
  for (const finding of placed) {
    if (finding.rule === "mark" && finding.isMissing) continue;
    expect(findingSentence(finding)).toContain(`Ô ${finding.cell ?? ""}`);
  }
});

const base = { sheet: "Biểu mẫu", cell: "E20", code: "DV", subject: "Số đoàn viên", expected: null };
const range: Finding = { ...base, rule: "range", severity: "error", found: 12500, least: 0, most: 9000 };
const explained = { reason: "Sáp nhập hai xã", by: "Ban Tổ chức", at: "2018-01-05" };

describe("remarks beside a finding, for the staff to proofread", () => {
  it("[range] that it was explained, why, by whom and when; then there is nothing to mend", () => {
    const finding: Finding = { ...range, severity: "note", explained };
    expect([findingSentence(finding), findingMend(finding)]).toEqual([
      "Ô E20 (Số đoàn viên): 12.500 không hợp lệ; số liệu này phải từ 0 đến 9.000. Đã giải trình: Sáp nhập hai xã (Ban Tổ chức, 05/01/2018).",
      "Không cần sửa: đã có giải trình; số liệu thay đổi thì chương trình hỏi lại.",
    ]);
  });

  it("[range] that another value was explained before", () => {
    const finding: Finding = { ...range, formerly: { reason: "Sáp nhập hai xã", found: "11200" } };
    expect(findingSentence(finding)).toMatch(
      / Trước đây đã giải trình cho số liệu 11\.200: “Sáp nhập hai xã”; nay số liệu đã khác, đề nghị sửa hoặc giải trình lại\.$/,
    );
  });

  it("[range] that the rule is only tried", () => {
    const finding: Finding = { ...range, severity: "note", trial: 2 };
    expect(findingSentence(finding)).toMatch(/^Quy tắc thử, chưa tính là lỗi\. Ô E20 /);
  });

  it("[text-number] that a person decided how a number is read", () => {
    const finding: Finding = {
      ...base,
      rule: "text-number",
      severity: "note",
      found: "1.234",
      expected: 1234,
      decided: { answer: { kind: "number", number: 1234 }, way: "thousands" },
    };
    expect(findingSentence(finding)).toBe(
      "Ô E20 (Số đoàn viên): “1.234” có thể hiểu nhiều cách; cán bộ đã quyết định hiểu là 1.234 (dấu ngăn cách hàng nghìn).",
    );
  });
});

/** Returns all names of the report of a plan's first round. */
function namesOf(plan: Plan): readonly string[] {
  const [round] = plan.rounds;
  if (round === undefined) throw new Error("the plan has no rounds");
  const unit = aUnit("U1", { name: "CĐCS Mẫu" });
  return [
    reportOfRound(plan, round).subject,
    formWords.documentTitle(plan, round, unit),
    OVERVIEW_WORDS.documentTitle(plan, round.name, unit.name),
    RETURN_MESSAGE_WORDS.subject(unit.name, plan, round),
  ];
}

it("calls the statistics form what it is, and the report of an emulation plan a report of emulation", () => {
  for (const name of namesOf(hdcd2)) {
    expect(name).not.toMatch(/thi đua/i);
    expect(name).toMatch(/báo cáo số liệu về hoạt động công đoàn/i);
  }
  for (const name of namesOf(phuRieng2017)) expect(name).toMatch(/thi đua/i);
});

it("shows days as people write them", () => {
  expect(shownWords("2017-05-12")).toBe("12/05/2017");
  expect(shownWords("2025-05")).toBe("2025-05");
});

const nameOf = (code: string): string => `Đơn vị ${code}`;
const A = unitCode("A");
const B = unitCode("B");
const C = unitCode("C");

test.each([
  [{ kind: "split", into: [B, C] } as const, "đã tách về Đơn vị B, Đơn vị C"],
  [{ kind: "ended" } as const, "không có đơn vị kế tục"],
  [{ kind: "unknown" } as const, "chưa có nguồn cho biết"],
])("a figure that is left over says whose it is and why: %j", (fate, why) => {
  const sentence = leftFigureSentence({ unit: A, amount: 1, fate }, nameOf);
  expect(sentence).toContain("Đơn vị A");
  expect(sentence).toContain(why);
});

test("a carried figure names the units in it, and those that are missing", () => {
  const carried = { unit: C, amount: 3, from: [A] };
  expect(rebasedFigureSentence({ ...carried, without: [] }, nameOf)).toBe(
    "Số liệu của Đơn vị C gồm số liệu của Đơn vị A.",
  );
  expect(rebasedFigureSentence({ ...carried, without: [B] }, nameOf)).toContain(
    "còn thiếu phần của Đơn vị B",
  );
});

it.each([
  [0, "0"],
  [1234.5, "1.234,5"],
  [1_234_567, "1.234.567"],
  [-3, "-3"],
  [0.1 + 0.2, "0,3"],
])("writes %p as %s", (value, words) => {
  expect(formatNumber(value)).toBe(words);
});

it.each([
  [0.7, "70%"],
  [0.488_92, "48,89%"],
  [1.4, "140%"],
  [0.8125, "81,25%"],
])("writes the fraction %p as %s", (fraction, words) => {
  expect(formatPercent(fraction)).toBe(words);
});

it.each([
  ["2018-03-05", "05/03/2018"],
  ["2018-03-05T08:30:00Z", "05/03/2018"],
  ["đầu xuân", "đầu xuân"],
])("writes the day %s as %s", (iso, words) => {
  expect(formatDay(iso)).toBe(words);
});

it("writes a moment with its time, and a day without one", () => {
  expect(formatMoment("2018-03-05T08:30:00")).toBe("05/03/2018 08:30");
  expect(formatMoment("2018-03-05")).toBe("05/03/2018");
});

it.each([
  [{ comparator: "at-least", value: 0.7 } as const, true, "≥ 70%"],
  [{ comparator: "equal", value: 1 } as const, true, "= 100%"],
  [{ comparator: "equal", value: 2 } as const, false, "= 2"],
  [{ comparator: "equal", value: 2, perUnitOf: levelCode("L") } as const, false, "= 2/đơn vị"],
])("writes the target %p as words", (target, isFraction, words) => {
  expect(targetWords(target, isFraction)).toBe(words);
});
