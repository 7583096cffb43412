import { contentAt, type Grid } from "../../../src/workbook/grid/grid";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { unitRegistries } from "../../../src/plans/unit-registries";
import { binhPhuoc2017 } from "../../support/plans/bundled";
import { checkFiles } from "../../../src/desk/checking/check-files";
import { proposeFixes } from "../../../src/desk/mending/fix-proposals";
import { classicMishaps } from "../../../src/desk/practice/practice-files";
import { returnCases } from "../../../src/desk/returning/return-cases";
import { returnSlips, type ReturnSlip } from "../../../src/desk/returning/return-slips";
import { patchWorkbook } from "../../../src/workbook/patch-workbook";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../../programs/libreoffice";
import { practiceReports } from "../../support/forms/practice";
import { realWorkbooks, received, stoppedClock } from "../../support/files/real-workbooks";

const knowledge = { plans: standardPlans, registries: unitRegistries };

function formIn(bytes: Uint8Array): Grid {
  const workbook = realWorkbooks.read(bytes);
  const form = workbook.ok ? workbook.value.grids.find(({ sheet }) => sheet === "Biểu mẫu") : undefined;
  if (form === undefined) throw new Error("no form");
  return form;
}

/** Code → figure of every row of a form. */
const figuresOf = (form: Grid): ReadonlyMap<unknown, unknown> =>
  new Map(Array.from(form.rows, (_, row) => [contentAt(form, row, 0), contentAt(form, row, 4)]));

describeWithLibreOffice("LibreOffice as a witness of what goes back", (libreOffice) => {
  test(
    "opens the slip in front of a report and the one beside a file that could not be read, with the list first",
    async () => {
      const files = practiceReports(binhPhuoc2017, classicMishaps);
      const checked = await checkFiles({ files, ...knowledge, progress: () => "go-on" }, realWorkbooks);
      const making = { patch: patchWorkbook, workbooks: realWorkbooks, clock: stoppedClock };
      const slips: ReturnSlip[] = [];
      for await (const slip of returnSlips(returnCases(checked, "warnings", knowledge), files, making))
        slips.push(slip);
      const two = [
        slips.find(({ unit }) => unit !== undefined),
        slips.find(({ unit }) => unit === undefined),
      ];
      for (const slip of two) {
        if (slip === undefined) throw new Error("there is no such slip");
        const shown = new TextDecoder().decode(libreOffice.convert(slip.bytes, "csv"));
        expect(shown).toContain("PHIẾU TRẢ LẠI BÁO CÁO");
        expect(shown).toContain(slip.unit?.name ?? slip.file);
      }
    },
    LIBREOFFICE_PATIENCE * 2,
  );

  test(
    "calculates a mended copy to the figures of the faultless report",
    async () => {
      const one = { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(1, 2) };
      const [sound] = practiceReports(one);
      const [spoilt] = practiceReports(one, () => "overwritten");
      const [good, bad] = [await sound?.bytes(), await spoilt?.bytes()];
      if (good?.ok !== true || bad?.ok !== true) throw new Error("no practice reports");
      const [checked] = await checkFiles(
        { files: [received("a.xlsx", bad.value)], ...knowledge, progress: () => "go-on" },
        realWorkbooks,
      );
      if (checked === undefined) throw new Error("nothing was checked");
      const mended = patchWorkbook(bad.value, { writes: proposeFixes(checked, knowledge) });
      if (!mended.ok) throw new Error(mended.failure.kind);
      const expected = figuresOf(formIn(libreOffice.convert(good.value, "xlsx")));
      expect(figuresOf(formIn(libreOffice.convert(bad.value, "xlsx")))).not.toEqual(expected);
      expect(figuresOf(formIn(libreOffice.convert(mended.value, "xlsx")))).toEqual(expected);
    },
    LIBREOFFICE_PATIENCE * 2,
  );
});
