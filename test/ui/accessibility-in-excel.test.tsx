import { screen, within } from "@testing-library/react";
import { phuRieng2017 } from "../../src/plans/phu-rieng-2017/plan";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { paintFailureSentence } from "../../src/ui/words/paint-failure-sentence";
import { vi } from "../../src/ui/words/vi/vi";
import { viDesk } from "../../src/ui/words/vi/vi-desk";
import { summaryWorkbook } from "../support/desk/desk-page";
import { makeForm } from "../../src/use-cases/forms/make-form";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { findDialog } from "../support/pane/find-dialog";
import { axeProblems } from "../support/pane/axe-problems";
import { memoryWorkbook, type MemoryWorkbook } from "../support/pane/memory-workbook";
import { practiceReports, ROUND_I } from "../support/forms/practice";
import { renderPane, type RenderedPane } from "../support/pane/render-pane";

const [unit = binhPhuoc2017.office] = binhPhuoc2017.units;
const blankForm = makeForm(phuRieng2017, ROUND_I, unit, binhPhuoc2017.office, "2018-01-02T08:00:00Z");

const problems = (): Promise<readonly string[]> =>
  axeProblems({ include: [["body"]], exclude: [["[data-tabster-dummy]"]] });

type User = RenderedPane["user"];

const click = async (user: User, name: string): Promise<void> =>
  user.click(await screen.findByRole("button", { name }));

type State = readonly [
  name: string,
  workbook: () => MemoryWorkbook,
  reach: (user: User, workbook: MemoryWorkbook) => Promise<unknown>,
];

const withForm = () => memoryWorkbook(["Biểu mẫu"], drawingToGrids(blankForm));

const STATES: readonly State[] = [
  [
    "asking whether to replace a sheet",
    () => memoryWorkbook(["Biểu mẫu"]),
    async (user) => {
      await click(user, vi.form.insert);
      await findDialog();
    },
  ],
  [
    "waiting for a cell that is being edited",
    () => memoryWorkbook([]),
    async (user, workbook) => {
      const insert = await screen.findByRole("button", { name: vi.form.insert });
      workbook.editCell();
      await user.click(insert);
      await screen.findByText(vi.progress.silence["cell-edit"]);
    },
  ],
  [
    "refused",
    () => memoryWorkbook([]),
    async (user, workbook) => {
      workbook.refusal = { kind: "workbook-protected" };
      await click(user, vi.form.insert);
      await screen.findByText(paintFailureSentence(vi, { kind: "workbook-protected" }));
    },
  ],
  [
    "gone on with an earlier roll-up, a reason being asked for",
    () => summaryWorkbook(ROUND_I),
    async (user) => {
      await user.click(await screen.findByRole("tab", { name: vi.tabs.report }));
      const [handle] = await screen.findAllByRole("button", { name: /^Xử lý: / });
      if (handle === undefined) throw new Error("no unit can be handled");
      await user.click(handle);
      await user.click(await screen.findByRole("menuitem", { name: /^Không phải nộp: / }));
      await screen.findByRole("textbox", { name: viDesk.actions["not-expected"].ask });
    },
  ],
  [
    "checked, with places to go to",
    withForm,
    async (user) => {
      await user.click(await screen.findByRole("tab", { name: vi.tabs.check }));
      await screen.findAllByRole("button", { name: /^Đến ô / });
    },
  ],
  [
    "rolled up, with the text of missing units to copy by hand",
    () => memoryWorkbook([]),
    async (user) => {
      await click(user, vi.firstRun.practise);
      await click(user, vi.rollUp.start);
      await click(user, vi.rollUp.toReport);
      await click(user, vi.report.copyMissing);
      await within(screen.getByRole("tabpanel")).findByLabelText(vi.copying.byHand);
    },
  ],
];

describe("the pane in Excel has no problem that axe knows of", () => {
  it.each(STATES)("%s", async (_name, open, reach) => {
    const workbook = open();
    const practice = practiceReports({ ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, 2) });
    const { user } = await renderPane({ workbook, practice, canCopy: false });
    await reach(user, workbook);
    expect(await problems()).toEqual([]);
  });
});
