import "@testing-library/jest-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { elementCode, roundId } from "../../../src/domain/codes";
import { numberValue } from "../../../src/domain/value";
import { phuRieng2017 } from "../../../src/plans/phu-rieng-2017/plan";
import { phuRiengGrassroots } from "../../../src/plans/units/phu-rieng-cdcs";
import { OfficePartForm, type OfficeAnswers } from "../../../src/ui/report/office-part-form";
import { viReport } from "../../../src/ui/words/vi/vi-report";
import { rollUpWork } from "../../../src/use-cases/roll-up/desk-roll-up";
import { EMPTY_WORK } from "../../../src/use-cases/roll-up/desk-work";
import { officeAnswer, officeRows } from "../../../src/use-cases/roll-up/office-part";
import { renderPart } from "../../support/pane/render-part";

const { own: words } = viReport;
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
  const { name } = subject.registry.office;
  renderPart(
    <FluentProvider theme={webLightTheme}>
      <OfficePartForm
        office={name}
        rows={rows}
        understand={officeAnswer}
        isBusy={false}
        onAnswer={(typed) => answers.push(typed)}
      />
    </FluentProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: words.title(name, 0, rows.length) }));
  const element = rows.find(({ element: { code } }) => code === COLLECTED)?.element;
  if (element === undefined) throw new Error("no row of what was collected");
  return { answers, field: screen.getByLabelText(words.row(element.label, element.unitOfMeasure)) };
}

it("takes what the office types for itself once all of it is understood", async () => {
  const { answers, field } = await shown(99);
  await userEvent.type(field, "nhiều");
  await userEvent.click(screen.getByRole("button", { name: words.add }));
  expect(screen.getByText(words.notUnderstood.number)).toBeVisible();
  expect(answers).toEqual([]);
  await userEvent.clear(field);
  await userEvent.type(field, "1.500.000");
  await userEvent.click(screen.getByRole("button", { name: words.add }));
  expect(answers).toEqual([new Map([[COLLECTED, numberValue(1_500_000)]])]);
});

it("fills in what the office answered the last time at a press", async () => {
  const { answers, field } = await shown(99);
  await userEvent.click(screen.getByRole("button", { name: words.asBefore }));
  expect(field).toHaveValue("99");
  await userEvent.click(screen.getByRole("button", { name: words.add }));
  expect(answers).toEqual([new Map([[COLLECTED, numberValue(99)]])]);
});
