import {
  collectionOfForm,
  type Collection,
  type AreaMemory,
  givenCopies,
  type OpenFormFailure,
} from "../../recognise/own-form";
import type { SummaryWithForm, SummaryKnowledge } from "../continuing/read-summary-file";
import { earlierRollUp, type EarlierRollUp, type OpenForm } from "../continuing/recall-roll-up";
import type { PlanChoices } from "../../planbook/office-plan";
import type { ReceivedFile } from "../../workbook/files";
import type { FileReading } from "../received/read-received-file";
import type { BlankArea } from "../../recognise/blank-form";
import { areaA1 } from "../../workbook/grid";
import type { Batch, FormBatch, PlanBatch, SortedFiles } from "./batch";

/** Reads a file as a summary, in this or another thread; undefined if it is none. */
export type ReadSummary = (
  file: ReceivedFile,
  knowledge: SummaryKnowledge,
) => Promise<SummaryWithForm | undefined>;

/** What turns batches into subjects. */
export interface FindingTools extends PlanChoices {
  readonly openForm: OpenForm;
  readonly readSummary: ReadSummary;
  readonly areaMemory: Pick<AreaMemory, "recall">;
}

/** A batch as it can be rolled up. */
export interface FoundSubject {
  readonly batch: Batch;
  /** Undefined if the plan or the blank form is missing. */
  readonly collected?: Collection;
  /** The summary among the files, to continue from. */
  readonly earlier?: EarlierRollUp;
  /** Why no copy can serve as the form. */
  readonly failure?: OpenFormFailure;
}

/** More forms at once are a folder of everything; opening each takes a second. */
const MOST_FORMS = 5;

/** Returns every batch with what its roll-up needs, in order. `readings`: the sorted files. */
export async function foundSubjects(
  { batches }: SortedFiles,
  readings: ReadonlyMap<ReceivedFile, FileReading>,
  tools: FindingTools,
): Promise<readonly FoundSubject[]> {
  const files = new Map([...readings].map(([file, reading]) => [reading, file] as const));
  const fileOf = (reading: FileReading | undefined): ReceivedFile | undefined =>
    reading && files.get(reading);
  const forms = batches.filter(({ kind }) => kind === "form").slice(0, MOST_FORMS);
  return Promise.all(
    batches.map((batch): Promise<FoundSubject> => {
      if (batch.kind === "plan") return ofPlan(batch, fileOf(batch.summary), tools);
      if (batch.kind === "form" && forms.includes(batch)) return ofForm(batch, fileOf, tools);
      return Promise.resolve({ batch });
    }),
  );
}

async function ofPlan(
  batch: PlanBatch,
  summary: ReceivedFile | undefined,
  tools: FindingTools,
): Promise<FoundSubject> {
  const { plan, round, registry } = batch;
  const collected = { plan, round, registry };
  const stored = summary && (await tools.readSummary(summary, { plans: [plan] }));
  const earlier = stored && earlierRollUp(stored, tools);
  return earlier === undefined
    ? { batch, collected }
    : { batch, collected: { ...collected, registry: earlier.registry }, earlier };
}

async function ofForm(
  batch: FormBatch,
  fileOf: (reading: FileReading | undefined) => ReceivedFile | undefined,
  tools: FindingTools,
): Promise<FoundSubject> {
  const serving = fileOf(batch.serving);
  const bytes = await serving?.bytes();
  if (serving === undefined || bytes?.ok !== true) return { batch };
  const { fingerprint } = batch.serving?.source ?? {};
  // The stored summary was read with these areas.
  const printed = batch.summary?.print?.areas ?? [];
  const recalled = fingerprint === undefined ? [] : tools.areaMemory.recall(fingerprint);
  const chosen = [...printed, ...recalled];
  // The file serving as the form is often a return, so it is read with the others.
  const copies = await givenCopies(batch.copies.flatMap((copy) => fileOf(copy) ?? []));
  const opened = await tools.openForm({ name: serving.name, bytes: bytes.value, said: chosen, copies });
  if (!opened.ok) return { batch, failure: opened.failure };
  const blank = opened.value;
  const summary = fileOf(batch.summary);
  const stored =
    summary && (await tools.readSummary(summary, { plans: [], blank, isSeenAnew: agree(recalled, printed) }));
  const collected = collectionOfForm(blank, undefined, stored?.kept.due);
  const earlier = stored && earlierRollUp(stored, tools);
  return earlier === undefined
    ? { batch, collected }
    : { batch, collected: { ...collected, registry: earlier.registry }, earlier };
}

/** Returns whether an officer's decisions on areas are unchanged since a summary. */
const agree = (decided: readonly BlankArea[], before: readonly BlankArea[]): boolean =>
  decided.every(({ sheet, area, role }) =>
    before.some(
      (other) => other.sheet === sheet && other.role === role && areaA1(other.area) === areaA1(area),
    ),
  );
