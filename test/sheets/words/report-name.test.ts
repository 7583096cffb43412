import { reportOfRound } from "../../../src/sheets/words/summary/reminder-words";
import { formWords } from "../../../src/sheets/words/form/form-words";
import { OVERVIEW_WORDS } from "../../../src/sheets/words/summary/summary-words";
import { RETURN_MESSAGE_WORDS } from "../../../src/sheets/words/returning/return-message-words";
import { shownWords } from "../../../src/sheets/words/shown-words";
import { hdcd2 } from "../../../src/plans/hdcd-2/plan";
import { phuRieng2017 } from "../../../src/plans/phu-rieng-2017/plan";
import type { Plan } from "../../../src/domain/plan/plan";
import { aUnit } from "../../support/plans/plan-builder";

/** All that names the report of a plan's first round. */
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
