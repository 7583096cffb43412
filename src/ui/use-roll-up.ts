import { useState } from "react";
import { fail, succeed, type Outcome } from "../domain/outcome";
import type { MadeFile } from "../use-cases/insert-form";
import type { PaintFailure } from "../use-cases/paint-guarded";
import type { ReceivedFile } from "../use-cases/ports";
import type { RollUpFacts, RollUpSubject } from "../use-cases/roll-up-readings";
import { officeAbove } from "../use-cases/unit-lookup";
import { useAnnounce } from "./announcer";
import { useServices } from "./pane-services";
import type { SetFiles } from "./file-chooser";
import { unitLevels } from "./unit-levels";
import type { Choice } from "./use-choice";
import { useConfirmedUnits, type ConfirmedUnits } from "./use-confirmed-units";
import { useTask, type Task, type TaskTools } from "./use-task";
import { useWords } from "./use-words";

/** A finished roll-up, what it was about, and the file to download where it was not painted into a workbook. */
export interface RolledUp {
  readonly subject: RollUpSubject;
  readonly files: readonly ReceivedFile[];
  readonly facts: RollUpFacts;
  readonly file?: MadeFile;
}

export interface RollUp {
  readonly task: Task<RolledUp, PaintFailure>;
  readonly files: readonly ReceivedFile[];
  readonly setFiles: SetFiles;
  /** The sheets the user has to agree to lose. */
  readonly asked: readonly string[] | undefined;
  readonly answer: (mayReplace: boolean) => void;
  readonly start: () => void;
  /** Whether plan, round, units or files are others now than those of the result. */
  readonly isOutdated: boolean;
  /** What people have said about files that do not tell their unit by themselves. */
  readonly confirmed: ConfirmedUnits;
}

/** The roll-up of the chosen files; its result is shown on two tabs. */
export function useRollUp({ plan, round, registry, registries, list }: Choice): RollUp {
  const { desk, plans, openReader, openJudge, writeSummary, clock, loadTasks } = useServices();
  const announce = useAnnounce();
  const words = useWords().rollUp;
  const [files, setFiles] = useState<readonly ReceivedFile[]>([]);
  const [asked, setAsked] = useState<readonly string[]>();
  const confirmed = useConfirmedUnits(registry.id);
  const task = useTask<RolledUp, PaintFailure>();

  const work = async (
    mayReplace: boolean,
    { signal, progress, watch }: TaskTools,
  ): Promise<Outcome<RolledUp, PaintFailure>> => {
    const { makeSummaryFile, rollUpChosenFiles, rollUpIntoWorkbook } = await loadTasks();
    const above = officeAbove(registry.office, registries);
    const subject = { plan, round, registry, plans, above, confirmed: await confirmed.recall() };
    const judge = openJudge(signal);
    const request = { ...subject, ...(list && { list }), files, progress: progress("reading"), judge };
    const read = openReader(signal, unitLevels(registry));
    if (desk.kind === "files") {
      const facts = await rollUpChosenFiles(request, read);
      if (facts === undefined) return fail({ kind: "cancelled" });
      const file = await makeSummaryFile(subject, facts, writeSummary, clock);
      return signal.aborted ? fail({ kind: "cancelled" }) : succeed({ subject, files, facts, file });
    }
    const workbook = watch(desk.workbook);
    const painting = progress("painting");
    const facts = await rollUpIntoWorkbook(request, read, workbook, clock, mayReplace, painting);
    return facts.ok ? succeed({ subject, files, facts: facts.value }) : facts;
  };
  const start = async (mayReplace: boolean): Promise<void> => {
    const outcome = await task.run("reading", (tools) => work(mayReplace, tools));
    if (outcome?.ok) {
      const { received, expected } = outcome.value.facts.summary.completeness;
      announce(words.done(received.length, expected.length));
    } else if (outcome?.failure.kind === "would-replace") setAsked(outcome.failure.sheets);
  };
  const answer = (mayReplace: boolean): void => {
    setAsked(undefined);
    task.settle();
    if (mayReplace) void start(true);
  };

  const { result } = task;
  const isOutdated =
    result !== undefined &&
    (result.subject.plan !== plan ||
      result.subject.round !== round ||
      result.subject.registry !== registry ||
      result.files !== files);
  return { task, files, setFiles, asked, answer, start: () => void start(false), isOutdated, confirmed };
}
