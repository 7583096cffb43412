import { planById, type Plan } from "../../model/plan";
import { addExplanations } from "../../forms/explanations";
import type { PlanId } from "../../model/codes";
import type { Explanation, Finding } from "../../model/finding";
import { type Submission, applyDecisions } from "../../model/submission";
import type { UnitRegistry } from "../../model/unit";
import type { NumberDecision } from "../../model/numbers";
import type { EarlierAmounts, Expectation } from "../../forms/check";
import { NO_RESOLUTIONS, type Resolutions } from "../explaining/resolution-memory";
import { checkReading } from "./check-reading";
import { earlierAmong, mergeEarlier } from "../comparing/earlier-among";
import { earlierAmounts, type EarlierRounds } from "../comparing/earlier-rounds";
import type { FormReader } from "../received/form-reader";
import type { Progress, ReceivedFile, WorkbookFiles } from "../../workbook/files";
import { formsOf, readReceivedFile, type FileReading } from "../received/read-received-file";
import { matcherOf } from "../units/known-units";
import { levelLookup, registryExpecting } from "../units/unit-lookup";

/** A checked file; `submission` is undefined if it could not be read as a form. */
export interface CheckedFile {
  readonly file: string;
  readonly submission?: Submission;
  readonly findings: readonly Finding[];
}

/** What files are recognised and checked with. */
export interface CheckKnowledge {
  readonly plans: readonly Plan[];
  /** Lists of units; a unit's level and sector decide what it is asked. */
  readonly registries: readonly UnitRegistry[];
  /** The chosen list: every form has to be of one of its units or its office. */
  readonly list?: UnitRegistry;
  /** Returns what the units of a plan reported in other rounds. */
  readonly earlierOf?: (plan: Plan) => EarlierRounds;
  /** Unchecked reports that show what their units reported before. */
  readonly beside?: readonly Submission[];
  /** Decisions about ambiguous numbers. */
  readonly decisions?: readonly NumberDecision[];
  /** The office's own explanations of received reports. */
  readonly explanations?: readonly Explanation[];
  /** Resolutions by plan, for an office that receives reports of several. */
  readonly answersOf?: (plan: PlanId) => Resolutions;
}

export interface CheckRequest extends CheckKnowledge {
  readonly files: readonly ReceivedFile[];
  readonly progress: Progress;
}

/** Checks each file by its own marks. Stops early with the results so far if the progress says so. */
export async function checkFiles(
  request: CheckRequest,
  workbooks: WorkbookFiles,
): Promise<readonly CheckedFile[]> {
  const { plans, registries } = request;
  const knowledge = { plans, levelOf: levelLookup(registries) };
  const readings: FileReading[] = [];
  for (const file of request.files) {
    readings.push(await readReceivedFile(file, workbooks, formsOf(knowledge)));
    if (request.progress(readings.length, request.files.length, file.name) === "cancel") break;
  }
  return checkedTogether(readings, request);
}

/** Like `checkFiles`, with any reader; undefined if cancelled. */
export async function checkChosenFiles(
  request: CheckRequest,
  read: FormReader,
): Promise<readonly CheckedFile[] | undefined> {
  const readings = await read(request.files, request.progress);
  return readings && checkedTogether(readings, request);
}

/** Checks each file by itself, but compares it with its unit's previous report among the others. */
function checkedTogether(
  readings: readonly FileReading[],
  knowledge: CheckKnowledge,
): readonly CheckedFile[] {
  const sent = readings.flatMap((reading) => (reading.kind === "rejected" ? [] : reading.submission));
  const earlier = earlierIn(knowledge, sent);
  return readings.map((reading) => checkedFile(reading, knowledge, earlier));
}

/**
 * Returns the units' earlier figures: from summaries of other rounds, else from these reports or those beside
 * them.
 */
function earlierIn(
  { plans, registries, earlierOf, beside = [] }: CheckKnowledge,
  sent: readonly Submission[],
): (submission: Submission) => EarlierAmounts {
  const units = registries.flatMap((registry) => registry.units);
  const byPlan = new Map<PlanId, (submission: Submission) => EarlierAmounts>();
  const ofPlan = (id: PlanId): ((submission: Submission) => EarlierAmounts) => {
    const plan = planById(plans, id);
    if (plan === undefined) return () => ({});
    const reporting = { plan, units };
    const among = earlierAmong(reporting, [...sent, ...beside]);
    const known = earlierOf && earlierAmounts(earlierOf(plan), reporting);
    return (submission) => mergeEarlier(known?.(submission) ?? {}, among(submission));
  };
  return (submission) => {
    const known = byPlan.get(submission.plan) ?? ofPlan(submission.plan);
    byPlan.set(submission.plan, known);
    return known(submission);
  };
}

/** Checks one file that was read. `earlier`: what its unit reported before. */
export function checkedFile(
  read: FileReading,
  knowledge: CheckKnowledge,
  earlier = earlierIn(knowledge, []),
): CheckedFile {
  const { plans, registries, list, decisions = [], explanations = [], answersOf } = knowledge;
  const { file } = read.source;
  if (read.kind === "rejected") return { file, findings: checkReading(read, plans, {}) };
  const resolutions = answersOf?.(read.submission.plan) ?? NO_RESOLUTIONS;
  const decided = applyDecisions(read.submission, [...resolutions.decisions, ...decisions]);
  const reading = {
    ...read,
    submission: addExplanations(decided, [...resolutions.explanations, ...explanations]),
  };
  const { submission } = reading;
  const named = submission.unit === list?.office.code ? undefined : list;
  const units = named ?? registryExpecting(submission.unit, registries);
  const expected: Expectation = { units, match: units && matcherOf(units), ...earlier(submission) };
  return { file, submission, findings: checkReading(reading, plans, expected) };
}
