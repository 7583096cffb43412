import { readFileSync } from "node:fs";
import { enOfficePlan, viOfficePlan as words } from "../../../src/ui/words/office-plan-words";
import { vi } from "../../../src/ui/words/vi/vi";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { savedDownload } from "../../programs/saved-download";
import { describeInPane } from "../../support/browser/describe-in-pane";
import { productionBuild } from "../../support/browser/production-build";
import { OFFICER_PLAN } from "../../support/plans/officer-plan";
import { realWorkbooks } from "../../support/files/real-workbooks";
import { retyped, typedWorkbook, type TypedSheets } from "../../support/forms/typed-workbook";

jest.setTimeout(CHROMIUM_PATIENCE);

const planFile = (sheets: TypedSheets) => ({
  name: "ke-hoach.xlsx",
  mimeType: "",
  buffer: Buffer.from(realWorkbooks.write(typedWorkbook(sheets))),
});

describeInPane("a plan of one's own in Chromium, from the production build", (open) => {
  it("is checked and read in a thread, put to use, and its forms are made, read back and rolled up", async () => {
    const { page } = await open();
    const panel = page.getByRole("tabpanel");
    await page.getByText(vi.officePlan.heading).click();
    const input = page.getByLabel(words.fileInput, { exact: true });
    await input.setInputFiles(planFile(retyped(OFFICER_PLAN, "Chỉ tiêu", "F2", "")));
    await page.getByRole("list", { name: words.list("ke-hoach.xlsx") }).waitFor();
    await input.setInputFiles(planFile(OFFICER_PLAN));
    await page.getByRole("button", { name: words.use }).click();
    await panel.getByLabel(vi.choice.unit, { exact: true }).selectOption("M-02");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: vi.form.download, exact: true }).click();
    const form = await savedDownload(await download);
    await page.getByRole("tab", { name: vi.tabs["roll-up"] }).click();
    const files = [{ name: "M-02.xlsx", mimeType: "", buffer: form }];
    await panel.getByLabel(vi.files.input, { exact: true }).setInputFiles(files);
    await panel.getByRole("button", { name: vi.rollUp.start, exact: true }).click();
    await panel.getByRole("heading", { name: vi.rollUp.done(1, 3) }).waitFor();
  });

  it("is not loaded before it is wanted", () => {
    const html = readFileSync(`${productionBuild()}/taskpane.html`, "utf8");
    const scripts = [...html.matchAll(/src="?([\w.-]+\.js)/g)].map(([, name = ""]) => name);
    for (const name of scripts) {
      expect(readFileSync(`${productionBuild()}/${name}`, "utf8")).not.toContain(enOfficePlan.chooseFile);
    }
  });
});
