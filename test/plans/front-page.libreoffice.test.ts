import { roundId } from "../../src/domain/codes";
import { dakNongPlan2020 } from "../../src/plans/dak-nong-2020/plan";
import { giaLamPlan2023 } from "../../src/plans/gia-lam-2023/plan";
import { langSonPlan2015 } from "../../src/plans/lang-son-2015/plan";
import { phuRieng2017 } from "../../src/plans/phu-rieng-2017/plan";
import { thanhHoaPlan2021 } from "../../src/plans/thanh-hoa-2021/plan";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { dakNong2020 } from "../../src/plans/units/dak-nong-2020";
import { giaLamGrassroots } from "../../src/plans/units/gia-lam-cdcs";
import { langSon2015 } from "../../src/plans/units/lang-son-2015";
import { thanhHoa2021 } from "../../src/plans/units/thanh-hoa-2021";
import type { SheetDrawing } from "../../src/sheets/drawing";
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

/** Nothing of it is printed. Rows of the front page keep the heights they were drawn with. */
const emptied = (sheet: SheetDrawing): SheetDrawing => ({
  ...tinySheet(sheet.name, []),
  print: { ...sheet.print, area: undefined, titleRows: undefined, titleColumns: undefined },
});

describeWithLibreOffice("the front page of every plan", (libreOffice) => {
  it(
    "is one upright A4",
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
      const upright = { width: 210, height: 297 };
      expect(libreOffice.convertAll(fronts, "pdf").map(pdfPages)).toEqual(OFFICES.map(() => [upright]));
    },
    LIBREOFFICE_PATIENCE,
  );
});
