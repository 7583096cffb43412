import { phuRieng2017 } from "../support/plans/bundled";
import { standardPlans } from "../../src/plans/bundled-plans";
import { codedRows, contains, oneSpaced, planText, rowOf } from "./plan-text";

const rowsOf = (plan: string): readonly (readonly [code: string, words: string])[] =>
  Object.entries(codedRows[plan] ?? {});

describe.each(Object.keys(codedRows))("the text of %s", (plan) => {
  test.each(rowsOf(plan))("has the words of row %s: %s", (_code, words) => {
    expect(contains(planText(plan), words)).toBe(true);
  });

  test("holds no telephone number, and ends with the office that signed, not with a person", () => {
    expect(planText(plan)).not.toMatch(/\b0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}\b/);
    expect(planText(plan)).toMatch(/(CHỦ TỊCH|\(Đã ký\)|Ban TC-TĐ-VP\.|\[các dòng sau chưa có nguồn\])$/);
  });
});

describe.each(standardPlans.map((plan) => [plan.id as string, plan] as const))("%s", (id, plan) => {
  test.each(plan.indicators.map(({ code, sourcePhrase }) => [code, sourcePhrase] as const))(
    "%s quotes the plan word for word: %s",
    (_code, phrase) => {
      expect(phrase).toBe(oneSpaced(phrase));
      expect(planText(id)).toContain(phrase);
    },
  );

  test("quotes the plan word for word for every document that it asks for besides", () => {
    const { reports = [] } = plan;
    expect(reports.filter(({ sourcePhrase }) => !planText(id).includes(sourcePhrase))).toEqual([]);
  });

  test("names who receives it as the plan does, one after the other", () => {
    const letters = (text: string): string => text.replace(/[\s;.-]/g, "");
    const [, listed = ""] = letters(planText(id)).split(letters("Nơi nhận:"));
    const isKnown = listed !== "";
    expect(plan.recipients.length > 0).toBe(isKnown);
    expect(listed.startsWith(letters(plan.recipients.join("")))).toBe(true);
  });

  test.each(rowsOf(id))("row %s is there, with its words: %s", (code, words) => {
    const phrases = plan.indicators
      .filter((indicator) => rowOf(indicator.code) === code)
      .map(({ sourcePhrase }) => sourcePhrase);
    expect(phrases).not.toEqual([]);
    expect(phrases.filter((phrase) => contains(phrase, words))).not.toEqual([]);
  });

  test("has no indicator, and no list with the code of a row, that the rows of the plan do not know", () => {
    const rows = new Set(rowsOf(id).map(([code]) => code));
    const coded = [...plan.indicators, ...plan.registers]
      .map(({ code }): string => code)
      .filter((code) => /^[A-Z]{2}-\d\d/.test(code));
    expect(coded.filter((code) => !rows.has(rowOf(code)))).toEqual([]);
    expect(plan.indicators.filter(({ code }) => !/^[A-Z]{2}-\d\d[A-Z]?$/.test(code))).toEqual([]);
  });

  test("names its rounds with the words of the plan", () => {
    const text = planText(id).toLowerCase();
    for (const { theme } of plan.rounds) expect(text).toContain(theme.toLowerCase());
  });
});

test("misprints of the plan are kept in quotations", () => {
  const phrases = phuRieng2017.indicators.map(({ sourcePhrase }) => sourcePhrase).join(" ");
  expect(phrases).toContain("Kien toàn");
  expect(phrases).toContain("ATSVS");
  expect(phrases).toContain("50 %");
});
