import { contentAt, isCellError, type CellContent, type Grid } from "../../../src/domain/grid/grid";
import type { Plan } from "../../../src/domain/plan/plan";
import { templateFor, type Audience, type Template } from "../../../src/domain/form/template";
import type { Drawing } from "../../../src/sheets/drawing";
import { drawForm } from "../../../src/sheets/form/draw-form";
import { FORM_COLUMN } from "../../../src/sheets/form/layout/form-columns";
import { layOutForm } from "../../../src/sheets/form/layout/form-layout";
import { CHECKS_FILLED } from "../../corpus/other-forms";
import { CHECKS_PLAN } from "../../support/plans/checks-plan";
import { consistentValues } from "../../support/forms/consistent-values";
import type { Filled } from "../../support/forms/holds";
import { aUnit, ROUND_1 } from "../../support/plans/plan-builder";

/** A form filled without a mistake. */
export interface SoundForm {
  readonly name: string;
  readonly template: Template;
  readonly filled: Filled;
}

/** The form of an invented plan that has a check of every kind. */
export const CHECKS_FORM: SoundForm = {
  name: "every kind of check",
  template: templateFor(CHECKS_PLAN, ROUND_1, aUnit("U1")),
  filled: CHECKS_FILLED,
};

/** A form of every round for every audience of a plan. */
export const soundForms = (plan: Plan): readonly SoundForm[] =>
  plan.rounds.flatMap(({ id }) =>
    audiences(plan).map((audience) => {
      const template = templateFor(plan, id, audience);
      const name = `${plan.id} ${id} ${audience.sector ?? audience.level}`;
      return { name, template, filled: consistentValues(template, 7) };
    }),
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

export const drawFilled = (template: Template, { values, registers }: Filled): Drawing =>
  drawForm({
    template,
    unit: aUnit("U1", template.audience),
    values,
    registers,
    createdAt: "2020-06-01T08:00:00Z",
  });

const STATUS = { row: 1, column: FORM_COLUMN.UOM } as const;

/** What a unit without the add-in sees: the status at the top, and which rows say what. */
export interface Seen {
  readonly status: string;
  readonly wrong: readonly string[];
  readonly blank: readonly string[];
  /** Understood by the office, but nothing the form can add up. */
  readonly retype: readonly string[];
}

export function seenOn(form: Grid | undefined, template: Template): Seen {
  if (form === undefined) throw new Error("the form is gone");
  const saying = (says: RegExp): readonly string[] =>
    [...layOutForm(template).elements]
      .filter(([, { row }]) => says.test(shownText(contentAt(form, row, FORM_COLUMN.CHECK))))
      .map(([code]) => code);
  return {
    status: shownText(contentAt(form, STATUS.row, STATUS.column)),
    wrong: saying(/^(Lỗi: |#)/),
    blank: saying(/^Chưa nhập$/),
    retype: saying(/^Nên gõ lại: /),
  };
}

const shownText = (content: CellContent | undefined): string =>
  isCellError(content) ? content.error : String(content);

/** What the top of a form says when so many rows are wrong and not typed yet. */
export function statusWith({ wrong, blank }: Pick<Seen, "wrong" | "blank">): string {
  const gaps = `hưa nhập ${String(blank.length)} ô`;
  if (wrong.length === 0) return blank.length === 0 ? "ĐẠT" : `C${gaps}`;
  return `Còn ${String(wrong.length)} lỗi${blank.length === 0 ? "" : `, c${gaps}`}`;
}
