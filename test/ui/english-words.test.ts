import { en } from "../../src/ui/words/en/en";
import { expectGolden } from "../support/sheets/expect-golden";
import { SAMPLE_FINDINGS } from "../support/findings/sample-findings";
import { SAMPLE_REJECTIONS } from "../support/findings/sample-rejections";
import { FINDING_WORDS } from "../../src/ui/words/finding-words-page";

const found = FINDING_WORDS.en;

const findingLines = SAMPLE_FINDINGS.map((finding) =>
  [
    `[${finding.rule}] ${en.check.kind(en.severity[finding.severity], found.ruleTitle(finding.rule), 1)}`,
    `  Found: ${found.finding(finding)}`,
    `  To do: ${found.mend(finding)}`,
  ].join("\n"),
);
const rejectionLines = SAMPLE_REJECTIONS.map(
  (rejection) => `[${rejection.kind}] ${found.rejection(rejection)}`,
);

it("words-en.txt: every English sentence about findings and files with sample data, to be proofread", () => {
  const page = ["FINDINGS", "", ...findingLines, "", "FILES NOT COUNTED", "", ...rejectionLines, ""];
  expectGolden("words-en.txt", page.join("\n"));
});

const sentences = [
  ...SAMPLE_FINDINGS.flatMap((finding) => [found.finding(finding), found.mend(finding)]),
  ...SAMPLE_REJECTIONS.map(found.rejection),
];

it("speaks in whole sentences: a subject first, one full stop last, nothing left unfilled", () => {
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^[\p{Lu}\p{L}].*[.]$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\.\.$/);
  }
});

it.each([
  [1234.5, "1,234.5"],
  [0.1 + 0.2, "0.3"],
])("writes the number %d the English way: %s", (value, text) => {
  expect(en.figures.number(value)).toBe(text);
});

it("writes days so that nobody takes the day for the month, and leaves what is no day as it is", () => {
  expect(en.figures.day("2021-03-05")).toBe("5 Mar 2021");
  expect(en.figures.day("2021-03-05T23:59:00Z")).toBe("5 Mar 2021");
  expect(en.figures.day("last year")).toBe("last year");
  expect(en.figures.day("2021-13-45")).toBe("2021-13-45");
});
