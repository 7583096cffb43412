import { planId, roundId } from "../../src/model/codes";
import { planById } from "../../src/model/standard/plan-by-id";
import { bundledPlans } from "../../src/plans/bundled-plans";
import { langSon2025 } from "../support/plans/bundled";
import type { SheetDrawing } from "../../src/workbook/drawing/drawing";
import { FORM_SHEETS } from "../../src/forms/words/form-words";
import { makeForm } from "../../src/forms/issuing/make-form";
import { tinySheet } from "../support/sheets/tiny-drawing";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../programs/libreoffice";
import { pdfPages } from "../support/files/pdf-pages";

/** With the most rows, for a commune and all enterprises below it; and the pages. */
const TEMPLATES = [
  ["thoa-uoc_2026-Q_70", "2026-Q1", 2],
  ["doan-vien_2026-T_100", "2026-T03", 2],
  ["thi-dua_2026-6T_100_100_70", "2026-6T1", 1],
] as const;

/** Excluded from print. Rows of the front page keep the heights they were drawn with. */
const emptied = (sheet: SheetDrawing): SheetDrawing => ({
  ...tinySheet(sheet.name, []),
  print: { ...sheet.print, area: undefined, titleRows: undefined, titleColumns: undefined },
});

const UPRIGHT = { width: 210, height: 297 };

describeWithLibreOffice("at most two upright A4", (libreOffice) => {
  it(
    "take the form of every standard template, without its guide and lists",
    () => {
      const [commune] = langSon2025.units;
      const forms = TEMPLATES.map(([id, round]) => {
        const plan = planById(bundledPlans, planId(id));
        if (plan === undefined || commune === undefined) throw new Error(`no plan ${id}`);
        const drawing = makeForm(plan, roundId(round), commune, langSon2025.office, "2026-04-01T00:00:00Z");
        const sheets = drawing.sheets.map((sheet) =>
          sheet.name === FORM_SHEETS.form ? sheet : emptied(sheet),
        );
        return writeWorkbook({ ...drawing, sheets });
      });
      expect(libreOffice.convertAll(forms, "pdf").map(pdfPages)).toEqual(
        TEMPLATES.map(([, , pages]) => Array.from({ length: pages }, () => UPRIGHT)),
      );
    },
    LIBREOFFICE_PATIENCE,
  );
});
