import { cleanup, screen, waitFor } from "@testing-library/react";
import { roundId } from "../../src/domain/codes";
import { shortNameOf } from "../../src/domain/plan/plan";
import { phuRieng2017 } from "../../src/plans/phu-rieng-2017/plan";
import { viOfficePlan as words } from "../../src/ui/words/office-plan-words";
import { vi } from "../../src/ui/words/vi/vi";
import { readPlan } from "../../src/sheets/plan/reading/read-plan";
import { rollUpWork } from "../../src/use-cases/roll-up/desk-roll-up";
import { EMPTY_WORK } from "../../src/use-cases/roll-up/desk-work";
import { drawRollUp } from "../../src/use-cases/roll-up/roll-up-readings";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { memoryStorage } from "../support/pane/memory-storage";
import { memoryWorkbook, type MemoryWorkbook } from "../support/pane/memory-workbook";
import { OFFICER_PLAN } from "../support/plans/officer-plan";
import { realWorkbooks } from "../support/files/real-workbooks";
import { renderPane, type PaneSetting, type RenderedPane } from "../support/pane/render-pane";
import { retyped, typedWorkbook, type TypedSheets } from "../support/forms/typed-workbook";

const TITLE = "Kế hoạch thi đua quý I năm 2026 (giả định)";
/** What the list says of the office's plan, and of the one that is chosen without it. */
const OWN = vi.officePlan.mark(TITLE);
const FIRST = shortNameOf(phuRieng2017);
const plan = (): HTMLElement => screen.getByRole("combobox", { name: vi.choice.plan });

async function opened(setting: PaneSetting): Promise<RenderedPane> {
  const pane = await renderPane(setting);
  await pane.user.click(await screen.findByText(vi.officePlan.heading));
  await screen.findByRole("button", { name: words.chooseFile });
  return pane;
}

async function usedFrom(setting: PaneSetting): Promise<void> {
  const { user } = await opened(setting);
  const bytes = new Uint8Array(realWorkbooks.write(typedWorkbook(OFFICER_PLAN)));
  await user.upload(screen.getByLabelText(words.fileInput), new File([bytes], "Kế hoạch quý I.xlsx"));
  await user.click(await screen.findByRole("button", { name: words.use }));
  await screen.findByText(words.used(TITLE));
}

describe("a plan of one's own that was put to use in a browser", () => {
  it("is there and chosen when the page is opened again, until it is forgotten", async () => {
    const storage = memoryStorage();
    await usedFrom({ storage });
    expect(await screen.findByText(words.kept(TITLE))).toBeVisible();
    cleanup();

    const { user } = await opened({ storage });
    await waitFor(() => expect(plan()).toHaveValue(OWN));
    await user.click(await screen.findByRole("button", { name: words.forget }));
    await waitFor(() => expect(plan()).toHaveValue(FIRST));
    cleanup();

    const again = await opened({ storage });
    expect(plan()).toHaveValue(FIRST);
    await again.user.click(plan());
    expect(await screen.findByRole("option", { name: new RegExp(`^${FIRST}`) })).toBeInTheDocument();
    expect(screen.queryByRole("option", { name: OWN })).not.toBeInTheDocument();
  });

  it("can be used all the same where the browser keeps nothing, and the pane says so", async () => {
    await usedFrom({ storage: memoryStorage("quota") });
    expect(await screen.findByText(words.notKept("quota"))).toBeVisible();
    expect(plan()).toHaveValue(OWN);
  });

  it("is passed over when what is kept is no plan any more", async () => {
    const storage = memoryStorage();
    storage.setItem("emulation-roll-up/own-plan", "a.xlsx !!");
    await renderPane({ storage });
    expect(await screen.findByRole("combobox", { name: vi.choice.plan })).toHaveValue(FIRST);
  });
});

describe("a plan of one's own whose tables stand in the open workbook", () => {
  const workbookOf = (sheets: TypedSheets): MemoryWorkbook =>
    memoryWorkbook(Object.keys(sheets), drawingToGrids(typedWorkbook(sheets)));

  it("is found when the pane is opened", async () => {
    await renderPane({ workbook: workbookOf(OFFICER_PLAN) });
    await waitFor(() => expect(plan()).toHaveValue(OWN));
  });

  it("is left alone while something in it is wrong", async () => {
    await renderPane({ workbook: workbookOf(retyped(OFFICER_PLAN, "Chỉ tiêu", "D3", "/ LD")) });
    expect(await screen.findByRole("combobox", { name: vi.choice.plan })).toHaveValue(FIRST);
  });

  it("is known to what was rolled up by it before: that can be gone on with", async () => {
    const tables = drawingToGrids(typedWorkbook(OFFICER_PLAN));
    const read = readPlan(tables);
    if (!read.ok || read.value.registry === undefined) throw new Error("the tables are no plan with units");
    const { plan: own, registry } = read.value;
    const subject = { plan: own, round: roundId("Q1"), registry, plans: [own] };
    const summary = drawRollUp(subject, rollUpWork(subject, EMPTY_WORK), "2026-04-02T08:00:00Z");
    const grids = [...tables.grids, ...drawingToGrids(summary).grids];
    const workbook = memoryWorkbook(
      grids.map(({ sheet }) => sheet),
      { ...tables, grids },
    );
    await renderPane({ workbook, firstTab: "none" });
    expect(await screen.findByRole("heading", { name: new RegExp("^Đã nhận báo cáo của 0/") })).toBeVisible();
  });
});
