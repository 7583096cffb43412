import { useState } from "react";
import type { ReceivedFile } from "../../workbook/files";
import type { EarlierRollUp } from "../../desk/continuing";
import type { UnrecognisedRow } from "../../desk/roll-up";
import { useAnnounce } from "../parts/announcer";
import { isSameSubject, nothingWritten, type RolledUp, type RollUpTrouble } from "./rolled-up";
import type { Choice } from "../choosing/use-choice";
import type { CollectedChoice } from "../choosing/use-collected";
import { isSameComparison, useCompared, type Compared } from "../choosing/use-compared";
import { useConfirmedUnits, type ConfirmedUnits } from "./use-confirmed-units";
import { changeRollUp, writeRollUp, type DeskNow, type DeskStep, addUp } from "./desk-steps";
import type { Sorting } from "./use-sorting";
import { useServices } from "../services/pane-services";
import { useTask, type Task, type TaskTools } from "../services/use-task";
import { paneWords } from "../words/pane-words";
import { localDay } from "../../base/dates";
import type { Outcome } from "../../base/outcome";

const { rollUp: words, resume: resumeWords } = paneWords;

/** The desk of a roll-up: files, result and steps; shown on two tabs. */
export interface RollUp {
  readonly task: Task<RolledUp, RollUpTrouble>;
  readonly files: readonly ReceivedFile[];
  /** Takes a possible step and returns its result; the task reports progress. */
  readonly take: (step: DeskStep) => Promise<RolledUp | undefined>;
  /** Unrecognised summary rows that the user agreed to lose. */
  readonly agreed: readonly UnrecognisedRow[];
  readonly setAgreed: (rows: readonly UnrecognisedRow[]) => void;
  /** Choice, files or comparisons differ from the result's. */
  readonly isOutdated: boolean;
  /** Summaries to compare with. */
  readonly compared: Compared;
  /** People's confirmations of files' units. */
  readonly confirmed: ConfirmedUnits;
}

/** A roll-up with a result. */
export interface FinishedRollUp {
  readonly result: RolledUp;
  readonly rollUp: RollUp;
}

export function useRollUp(
  choice: Choice,
  { collected: chosen, found, resume }: CollectedChoice,
  { files, setFiles, sorted }: Sorting,
): RollUp {
  const announce = useAnnounce();
  const services = useServices();
  const collected = chosen ?? choice;
  const [agreed, setAgreed] = useState<readonly UnrecognisedRow[]>([]);
  const confirmed = useConfirmedUnits(collected.registry.id);
  const task = useTask<RolledUp, RollUpTrouble>();
  const compared = useCompared(collected.plan);
  const { result } = task;
  const now: DeskNow = {
    ...{ services, choice, collected, files, result, confirmed, agreed },
    readings: sorted?.readings ?? NOT_READ,
    earlier: found?.earlier,
    compared: compared.chosen,
  };

  const write = async (mayReplace: boolean): Promise<RolledUp | undefined> => {
    const outcome = await task.run("reading", (tools) => writeRollUp(now, tools, mayReplace));
    if (!outcome?.ok) return undefined;
    const { facts, standing } = outcome.value;
    const { received, expected } = facts.summary.completeness;
    announce(standing === "empty" ? nothingWritten(facts) : words.done(received.length, expected.length));
    return outcome.value;
  };
  const goOn = async (earlier: EarlierRollUp): Promise<RolledUp | undefined> => {
    resume(earlier);
    const outcome = await task.run("adding", (tools) => resumeRollUp(now, tools, earlier));
    if (!outcome?.ok) return undefined;
    announce(resumeWords.resumed);
    return outcome.value;
  };
  const take: RollUp["take"] = async (step) => {
    if (step.kind === "write") return write(step.mayReplace);
    if (step.kind === "resume") return goOn(step.earlier);
    // For another round, the next roll-up reads the sheets.
    if (result === undefined || (step.kind === "follow" && !isSameSubject(result.subject, collected)))
      return undefined;
    const outcome = await task.run("adding", async (tools) => {
      const changed = await changeRollUp(step, result, now, tools);
      return step.kind === "close" && changed.ok
        ? writeRollUp({ ...now, result: changed.value }, tools, false)
        : changed;
    });
    if (!outcome?.ok) return undefined;
    if (step.kind === "remove") setFiles(outcome.value.files);
    if (step.kind !== "follow") announce(step.said);
    return outcome.value;
  };
  const isOutdated =
    result !== undefined &&
    chosen !== undefined &&
    (!isSameSubject(result.subject, collected) ||
      result.files !== files ||
      !isSameComparison(result.compared, compared.chosen));
  return { task, files, take, agreed, setAgreed, isOutdated, compared, confirmed };
}

const NOT_READ: DeskNow["readings"] = new Map();

/** Returns rows that would be lost: those that stopped the last step, or the result's. */
export function unrecognisedRows({ task: { activity, result } }: RollUp): readonly UnrecognisedRow[] {
  const trouble = activity.kind === "failed" ? activity.failure : undefined;
  return trouble?.kind === "strange-rows" ? trouble.rows : (result?.facts.work.unrecognised ?? []);
}

/** Puts a summary's content on the desk, without writing. */
async function resumeRollUp(
  { services, choice, files, compared }: DeskNow,
  { signal }: TaskTools,
  earlier: EarlierRollUp,
): Promise<Outcome<RolledUp, RollUpTrouble>> {
  const { goOnFrom, subjectOf, EMPTY_WORK } = await services.loadTasks();
  const knowledge = { plans: services.plans, registries: [...choice.registries, ...services.registries] };
  const about = subjectOf(earlier, knowledge, localDay(services.clock.today()));
  const known = await services.matchMemory(about.registry.id).recall();
  const subject = { ...about, confirmed: known.ok ? known.value : {} };
  return addUp(services, signal, { subject, files, compared }, goOnFrom(EMPTY_WORK, earlier.kept), "resumed");
}
