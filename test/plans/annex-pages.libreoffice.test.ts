import { indicatorCode, roundId } from "../../src/model/codes";
import { isFraction } from "../../src/model/plan/aggregation-traits";
import { writtenReport } from "../../src/summary/document/report/office-report";
import {
  binhPhuoc2017,
  dakNong2020,
  dakNongPlan2020,
  giaLamGrassroots,
  giaLamPlan2023,
  langSon2015,
  langSonPlan2015,
  phuRieng2017,
  thanhHoa2021,
  thanhHoaPlan2021,
} from "../support/plans/bundled";
import { unitRegistries } from "../../src/plans/unit-registries";
import { printedSheet } from "../../src/workbook/page/printed-sheet";
import { templateOf } from "../../src/forms/issuing/make-form";
import { drawRollUp } from "../../src/desk/roll-up/roll-up-readings";
import { officeAbove } from "../../src/desk/units/unit-lookup";
import { readDocument } from "../../src/summary/read-document";
import { writeDocument } from "../../src/summary/write-document";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../programs/libreoffice";
import { LIBREOFFICE_WRITER } from "../programs/libreoffice-profile";
import { drawnWorkbooks } from "../support/files/drawn-workbooks";
import { pdfPages } from "../support/files/pdf-pages";
import { realWorkbooks, stoppedClock } from "../support/files/real-workbooks";
import { tornPages } from "../support/sheets/torn-pages";
import { filledForms, inventedReports } from "./independent/harness";

/** With the round that has the most targets, and the maximum pages of their summaries. */
const OFFICES = [
  [phuRieng2017, "I", binhPhuoc2017, 50],
  [dakNongPlan2020, "NAM", dakNong2020, 45],
  [giaLamPlan2023, "NAM", giaLamGrassroots, 80],
  [langSonPlan2015, "NAM", langSon2015, 41],
  [thanhHoaPlan2021, "5-NAM", thanhHoa2021, 95],
] as const;

/** LibreOffice opens the files of the first ones; the pages of the others are calculated. */
const PRINTED = 2;

/** Programs may set a line differently: one page in this many. */
const TOLERANCE = 20;
const UPRIGHT = { width: 210, height: 297 };
const LYING = { width: 297, height: 210 };

const { rolledUp } = filledForms(drawnWorkbooks());

async function offices() {
  return Promise.all(
    OFFICES.map(async ([plan, round, registry, mostPages]) => {
      const facts = await rolledUp(plan, round, registry, inventedReports(plan.id));
      return { plan, round: roundId(round), registry, facts, mostPages };
    }),
  );
}
let known: ReturnType<typeof offices> | undefined;
/** Both suites use the same units. */
const rolledUpOffices = (): ReturnType<typeof offices> => (known ??= offices());

describeWithLibreOffice("a summary with its annexes on paper", (libreOffice) => {
  it(
    "is a front page and few annexes, as many as are told, with headings on each, nothing torn, cut or smaller than nine points",
    async () => {
      const drawn = (await rolledUpOffices()).map(({ plan, round, registry, facts }) => ({
        drawing: drawRollUp(
          { plan, round, registry, plans: [plan], above: officeAbove(registry.office, unitRegistries) },
          facts,
          stoppedClock.today(),
        ),
      }));
      const printed = drawn.map(({ drawing }) =>
        drawing.sheets.filter(({ visibility }) => visibility === "visible"),
      );
      expect(printed.map((sheets) => sheets.flatMap(tornPages))).toEqual(OFFICES.map(() => []));
      const told = printed.map((sheets) => sheets.reduce((sum, sheet) => sum + printedSheet(sheet).pages, 0));
      expect(told.map((pages, index) => pages - pages / TOLERANCE > (OFFICES[index]?.[3] ?? 0))).toEqual(
        OFFICES.map(() => false),
      );
      const pdfs = libreOffice.convertAll(
        drawn.slice(0, PRINTED).map(({ drawing }) => realWorkbooks.write(drawing)),
        "pdf",
      );
      pdfs.forEach((pdf, index) => {
        const [front, next, ...others] = pdfPages(pdf);
        const pages = others.length + 2;
        const [plan, , , most] = OFFICES[index] ?? [];
        expect([plan?.id, front, next]).toEqual([plan?.id, UPRIGHT, LYING]);
        expect(pages).toBeLessThanOrEqual(most ?? 0);
        expect(Math.abs(pages - (told[index] ?? 0))).toBeLessThanOrEqual(1 + pages / TOLERANCE);
      });
    },
    LIBREOFFICE_PATIENCE,
  );
});

/** "1.234,5" and "12,5%" as numbers. */
const parsed = (shown: string): number =>
  Number(shown.replaceAll(".", "").replace(",", ".").replace("%", "")) / (shown.endsWith("%") ? 100 : 1);

describeWithLibreOffice(
  "the written report in LibreOffice Writer",
  (libreOffice) => {
    it(
      "is opened and saved again with the figures of the summary",
      async () => {
        const all = (await rolledUpOffices()).slice(0, PRINTED);
        const written = await Promise.all(
          all.map(({ plan, registry, round, facts: { summary, excused } }) =>
            writeDocument(
              writtenReport({ plan, summary, excused, template: templateOf(plan, round, registry.office) }),
            ),
          ),
        );
        libreOffice.convertAll(written, "docx", "docx").forEach((docx, index) => {
          const read = readDocument(docx);
          const blocks = read.ok ? read.value : [];
          const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.rows] : []));
          const [, ...rows] = tables.find(([header]) => header?.[1] === "Chỉ tiêu") ?? [];
          const { plan, facts } = all[index] ?? {};
          const figures = (plan?.indicators ?? []).flatMap(({ code, label, aggregation }) => {
            const total = facts?.summary.indicators.get(indicatorCode(code));
            return total === undefined
              ? []
              : [{ label, value: total.value, isShare: isFraction(aggregation) }];
          });
          expect(rows.map(([, label]) => label)).toEqual(figures.map(({ label }) => label));
          const shown = rows.map((row) => row[3] ?? "");
          expect(shown.map((text) => text === "")).toEqual(figures.map(({ value }) => value === undefined));
          figures.forEach(({ value = 0, isShare }, at) => {
            expect(parsed(shown[at] ?? "")).toBeCloseTo(value, isShare ? 4 : 2);
          });
        });
      },
      LIBREOFFICE_PATIENCE,
    );
  },
  LIBREOFFICE_WRITER,
);
