import { SUMMARY_SHEETS } from "../../forms/words";
import { planById, findRound } from "../../model/plan";
import { unitsOfForm } from "../../recognise/blank-form";
import { fitsPlan, findUnit, type UnitRegistry, unitsInReview, withUnitsReplaced } from "../../model/unit";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Grid, WorkbookGrids } from "../../workbook/grid";
import type { KeptSummary } from "../../summary/read-summary";
import { summaryMark } from "../../recognise/copies";
import {
  collectionOfForm,
  type Collection,
  type GivenForm,
  type OpenedForm,
  type OpenFormFailure,
} from "../../recognise/own-form";
import type { CheckKnowledge } from "../checking/check-files";
import {
  type HostFailure,
  type OpenWorkbook,
  type PaintProgress,
  inTurns,
} from "../../workbook/open-workbook";
import { readUnitList } from "../units/read-unit-list";
import {
  isMarkOf,
  readingStoredRollUp,
  type StoredRollUp,
  type SummaryFailure,
  type SummaryKnowledge,
} from "./read-summary-file";
import { storedUnitList } from "./stored-unit-list";
import { rollUpStateIn, STATE_NAME, type RollUpState, type UnitListFile } from "./roll-up-state";

/** Opens a blank form, here or in another thread. */
export type OpenForm = (given: GivenForm) => Promise<Outcome<OpenedForm, OpenFormFailure>>;

/** By what an earlier roll-up is known again. */
export interface RecallKnowledge extends CheckKnowledge, SummaryKnowledge {
  readonly openForm?: OpenForm;
}

/** An earlier roll-up with what was collected for it. */
export interface EarlierRollUp extends Collection {
  /** Present where the units came from a CSV file. */
  readonly list?: UnitListFile;
  /** What its sheets tell. */
  readonly kept: KeptSummary;
}

/** An earlier roll-up in the open workbook, and its sheets as they were read. */
export interface RecalledRollUp extends EarlierRollUp {
  readonly grids: readonly Grid[];
}

/**
 * Looks in the open workbook for an earlier roll-up. Its sheets tell everything; the list of units as it was chosen and the blank
 * form are kept beside them. Undefined when there is no summary of a known plan or form, or nobody knows its
 * units.
 */
export async function recallRollUp(
  workbook: OpenWorkbook,
  knowledge: RecallKnowledge,
): Promise<Outcome<RecalledRollUp | undefined, HostFailure>> {
  const read = await readSummarySheets(workbook);
  if (!read.ok) return read;
  if (read.value === undefined) return succeed(undefined);
  const text = await workbook.recall(STATE_NAME);
  if (!text.ok) return text;
  const state = text.value === undefined ? undefined : rollUpStateIn(text.value);
  const blank = await blankOf(read.value, state, knowledge);
  const stored = await inTurns(
    readingStoredRollUp(read.value, { plans: knowledge.plans, blank }),
    workbook.breaks,
  );
  if (!stored.ok) return stored;
  const earlier = stored.value.ok ? earlierRollUp(stored.value.value, knowledge, state) : undefined;
  return succeed(earlier && { ...earlier, grids: read.value.grids });
}

/** What the open workbook holds, where it may hold a summary, or has one of the sheets named. */
async function readSummarySheets(
  workbook: OpenWorkbook,
  named: readonly string[] = [],
  progress?: PaintProgress,
): Promise<Outcome<WorkbookGrids | undefined, HostFailure>> {
  const sheets = await workbook.sheetNames();
  if (!sheets.ok) return sheets;
  // Behind a blank form that has such a sheet itself it is numbered.
  const mayBe = sheets.value.some((name) => name.startsWith(SUMMARY_SHEETS.filing) || named.includes(name));
  return mayBe ? workbook.read(progress) : succeed(undefined);
}

/** The sheets of the open workbook, where they had to be read; and what they tell as a summary, or why they tell nothing. */
export interface SummaryPlace {
  readonly grids: readonly Grid[];
  readonly stored: Outcome<StoredRollUp, SummaryFailure>;
}

