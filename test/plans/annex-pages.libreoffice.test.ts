import { roundId } from "../../src/domain/codes";
import { dakNongPlan2020 } from "../../src/plans/dak-nong-2020/plan";
import { phuRieng2017 } from "../../src/plans/phu-rieng-2017/plan";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { dakNong2020 } from "../../src/plans/units/dak-nong-2020";
import { printedSheet } from "../../src/sheets/page/printed-sheet";
import { drawRollUp } from "../../src/use-cases/roll-up/roll-up-readings";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../programs/libreoffice";
import { pdfPages } from "../support/files/pdf-pages";
import { realWorkbooks, stoppedClock } from "../support/files/real-workbooks";
import { inventedReports, rolledUp } from "./independent/harness";

const OFFICES = [
  [phuRieng2017, "I", binhPhuoc2017],
  [dakNongPlan2020, "NAM", dakNong2020],
] as const;

/** Points. */
const LEAST_TEXT = 8.95;
/** Of all sheets; with the figures of units below each other and every finding printed they were 65 and 68. */
const MOST_PAGES = 50;
/** Programs set a line here and there otherwise. */
const TOLERANCE = 3;

describeWithLibreOffice("a summary with its annexes on paper", (libreOffice) => {
  it(
    "is as many pages as are told, few, and in letters of nine points or more",
    async () => {
      const drawn = await Promise.all(
        OFFICES.map(async ([plan, round, registry]) => {
          const facts = await rolledUp(plan, round, registry, inventedReports(plan.id));
          const subject = { plan, round: roundId(round), registry, plans: [plan] };
          return drawRollUp(subject, facts, stoppedClock.today());
        }),
      );
      const told = drawn.map(({ sheets }) =>
        sheets.filter(({ visibility }) => visibility === "visible").map(printedSheet),
      );
      const small = told.flat().filter(({ smallestText = Infinity }) => smallestText < LEAST_TEXT);
      expect(small).toEqual([]);
      const pdfs = libreOffice.convertAll(drawn.map(realWorkbooks.write), "pdf");
      pdfs.forEach((pdf, index) => {
        const pages = pdfPages(pdf).length;
        const sum = (told[index] ?? []).reduce((all, sheet) => all + sheet.pages, 0);
        expect(pages).toBeLessThan(MOST_PAGES);
        expect(Math.abs(pages - sum)).toBeLessThanOrEqual(TOLERANCE);
      });
    },
    LIBREOFFICE_PATIENCE,
  );
});
