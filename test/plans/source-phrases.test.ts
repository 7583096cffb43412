import { readFileSync } from "node:fs";
import { join } from "node:path";
import { phuRieng2017 } from "../../src/plans/phu-rieng-2017/plan";

/** Line breaks and runs of spaces differ from copy to copy; letters, misprints and punctuation must not. */
const oneSpaced = (text: string): string => text.replace(/\s+/g, " ");

const planText = oneSpaced(readFileSync(join(__dirname, "../fixtures/plans/phu-rieng-2017.txt"), "utf8"));

test.each(phuRieng2017.indicators.map(({ code, sourcePhrase }) => [code, sourcePhrase] as const))(
  "%s quotes the plan word for word: %s",
  (_code, phrase) => {
    expect(phrase.trim()).toBe(phrase);
    expect(planText).toContain(oneSpaced(phrase));
  },
);

test("misprints of the plan are kept in quotations", () => {
  const phrases = phuRieng2017.indicators.map(({ sourcePhrase }) => sourcePhrase).join(" ");
  expect(phrases).toContain("Kien toàn");
  expect(phrases).toContain("ATSVS");
  expect(phrases).toContain("50 %");
});

test("the themes of the rounds are the plan's words", () => {
  const lower = planText.toLowerCase();
  for (const { theme } of phuRieng2017.rounds) expect(lower).toContain(theme.toLowerCase());
});

test("the text of the plan ends with the office that signed, not with a person", () => {
  expect(planText.trim().endsWith("CHỦ TỊCH**")).toBe(true);
});
