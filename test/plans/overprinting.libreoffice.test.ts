import { planId, roundId } from "../../src/model/codes";
import { planById } from "../../src/model/standard/plan-by-id";
import { bundledPlans } from "../../src/plans/bundled-plans";
import { practiceFiles } from "../../src/desk/practice/practice-files";
import { makeForm } from "../../src/forms/issuing/make-form";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../programs/libreoffice";
import { describeWith } from "../programs/program";
import { overprinted, PDFTOTEXT } from "../support/files/overprinted";
import { realWorkbooks, received } from "../support/files/real-workbooks";
import { dakNong2020, dakNongPlan2020, langSon2025 } from "../support/plans/bundled";
import { rolledUpFiles } from "./independent/harness";

/** The form with the longest title, of a commune and of its province. */
function formsOf(id: string, round: string): readonly Uint8Array[] {
  const plan = planById(bundledPlans, planId(id));
  const [commune] = langSon2025.units;
  if (plan === undefined || commune === undefined) throw new Error(`no plan ${id}`);
  const { office } = langSon2025;
  return [
    makeForm(plan, roundId(round), commune, office, "2026-04-01T00:00:00Z"),
    makeForm(plan, roundId(round), office, undefined, "2026-04-01T00:00:00Z"),
  ].map((drawing) => realWorkbooks.write(drawing));
}

/** A summary without targets: their columns are hidden. */
async function milestone(): Promise<Uint8Array> {
  const round = roundId("2_2020-09-30");
  const request = { plan: dakNongPlan2020, round, registry: dakNong2020, mishapOf: () => "none" as const };
  const files = [...practiceFiles(request, realWorkbooks)].map(({ fileName, bytes }) =>
    received(fileName, bytes),
  );
  return (await rolledUpFiles(dakNongPlan2020, round, dakNong2020, files)).workbook;
}

describeWith(PDFTOTEXT, "nothing is printed over its neighbours", () =>
  describeWithLibreOffice("in LibreOffice", (libreOffice) => {
    it(
      "neither a long title nor the lines above a table, some columns of which are hidden",
      async () => {
        const files = [...formsOf("doan-vien_2026-T_100", "2026-T03"), await milestone()];
        expect(libreOffice.convertAll(files, "pdf").map(overprinted)).toEqual([[], [], []]);
      },
      LIBREOFFICE_PATIENCE,
    );
  }),
);
