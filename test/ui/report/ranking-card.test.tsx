import "@testing-library/jest-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { criterionCode, indicatorCode } from "../../../src/domain/codes";
import type { Plan } from "../../../src/domain/plan/plan";
import { RankingCard } from "../../../src/ui/report/ranking-card";
import { viReport as report } from "../../../src/ui/words/vi/vi-report";
import { rollUpWork } from "../../../src/use-cases/roll-up/desk-roll-up";
import { EMPTY_WORK } from "../../../src/use-cases/roll-up/desk-work";
import { SAMPLE_OFFICE, SAMPLE_SUBMISSIONS, SAMPLE_UNITS } from "../../support/desk/sample-summary";
import { aRegistry, ROUND_1 } from "../../support/plans/plan-builder";
import { SAMPLE_PLAN } from "../../support/plans/sample-plan";
import { renderPart } from "../../support/pane/render-part";

const plan: Plan = {
  ...SAMPLE_PLAN,
  criteria: [
    {
      ...{ code: criterionCode("TC-1"), label: "Ký thỏa ước", points: 50 },
      ...{ kind: "achievement", indicator: indicatorCode("I1") },
    },
  ],
};

it("lists the units by rank, and each says from which figure its points come and what one more would take", async () => {
  const registry = aRegistry(SAMPLE_UNITS, SAMPLE_OFFICE);
  const subject = { plan, round: ROUND_1, registry, plans: [plan] };
  const readings = SAMPLE_SUBMISSIONS.map((submission) => ({
    ...({ kind: "kept", submission, findings: [] } as const),
    source: { file: submission.file, fingerprint: submission.fingerprint, unit: submission.unit },
  }));
  const facts = rollUpWork(subject, { ...EMPTY_WORK, readings });
  renderPart(
    <FluentProvider theme={webLightTheme}>
      <RankingCard result={{ subject, facts }} />
    </FluentProvider>,
  );
  const list = screen.getByRole("list", { name: report.ranking.list });
  const titles = within(list)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  // 3 of 4 are above 70 %; 5 of 10 are 50 %: 50 × 50/70 = 35,71. The school has no enterprises, the third sent nothing.
  expect(titles).toEqual([
    "1. CĐCS Công ty Sông Trong: 50 điểm",
    "2. LĐLĐ huyện Thung Lũng: 35,71 điểm",
    "CĐCS Trường Đồi Xanh: chưa đủ số liệu (0/0 tiêu chí)",
    "CĐCS Công ty Ba Suối: chưa nộp",
  ]);
  await userEvent.click(screen.getByRole("button", { name: /Thung Lũng/ }));
  expect(
    screen.getByText("Ký thỏa ước: 35,71/50 điểm; số liệu 50%, phải đạt 70%. Thêm 1 điểm nếu đạt 60%."),
  ).toBeVisible();
});
