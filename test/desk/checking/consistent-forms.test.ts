import { fingerprint } from "../../../src/base/codes";
import type { Finding } from "../../../src/model/finding/finding";
import type { Plan } from "../../../src/model/plan/plan";
import { templateFor, type Audience, type Template } from "../../../src/model/form/template";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { drawForm } from "../../../src/forms/draw-form";
import { readForm } from "../../../src/forms/read-form";
import { readStructure } from "../../../src/forms/structure/read-structure";
import { checkReading } from "../../../src/desk/checking/check-reading";
import { consistentValues } from "../../support/forms/consistent-values";
import { drawingToGrids } from "../../support/sheets/drawing-to-grids";
import type { Filled } from "../../support/forms/holds";
import { aUnit } from "../../support/plans/plan-builder";
import { propertyRuns } from "../../support/property-runs";

/** Number of data sets for undamaged forms, over all plans, rounds, levels and sectors. */
const DATA_SETS = propertyRuns(36);

/** Every form of the standard plans with different rows. */
const FORMS: readonly Template[] = standardPlans.flatMap((plan) =>
  plan.rounds
    .slice(0, 2)
    .flatMap(({ id }) => audiences(plan).map((audience) => templateFor(plan, id, audience))),
);

function audiences({ levels, sectors }: Plan): readonly Audience[] {
  const [lowest, ...higher] = levels.map(({ code }) => code);
  if (lowest === undefined) return [];
  return [
    ...higher.map((level) => ({ level })),
    { level: lowest },
    ...sectors.map(({ code }) => ({ level: lowest, sector: code })),
  ];
}

/** Draws, calculates, reads and checks a filled form, as if somebody had sent it. */
function findingsOf(template: Template, { values, registers }: Filled): readonly Finding[] {
  const unit = { ...aUnit("U1"), ...template.audience };
  const drawing = drawForm({
    template,
    unit,
    values,
    registers,
    createdAt: `${lastDay(template)}T08:00:00Z`,
  });
  const { grids, ...workbook } = drawingToGrids(drawing, false);
  const read = readForm(
    { grids, ...workbook },
    { plans: [template.plan], file: "f.xlsx", fingerprint: fingerprint("ab"), levelOf: () => undefined },
  );
  if (!read.ok) throw new Error(read.failure.kind);
  const structure = readStructure(grids, template.plan, read.value);
  const reading = {
    kind: "form",
    source: { file: "f.xlsx" },
    submission: read.value,
    extras: workbook.extras,
    structure,
  } as const;
  const units = {
    id: template.plan.defaultRegistry,
    title: "",
    office: aUnit("P"),
    units: [unit],
    isInvented: true,
    source: "",
  };
  return checkReading(reading, [template.plan], { units });
}

function formAt(forms: readonly Template[], index: number): Template {
  const template = forms[index % forms.length];
  if (template === undefined) throw new Error("a plan has no forms");
  return template;
}

const lastDay = ({ plan, round }: Template): string => plan.rounds.find(({ id }) => id === round)?.to ?? "";

describe("an undamaged form", () => {
  it.each(standardPlans.map(({ id }) => id))(
    "of plan %s has no finding with any consistent figures",
    (plan) => {
      const forms = FORMS.filter((template) => template.plan.id === plan);
      for (let seed = 0; seed < DATA_SETS / standardPlans.length; seed += 1) {
        const template = formAt(forms, seed);
        const findings = findingsOf(template, consistentValues(template, seed));
        expect({ seed, round: template.round, findings }).toEqual({
          seed,
          round: template.round,
          findings: [],
        });
      }
    },
  );
});