/** Looks for a summary in the open workbook, which is also read where one of the sheets named shows that it may hold a form. */
export async function summaryInWorkbook(
  workbook: OpenWorkbook,
  knowledge: SummaryKnowledge,
  formSheets: readonly string[],
  progress?: PaintProgress,
): Promise<Outcome<SummaryPlace, HostFailure>> {
  const read = await readSummarySheets(workbook, formSheets, progress);
  if (!read.ok) return read;
  if (read.value === undefined) return succeed({ grids: [], stored: fail({ kind: "no-summary" }) });
  const stored = await inTurns(readingStoredRollUp(read.value, knowledge), workbook.breaks);
  return stored.ok ? succeed({ grids: read.value.grids, stored: stored.value }) : stored;
}

/** The form that a summary is of: the one at hand, or the one that is kept beside it. */
async function blankOf(
  { grids }: WorkbookGrids,
  state: RollUpState | undefined,
  { blank, openForm }: RecallKnowledge,
): Promise<OpenedForm | undefined> {
  const [mark] = grids.flatMap((grid) => summaryMark(grid) ?? []);
  if (mark === undefined || isMarkOf(mark, blank)) return blank;
  const opened = state?.form && (await openForm?.(state.form));
  return opened?.ok ? opened.value : blank;
}

/**
 * A summary with its plan and units; undefined where they are not known. The list kept beside the sheets comes first, then a
 * known one with the very units of the board, then the one that the board tells, and of summaries that tell none the known
 * list that fits best. Units of a blank form that were no list's are those who sent copies.
 */
export function earlierRollUp(
  { kept, blank }: StoredRollUp,
  { plans, registries }: CheckKnowledge,
  state?: RollUpState,
): EarlierRollUp | undefined {
  const ofForm = blank && collectionOfForm(blank, undefined, kept.due);
  const plan = ofForm?.plan ?? planById(plans, kept.plan);
  const { round } = kept;
  if (plan === undefined || findRound(plan, round) === undefined) return undefined;
  const among = (registry: UnitRegistry | undefined, list?: UnitListFile): EarlierRollUp | undefined =>
    registry && {
      ...{ plan, round, blank, kept },
      list,
      registry: ofForm === undefined ? registry : unitsOfForm(registry),
    };
  if (ofForm?.registry.office.code === kept.office) return among(ofForm.registry);
  // A form of another office has no levels of its own: those of any plan will do.
  const levelsOf = ofForm === undefined ? [plan] : [plan, ...plans];
  const levels = levelsOf.flatMap((each) => each.levels);
  const sectors = levelsOf.flatMap((each) => each.sectors);
  const listed = (list: UnitListFile | undefined): EarlierRollUp | undefined => {
    const own = list && readUnitList(list.text, list.title, { levels, sectors }, registries);
    return own?.ok && own.value.office.code === kept.office ? among(own.value, list) : undefined;
  };
  const fitting = registries
    .filter(
      (candidate) =>
        candidate.office.code === kept.office && (ofForm !== undefined || fitsPlan(candidate, plan)),
    )
    .map((registry) => withUnitsReplaced(registry, plan, round, registries));
  return (
    listed(state?.list) ??
    among(fitting.find(({ id }) => id === state?.registry)) ??
    among(fitting.find((registry) => isOfBoard(unitsInReview(registry, plan, round), kept))) ??
    listed(storedUnitList(kept)) ??
    among(fitting.toSorted((left, right) => known(right, kept) - known(left, kept))[0])
  );
}

/** Whether a list has the very units of the board. */
function isOfBoard({ units }: UnitRegistry, kept: KeptSummary): boolean {
  const { reporting } = kept.units;
  const codes = new Set(units.map(({ code }) => code));
  return codes.size === reporting.length && reporting.every(({ code }) => codes.has(code));
}

/** How many of the units that are named in a summary a list knows. */
const known = (registry: UnitRegistry, { submissions, ledger }: KeptSummary): number =>
  new Set(
    [...submissions, ...ledger.units, ...ledger.contacts]
      .map(({ unit }) => unit)
      .filter((unit) => findUnit(registry, unit) !== undefined),
  ).size;
