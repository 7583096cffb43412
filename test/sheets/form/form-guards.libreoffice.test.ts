import type { ArithmeticCheck } from "../../../src/domain/plan/arithmetic-check";
import { standardPlans } from "../../../src/plans/standard-plans";
import { CHECKS_PLAN } from "../../support/plans/checks-plan";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../../programs/libreoffice";
import { realWorkbooks } from "../../support/files/real-workbooks";
import { broken, type Broken } from "./broken-figures";
import { CHECKS_FORM, drawFilled, seenOn, soundForms, statusWith, type SoundForm } from "./sound-forms";

/** One relation of each kind of each plan, broken. */
const BROKEN: readonly (Broken & SoundForm)[] = [
  ...standardPlans.flatMap((plan) => kindsOf(plan.checks, soundForms(plan))),
  ...kindsOf(CHECKS_PLAN.checks, [CHECKS_FORM]),
];

function kindsOf(
  checks: readonly ArithmeticCheck[],
  forms: readonly SoundForm[],
): readonly (Broken & SoundForm)[] {
  const kinds = [...new Set(checks.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    forms
      .flatMap((form) =>
        checks
          .filter((check) => check.kind === kind)
          .flatMap((check) => {
            const wrong = broken(check, form.filled, form.template);
            return wrong === undefined ? [] : [{ ...form, ...wrong }];
          }),
      )
      .slice(0, 1),
  );
}

describeWithLibreOffice("a unit that has LibreOffice only", (libreOffice) => {
  it(
    "sees the same at the top and on the rows",
    () => {
      const drawings = BROKEN.map(({ template, filled }) => drawFilled(template, filled));
      const saved = libreOffice.convertAll(
        drawings.map((drawing) => realWorkbooks.write(drawing)),
        "xlsx",
      );
      expect(BROKEN.length).toBeGreaterThan(14);
      for (const [index, { name, template, speaks }] of BROKEN.entries()) {
        const workbook = realWorkbooks.read(saved[index] ?? new Uint8Array());
        const form = workbook.ok ? workbook.value.grids[0] : undefined;
        const said = seenOn(form, template);
        expect([name, said.wrong]).toEqual([name, expect.arrayContaining([speaks])]);
        expect(said.status).toBe(statusWith(said));
      }
    },
    LIBREOFFICE_PATIENCE,
  );
});
