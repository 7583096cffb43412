import "@testing-library/jest-dom";
import userEvent from "@testing-library/user-event";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { screen, within } from "@testing-library/react";
import { criterionCode, elementCode, indicatorCode, roundId } from "../../../src/model/codes";
import { numberValue } from "../../../src/model/value";
import { phuRieng2017, phuRiengGrassroots } from "../../support/plans/bundled";
import { OfficePartForm, type OfficeAnswers } from "../../../src/pane/report/office-part-form";
import { rollUpWork } from "../../../src/desk/roll-up/desk-roll-up";
import { EMPTY_WORK } from "../../../src/desk/roll-up/desk-work";
import { officeAnswer, officeRows } from "../../../src/desk/roll-up/office-part";
import { DoneToast } from "../../../src/pane/shell/done-toast";
import { renderPart } from "../../support/pane/render-part";
import { type Plan } from "../../../src/model/plan/plan";
import { RankingCard } from "../../../src/pane/report/ranking-card";
import { SAMPLE_OFFICE, SAMPLE_SUBMISSIONS, SAMPLE_UNITS } from "../../support/desk/sample-summary";
import { ROUND_1, aRegistry } from "../../support/plans/plan-builder";
import { SAMPLE_PLAN } from "../../support/plans/sample-plan";

const COLLECTED = elementCode("KP_SXKD_THU");
const subject = {
  ...{ plan: phuRieng2017, round: roundId("I"), registry: phuRiengGrassroots, plans: [phuRieng2017] },
};

async function shown(collectedBefore: number) {
  const own = new Map([[COLLECTED, numberValue(collectedBefore)]]);
  const whole = { plan: phuRieng2017, round: roundId("I"), office: subject.registry.office.code, own };
  const previous = { figures: new Map(), before: [], whole: { ...whole, totals: new Map<string, number>() } };
  const rows = officeRows(subject, rollUpWork(subject, EMPTY_WORK), previous);
  const answers: OfficeAnswers[] = [];
  renderPart(
    <FluentProvider theme={webLightTheme}>
      <OfficePartForm
        rows={rows}
        understand={officeAnswer}
        isBusy={false}
        onAnswer={(typed) => answers.push(typed)}
      />
    </FluentProvider>,
  );
  const element = rows.find(({ element: { code } }) => code === COLLECTED)?.element;
  if (element === undefined) throw new Error("no row of what was collected");
  return { answers, field: screen.getByLabelText(`${element.label} (${element.unitOfMeasure})`) };
}

it("takes what the office types for itself once all of it is understood", async () => {
  const { answers, field } = await shown(99);
  await userEvent.type(field, "nhiều");
  await userEvent.click(screen.getByRole("button", { name: "Tính vào tổng hợp" }));
  expect(screen.getByText("Không hiểu số này. Chỉ nhập chữ số; không có thì ghi KPS.")).toBeVisible();
  expect(answers).toEqual([]);
  await userEvent.clear(field);
  await userEvent.type(field, "1.500.000");
  await userEvent.click(screen.getByRole("button", { name: "Tính vào tổng hợp" }));
  expect(answers).toEqual([new Map([[COLLECTED, numberValue(1_500_000)]])]);
});

it("fills in what the office answered the last time at a press", async () => {
  const { answers, field } = await shown(99);
  await userEvent.click(screen.getByRole("button", { name: "Lấy từ lần trước" }));
  expect(field).toHaveValue("99");
  await userEvent.click(screen.getByRole("button", { name: "Tính vào tổng hợp" }));
  expect(answers).toEqual([new Map([[COLLECTED, numberValue(99)]])]);
});

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
  const list = screen.getByRole("list", { name: "Các đơn vị theo hạng" });
  const titles = within(list)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  // 3 of 4 are above 70 %; 5 of 10 are 50 %: 50 × 50/70 = 35,71. The school has no enterprises, the third
  // sent nothing.
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

it("shows what was done, also when the next thing is done before the first has gone", async () => {
  const { rerender } = renderPart(<DoneToast done={{ said: "Đã lưu a.xlsx" }} />);
  await screen.findByText("Đã lưu a.xlsx");
  rerender(<DoneToast done={{ said: "Đã lưu b.xlsx" }} />);
  expect(await screen.findByText("Đã lưu b.xlsx")).toBeInTheDocument();
});
