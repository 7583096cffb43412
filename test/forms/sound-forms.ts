import { contentAt, isCellError, type CellContent, type Grid } from "../../src/workbook/grid/grid";
import type { Plan } from "../../src/model/plan/plan";
import { templateFor, type Audience, type FormRow, type Template } from "../../src/model/form/template";
import type { Drawing } from "../../src/workbook/drawing/drawing";
import { drawForm } from "../../src/forms/draw-form";
import { FORM_COLUMN } from "../../src/forms/layout/form-columns";
import { layOutForm } from "../../src/forms/layout/form-layout";
import { CHECKS_FILLED } from "../corpus/other-forms";
import { CHECKS_PLAN } from "../support/plans/checks-plan";
import { consistentValues } from "../support/forms/consistent-values";
import type { Filled } from "../support/forms/holds";
import { aUnit, ROUND_1 } from "../support/plans/plan-builder";

/** A form filled without a mistake. */
export interface SoundForm {
  readonly name: string;
  readonly template: Template;
  readonly filled: Filled;
}

/** The form of an invented plan with a check of every kind. */
export const CHECKS_FORM: SoundForm = {
  name: "every kind of check",
  template: templateFor(CHECKS_PLAN, ROUND_1, aUnit("U1")),
  filled: CHECKS_FILLED,
};

/** Returns filled forms that together ask for every row of the plan. */
export const soundForms = (plan: Plan): readonly SoundForm[] =>
  templatesOf(plan).map((template) => ({
    name: nameOf(template),
    template,
    filled: consistentValues(template, 7),
  }));

export const nameOf = ({ plan, round, audience }: Template): string =>
  `${plan.id} ${round} ${audience.sector ?? audience.level}`;

/** Returns few templates of the plan in which each row is typed, calculated and closed wherever possible. */
export function templatesOf(plan: Plan): readonly Template[] {
  const asked = new Set<string>();
  return plan.rounds.flatMap(({ id }) =>
    audiences(plan).flatMap((audience) => {
      const template = templateFor(plan, id, audience);
      const rows = [...template.rows.map(rowKey), ...template.registers.map(({ code }) => code)];
      const isNew = rows.some((row) => !asked.has(row));
      for (const row of rows) asked.add(row);
      return isNew ? [template] : [];
    }),
  );
}

function rowKey(row: FormRow): string {
  switch (row.kind) {
    case "section":
      return row.section.code;
    case "indicator":
      return row.indicator.code;
    case "element":
      return `${row.element.code} ${row.state}`;
  }
}

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

/** What a unit without the add-in sees: the status, and the problem of each row. */
export interface Seen {
  readonly status: string;
  readonly wrong: readonly string[];
  readonly blank: readonly string[];
  /** The office understands it, but the form cannot add it up. */
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

/** Returns the status of a form with these numbers of contradictions and gaps. */
export function statusWith({ wrong, blank }: Pick<Seen, "wrong" | "blank">): string {
  const gaps = `hưa nhập ${String(blank.length)} ô`;
  if (wrong.length === 0) return blank.length === 0 ? "ĐẠT" : `C${gaps}`;
  return `Còn ${String(wrong.length)} lỗi${blank.length === 0 ? "" : `, c${gaps}`}`;
}
