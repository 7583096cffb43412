import { SUMMARY_SHEETS } from "../../forms/words";
import { planById, findRound } from "../../model/plan";
import { fitsPlan, withUnitsReplaced } from "../../model/unit";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Grid, WorkbookGrids } from "../../workbook/grid";
import type { StoredSummary } from "../../summary/read-summary";
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
import {
  isMarkOf,
  readingStoredRollUp,
  type SummaryWithForm,
  type SummaryFailure,
  type SummaryKnowledge,
} from "./read-summary-file";
import { rollUpStateIn, STATE_NAME, type RollUpState } from "./roll-up-state";

/** Opens a blank form, in this or another thread. */
export type OpenForm = (given: GivenForm) => Promise<Outcome<OpenedForm, OpenFormFailure>>;

/** What an earlier roll-up is recognised with. */
export interface RecallKnowledge extends CheckKnowledge, SummaryKnowledge {
  readonly openForm?: OpenForm;
}

/** An earlier roll-up and its collection. */
export interface EarlierRollUp extends Collection {
  /** Data read from its sheets. */
  readonly kept: StoredSummary;
}

/** An earlier roll-up in the open workbook, with its sheets as read. */
export interface RecalledRollUp extends EarlierRollUp {
  readonly grids: readonly Grid[];
}

/**
 * Reads the earlier roll-up from the open workbook. Its sheets hold everything except the blank form, which
 * is stored beside them. Returns undefined if there is no summary of a known plan or form.
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
  const earlier = stored.value.ok ? earlierRollUp(stored.value.value, knowledge) : undefined;
  return succeed(earlier && { ...earlier, grids: read.value.grids });
}

/** Reads the open workbook if it may hold a summary or has one of the named sheets. */
async function readSummarySheets(
  workbook: OpenWorkbook,
  named: readonly string[] = [],
  progress?: PaintProgress,
): Promise<Outcome<WorkbookGrids | undefined, HostFailure>> {
  const sheets = await workbook.sheetNames();
  if (!sheets.ok) return sheets;
  // The sheet is numbered if a blank form itself has one of that name.
  const mayBe = sheets.value.some((name) => name.startsWith(SUMMARY_SHEETS.filing) || named.includes(name));
  return mayBe ? workbook.read(progress) : succeed(undefined);
}

/** The sheets of the open workbook, if they were read, and the summary in them or why there is none. */
export interface SummaryPlace {
  readonly grids: readonly Grid[];
  readonly stored: Outcome<SummaryWithForm, SummaryFailure>;
}

/**
 * Looks for a summary in the open workbook. Also reads it if one of the named sheets shows that it may hold a
 * form.
 */
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

/** Returns the form of a summary: the given one, or the one stored beside it. */
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
 * Returns a stored summary with its plan and units; undefined if they are unknown. Prefers the known unit
 * list with the stored id, because it may have been corrected since; then the stored list. If the summary
 * has no list, takes a known list of the office that fits the plan.
 */
export function earlierRollUp(
  { kept, blank }: SummaryWithForm,
  { plans, registries }: CheckKnowledge,
): EarlierRollUp | undefined {
  const { round, registry: stored } = kept;
  const ofOffice = registries.filter(({ office }) => office.code === kept.office);
  const known = stored && ofOffice.find(({ id }) => id === stored.id);
  if (blank !== undefined) return { ...collectionOfForm(blank, known ?? stored, kept.due), kept };
  const plan = planById(plans, kept.plan);
  if (plan === undefined || findRound(plan, round) === undefined) return undefined;
  const listed = known ?? (stored === undefined ? ofOffice.find((list) => fitsPlan(list, plan)) : undefined);
  const registry = listed === undefined ? stored : withUnitsReplaced(listed, plan, round, registries);
  return registry && { plan, round, registry, kept };
}
