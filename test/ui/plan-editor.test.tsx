import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { contentAt } from "../../src/domain/grid/grid";
import type { Plan } from "../../src/domain/plan/plan";
import { phuRieng2017 } from "../../src/plans/phu-rieng-2017/plan";
import { readPlan } from "../../src/sheets/plan/reading/read-plan";
import { viOfficePlan } from "../../src/ui/words/office-plan-words";
import { viPlanEditor as words } from "../../src/ui/words/plan-editor-words";
import { vi } from "../../src/ui/words/vi/vi";
import { realWorkbooks } from "../support/files/real-workbooks";
import { chooseIn } from "../support/pane/choose-in";
import { renderPane, type RenderedPane } from "../support/pane/render-pane";

const panel = (): HTMLElement => screen.getByRole("tabpanel");
const fold = (name: string): Promise<HTMLElement> => within(panel()).findByRole("button", { name });

async function openEditor({ user }: RenderedPane): Promise<void> {
  await user.click(await fold(vi.officePlan.heading));
  await user.click(await fold(words.heading));
}

/** Uses the edited plan, and reads it back from the tables that are made of it. */
async function usedPlan({ user, saved }: RenderedPane): Promise<Plan> {
  await user.click(screen.getByRole("button", { name: words.use }));
  expect(await screen.findByText(words.used(phuRieng2017.title))).toBeVisible();
  // The year is typed to be that of the plan, so that its tables are made as they are.
  fireEvent.change(within(panel()).getByLabelText(viOfficePlan.year), { target: { value: "2017" } });
  await user.click(screen.getByRole("button", { name: viOfficePlan.create.files("2017") }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const grids = realWorkbooks.read(saved[0]?.bytes ?? new Uint8Array());
  const read = grids.ok ? readPlan(grids.value) : undefined;
  if (!read?.ok) throw new Error("no plan");
  return read.value.plan;
}

describe("the chosen plan, edited in the pane", () => {
  it("is used with another value, other days, and without a target; what goes with the target is said", async () => {
    const pane = await renderPane();
    await openEditor(pane);
    await pane.user.click(await fold(words.targets));
    fireEvent.change(within(panel()).getByLabelText(words.value("PR-02")), { target: { value: "81%" } });
    const houses = phuRieng2017.indicators.find(({ code }) => code === "PR-13");
    await pane.user.click(screen.getByLabelText(words.asked("PR-13", houses?.label ?? "")));
    expect(await screen.findByText(/Bỏ theo \d+ số liệu/)).toBeVisible();
    await pane.user.click(await fold(words.rounds));
    fireEvent.change(within(panel()).getByLabelText(words.due("Đợt I")), { target: { value: "2018-01-20" } });
    const plan = await usedPlan(pane);
    expect(plan.indicators.map(({ code }) => code)).not.toContain("PR-13");
    expect(plan.indicators.find(({ code }) => code === "PR-02")?.target).toMatchObject({ value: 0.81 });
    expect(plan.rounds[0]?.due).toBe("2018-01-20");
    expect(plan.elements.map(({ code }) => code)).not.toContain("MAIAM_XAYMOI");
  });

  it("is not used while no target is left, or days do not fit", async () => {
    const pane = await renderPane();
    await openEditor(pane);
    await pane.user.click(await fold(words.rounds));
    fireEvent.change(within(panel()).getByLabelText(words.to("Đợt I")), { target: { value: "2017-01-01" } });
    expect(await screen.findByText(words.badRounds)).toBeVisible();
    expect(screen.getByRole("button", { name: words.use })).toBeDisabled();
  });

  it("gives units their numbers, which then stand on their forms", async () => {
    const pane = await renderPane({ firstPlan: "doan-vien" });
    fireEvent.change(await within(panel()).findByLabelText("Năm"), { target: { value: "2026" } });
    await openEditor(pane);
    await pane.user.click(await fold(words.assigned));
    const chiLang = words.given("06463", "Công đoàn xã Chi Lăng");
    fireEvent.change(within(panel()).getByLabelText(chiLang), { target: { value: "45" } });
    await pane.user.click(screen.getByRole("button", { name: words.use }));
    await screen.findByText(/Đang dùng kế hoạch/);
    await chooseIn(pane.user, within(panel()).getByLabelText(vi.choice.unit), /Chi Lăng/);
    await pane.user.click(screen.getByRole("button", { name: vi.form.download }));
    await waitFor(() => expect(pane.saved).toHaveLength(1));
    const read = realWorkbooks.read(pane.saved[0]?.bytes ?? new Uint8Array());
    const form = read.ok ? read.value.grids[0] : undefined;
    if (form === undefined) throw new Error("no form");
    const row = form.rows.findIndex((_row, index) => contentAt(form, index, 0) === "DV_GIAO");
    expect(contentAt(form, row, 4)).toBe(45);
  });

  it("ranks its units by points, grades and a share of data that are set here", async () => {
    const pane = await renderPane();
    await openEditor(pane);
    const { ranking } = words;
    await pane.user.click(await fold(ranking.title));
    await pane.user.click(screen.getByRole("button", { name: ranking.add }));
    const points = within(panel()).getByLabelText(/^Điểm của TC-01/);
    fireEvent.change(points, { target: { value: "0" } });
    expect(await screen.findByText(ranking.badScale)).toBeVisible();
    fireEvent.change(points, { target: { value: "12,5" } });
    fireEvent.change(within(panel()).getByLabelText(ranking.gradeName), { target: { value: "Xuất sắc" } });
    fireEvent.change(within(panel()).getByLabelText(ranking.gradeFrom), { target: { value: "90" } });
    await pane.user.click(screen.getByRole("button", { name: ranking.addGrade }));
    fireEvent.change(within(panel()).getByLabelText(ranking.rankedFrom), { target: { value: "80%" } });
    const plan = await usedPlan(pane);
    const first = phuRieng2017.indicators.find(({ target }) => target !== undefined);
    expect(plan).toMatchObject({
      criteria: [{ code: "TC-01", kind: "achievement", indicator: first?.code, points: 12.5 }],
      grades: [{ name: "Xuất sắc", from: 90 }],
      rankedFrom: 0.8,
    });
  });
});
