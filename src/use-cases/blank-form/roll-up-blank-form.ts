import type { IsoDate } from "../../domain/codes";
import type { PatchFailure } from "../../domain/file/patch-failure";
import { OWN_ROUND, planOfForm, unitsOfForm } from "../../domain/blank-form/plan-of-form";
import { succeed, type Outcome } from "../../domain/outcome";
import type { UnitRegistry } from "../../domain/unit/unit";
import { formWrites, shownResults } from "../../sheets/blank-form/drawing/form-writes";
import { blankSheetNames } from "../../sheets/blank-form/drawing/blank-sheet-names";
import type { BlankSummaryInput } from "../../sheets/blank-form/drawing/blank-summary-input";
import { sheetsBehindForm } from "../../sheets/blank-form/drawing/sheets-behind-form";
import { templateOf } from "../forms/make-form";
import type { Clock, WorkbookFiles } from "../ports/ports";
import type { PatchWorkbook } from "../ports/workbook-patch";
import { readAllInTurn } from "../received/form-reader";
import { copiesOf } from "../received/read-received-file";
import {
  rollUpReceived,
  type RollUpFailure,
  type ReceivedRollUp,
  type RollUpResult,
} from "../roll-up/roll-up-files";
import type { RollUpFacts } from "../roll-up/roll-up-readings";
import type { RollUpSubject } from "../roll-up/roll-up-subject";
import type { OpenedForm } from "./blank-form-files";

/** What copies of a blank form are rolled up by. `registry`: who has to report; `due`: until when, where somebody said so. */
export interface BlankFormAsked extends Pick<RollUpSubject, "confirmed" | "decisions"> {
  readonly registry?: UnitRegistry;
  readonly due?: IsoDate;
}

/** A blank form as what is rolled up. */
export function subjectOfForm(
  { blank, name }: Pick<OpenedForm, "blank" | "name">,
  { registry, due, confirmed, decisions }: BlankFormAsked,
): RollUpSubject {
  const plan = planOfForm(blank.form, name, due);
  return {
    plan,
    plans: [plan],
    round: OWN_ROUND,
    registry: unitsOfForm(registry),
    blank,
    confirmed,
    decisions,
  };
}

/** What a roll-up of a blank form is asked, besides what follows from the form. */
export type BlankRollUpRequest = Omit<ReceivedRollUp, "subject"> &
  BlankFormAsked & { readonly opened: OpenedForm };

/** What the machine offers for reading copies and for filling the form. */
export interface BlankFormWorkbooks {
  readonly read: WorkbookFiles["read"];
  readonly patch: PatchWorkbook;
}

export type BlankRollUpFailure =
  | RollUpFailure
  /** The blank form cannot be written into. */
  | { readonly kind: "not-filled"; readonly failure: PatchFailure };

/** The summary of a blank form as a workbook: the form itself with the totals in it. `createdAt` is an ISO date-time. */
export function fillForm(
  { blank, bytes, fingerprint, reading }: OpenedForm,
  { plan, round, registry }: Pick<RollUpSubject, "plan" | "round" | "registry">,
  facts: RollUpFacts,
  patch: PatchWorkbook,
  createdAt: string,
): Outcome<Uint8Array, PatchFailure> {
  const { form, workbook } = blank;
  const taken = [...workbook.grids, ...workbook.celllessSheets].map(({ sheet }) => sheet);
  const { formulas = { results: new Map(), resultsOf: new Map() } } = facts;
  const input: BlankSummaryInput = {
    ...facts,
    ...{ plan, form, formulas, createdAt, grids: workbook.grids },
    template: templateOf(plan, round, registry.office),
    mark: { fingerprint, reading },
    sheetNames: blankSheetNames(form, taken),
  };
  return patch(bytes, {
    writes: formWrites(input, workbook.grids),
    results: shownResults(input),
    replacesFormulas: true,
    appended: sheetsBehindForm(input),
  });
}

/** Rolls copies of any office's form up and fills the form with the totals. The order of the files changes nothing. */
export function rollUpBlankForm(
  { opened, registry, due, confirmed, decisions, ...request }: BlankRollUpRequest,
  { read, patch }: BlankFormWorkbooks,
  clock: Clock,
): Promise<Outcome<RollUpResult, BlankRollUpFailure>> {
  const asked = { registry, due: due ?? request.continuing?.kept.due, confirmed, decisions };
  return rollUpReceived(
    { ...request, subject: subjectOfForm(opened, asked) },
    {
      read: readAllInTurn({ read }, copiesOf(opened.blank)),
      write: (facts, drawn) => {
        const filled = fillForm(opened, drawn, facts, patch, clock.today());
        return filled.ok
          ? succeed(filled.value)
          : { ok: false, failure: { kind: "not-filled", failure: filled.failure } };
      },
    },
    clock,
  );
}
