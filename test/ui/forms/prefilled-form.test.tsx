import { screen, waitFor } from "@testing-library/react";
import { elementCode, fingerprint } from "../../../src/domain/codes";
import { standardPlans } from "../../../src/plans/standard-plans";
import { binhPhuoc2017 } from "../../../src/plans/units/binh-phuoc-2017";
import { readForm } from "../../../src/sheets/form/read-form";
import { vi } from "../../../src/ui/words/vi/vi";
import { practiceReports, rollUpPractice } from "../../support/forms/practice";
import { realWorkbooks } from "../../support/files/real-workbooks";
import { renderPane } from "../../support/pane/render-pane";
import { chooseIn } from "../../support/pane/choose-in";

const registry = { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, 2) };
const [unit = registry.office] = registry.units;

/** A summary in which the unit's closing stock is known. */
const summary = rollUpPractice(registry, practiceReports(registry));

const fileOf = (name: string, bytes: Uint8Array): File => new File([new Uint8Array(bytes)], name);

function readingIn(bytes: Uint8Array, code: string): unknown {
  const read = realWorkbooks.read(bytes);
  if (!read.ok) throw new Error(read.failure.kind);
  const form = readForm(read.value, {
    plans: standardPlans,
    file: "form.xlsx",
    fingerprint: fingerprint("ab"),
    levelOf: () => undefined,
  });
  if (!form.ok) throw new Error(form.failure.kind);
  return form.value.entries.get(elementCode(code))?.reading;
}

describe("the summary of the round before", () => {
  it("fills the opening stock of the form in, where it says what the unit closed with", async () => {
    const { user, saved } = await renderPane();
    const { summary: totals, workbook } = await summary;
    await chooseIn(user, screen.getByRole("combobox", { name: vi.choice.plan }), /^Phú Riềng 2017/);
    await chooseIn(user, screen.getByRole("combobox", { name: vi.choice.unit }), new RegExp(`^${unit.code}`));
    await user.upload(screen.getByLabelText(vi.earlier.input), fileOf("tong-hop.xlsx", workbook));
    expect(await screen.findByText(vi.earlier.read("tong-hop.xlsx", 2))).toBeVisible();
    await user.click(screen.getByRole("button", { name: vi.form.download }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const closed = totals.reported.get(unit.code)?.get(elementCode("DV_CUOI"));
    expect(closed).toMatchObject({ kind: "number" });
    expect(readingIn(saved[0]?.bytes ?? new Uint8Array(), "DV_DAU")).toEqual(closed);
  });

  it("that is no summary is refused with what to choose, and forms are made without it", async () => {
    const { user, saved } = await renderPane();
    await chooseIn(user, screen.getByRole("combobox", { name: vi.choice.plan }), /^Phú Riềng 2017/);
    const [report] = practiceReports(registry);
    const bytes = await report?.bytes();
    const form = bytes?.ok === true ? bytes.value : new Uint8Array();
    await user.upload(screen.getByLabelText(vi.earlier.input), fileOf("bao-cao.xlsx", form));
    expect(await screen.findByText(vi.earlier.noSummary)).toBeVisible();
    await user.click(screen.getByRole("button", { name: vi.form.download }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(readingIn(saved[0]?.bytes ?? new Uint8Array(), "DV_DAU")).toEqual({ kind: "blank" });
  });
});
