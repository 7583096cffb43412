import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { binhPhuoc2017, phuRieng2017 } from "../../support/plans/bundled";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { unitRegistries } from "../../../src/plans/unit-registries";
import { readInTurn } from "../../../src/desk/received/form-reader";
import { classicMishaps } from "../../../src/desk/practice/practice-files";
import { rollUpIntoWorkbook } from "../../../src/desk/roll-up/roll-up-into-workbook";
import { levelLookup } from "../../../src/desk/units/unit-lookup";
import { startHost } from "../../host/start-host";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../../programs/libreoffice";
import { pdfPages } from "../../support/files/pdf-pages";
import { practiceReports, ROUND_I } from "../../support/forms/practice";
import { realWorkbooks, stoppedClock } from "../../support/files/real-workbooks";
import { expectRecalculated } from "../../support/sheets/expect-recalculated";

jest.setTimeout(4 * LIBREOFFICE_PATIENCE);

const goOn = (): "go-on" => "go-on";

/** Rolls up practice reports in the Excel stand-in and saves its workbook. */
async function workbookOfTheAddIn() {
  const host = startHost();
  const files = practiceReports(binhPhuoc2017, classicMishaps);
  const outcome = await rollUpIntoWorkbook(
    {
      subject: { plan: phuRieng2017, round: ROUND_I, registry: binhPhuoc2017, plans: standardPlans },
      files,
      progress: goOn,
    },
    readInTurn(realWorkbooks, { plans: standardPlans, levelOf: levelLookup(unitRegistries) }),
    excelWorkbook,
    stoppedClock,
    false,
    goOn,
  );
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return { saved: host.saveXlsx(), facts: outcome.value };
}

describeWithLibreOffice("a workbook that the add-in rolled up, opened by another program", (libreOffice) => {
  it("shows the totals of the use case and prints on A4", async () => {
    const { saved, facts } = await workbookOfTheAddIn();

    const totals = Object.fromEntries(facts.summary.indicators);
    expect(Object.values(totals).filter(({ value }) => value !== undefined).length).toBeGreaterThan(20);
    expectRecalculated(libreOffice, [{ name: "add-in", workbook: saved, totals }]);

    const pages = pdfPages(libreOffice.convert(saved, "pdf"));
    expect(new Set(pages.map(({ width, height }) => [width, height].toSorted().join(" x ")))).toEqual(
      new Set(["210 x 297"]),
    );
    // Three for the summary, some thirteen for the figures of every unit, thirty for the source of every
    // figure, including uncounted reports.
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.length).toBeLessThan(80);
  });
});
