import { planId, roundId } from "../../src/domain/codes";
import { planById } from "../../src/domain/standard/plan-by-id";
import { bundledPlans } from "../../src/plans/bundled-plans";
import { dakNongPlan2020 } from "../../src/plans/dak-nong-2020/plan";
import { giaLamPlan2023 } from "../../src/plans/gia-lam-2023/plan";
import { langSonPlan2015 } from "../../src/plans/lang-son-2015/plan";
import { phuRieng2017 } from "../../src/plans/phu-rieng-2017/plan";
import { thanhHoaPlan2021 } from "../../src/plans/thanh-hoa-2021/plan";
import { langSon2025 } from "../../src/plans/units/communes/lang-son-2025";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { dakNong2020 } from "../../src/plans/units/dak-nong-2020";
import { giaLamGrassroots } from "../../src/plans/units/gia-lam-cdcs";
import { langSon2015 } from "../../src/plans/units/lang-son-2015";
import { thanhHoa2021 } from "../../src/plans/units/thanh-hoa-2021";
import type { SheetDrawing } from "../../src/sheets/drawing";
import { FORM_SHEETS } from "../../src/sheets/words/form/form-words";
import { makeForm } from "../../src/use-cases/forms/make-form";
import { tinySheet } from "../support/sheets/tiny-drawing";
import { SUMMARY_SHEETS } from "../../src/sheets/words/summary/summary-words";
import { drawRollUp } from "../../src/use-cases/roll-up/roll-up-readings";
import { writeWorkbook } from "../../src/xlsx/writing/write-workbook";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../programs/libreoffice";
import { stoppedClock } from "../support/files/real-workbooks";
import { pdfPages } from "../support/files/pdf-pages";
import { rolledUpFiles } from "./independent/harness";

/** With the round that has the most targets; nobody has reported, so that the missing units take most room. */
const OFFICES = [
  [phuRieng2017, "I", binhPhuoc2017],
  [dakNongPlan2020, "NAM", dakNong2020],
  [giaLamPlan2023, "NAM", giaLamGrassroots],
  [langSonPlan2015, "NAM", langSon2015],
  [thanhHoaPlan2021, "5-NAM", thanhHoa2021],
] as const;

/** Those with the most rows: of a commune, for all enterprises below it. */
const TEMPLATES = [
  ["thoa-uoc_2026-Q_70", "2026-Q1"],
  ["doan-vien_2026-T_100", "2026-T03"],
  ["thi-dua_2026-6T_100_100_70", "2026-6T1"],
] as const;

/** Nothing of it is printed. Rows of the front page keep the heights they were drawn with. */
const emptied = (sheet: SheetDrawing): SheetDrawing => ({
  ...tinySheet(sheet.name, []),
  print: { ...sheet.print, area: undefined, titleRows: undefined, titleColumns: undefined },
});

const UPRIGHT = { width: 210, height: 297 };

describeWithLibreOffice("one upright A4", (libreOffice) => {
  it(
    "takes the front page of every plan",
    async () => {
      const fronts = await Promise.all(
        OFFICES.map(async ([plan, round, registry]) => {
          const facts = await rolledUpFiles(plan, round, registry, []);
          const subject = { plan, round: roundId(round), registry, plans: [plan] };
          const drawing = drawRollUp(subject, facts, stoppedClock.today());
          const sheets = drawing.sheets.map((sheet) =>
            sheet.name === SUMMARY_SHEETS.front ? sheet : emptied(sheet),
          );
          return writeWorkbook({ ...drawing, sheets });
        }),
      );
      expect(libreOffice.convertAll(fronts, "pdf").map(pdfPages)).toEqual(OFFICES.map(() => [UPRIGHT]));
    },
    LIBREOFFICE_PATIENCE,
  );

  it(
    "takes the form of every standard template, without its guide",
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
      expect(libreOffice.convertAll(forms, "pdf").map(pdfPages)).toEqual(TEMPLATES.map(() => [UPRIGHT]));
    },
    LIBREOFFICE_PATIENCE,
  );
});
