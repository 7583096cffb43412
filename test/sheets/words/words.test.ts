import { findingExpected, findingFound } from "../../../src/sheets/words/findings/finding-figures";
import { findingMend, findingSentence, ruleTitle } from "../../../src/sheets/words/findings/finding-words";
import { rejectionSentence } from "../../../src/sheets/words/findings/rejection-sentences";
import { SEVERITY_WORDS } from "../../../src/sheets/words/status-words";
import { expectGolden } from "../../support/sheets/expect-golden";
import { SAMPLE_FINDINGS } from "../../support/findings/sample-findings";
import { SAMPLE_REJECTIONS } from "../../support/findings/sample-rejections";

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

it("speaks in whole sentences: a capital or a subject first, one full stop last, nothing left unfilled", () => {
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
