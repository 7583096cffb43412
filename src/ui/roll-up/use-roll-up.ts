import { useState } from "react";
import type { SourceFile } from "../../domain/file/source-file";
import type { DeskChange } from "../../use-cases/desk/desk-changes";
import type { UnrecognisedRow } from "../../use-cases/roll-up/desk-work";
import type { ReceivedFile } from "../../use-cases/ports/ports";
import { useAnnounce } from "../parts/announcer";
import type { SetFiles } from "../parts/file-chooser";
import { isSameSubject, type RolledUp, type RollUpTrouble } from "./rolled-up";
import type { Choice } from "../choosing/use-choice";
import { isSameComparison, useCompared, type Compared } from "../choosing/use-compared";
import { useConfirmedUnits, type ConfirmedUnits } from "./use-confirmed-units";
import { decideOn, followChanges, removeFiles, writeRollUp, type DeskNow } from "./desk-steps";
import { findRollUp, layOut } from "./going-on";
import { useServices } from "../services/pane-services";
import { useTask, type Task } from "../services/use-task";
import { useWords } from "../speaking/use-words";

export interface RollUp {
  readonly task: Task<RolledUp, RollUpTrouble>;
  readonly files: readonly ReceivedFile[];
  readonly setFiles: SetFiles;
  /** The sheets the user has to agree to lose. */
  readonly asked: readonly string[] | undefined;
  readonly answer: (mayReplace: boolean) => void;
  /** Reads what is new, adds up and writes the summary. */
  readonly start: () => void;
  /** Goes on from the summary in the open workbook, or in a file; nothing is painted. */
  readonly resume: (file?: File) => void;
  /** Writes decisions down and adds up at once; `said` is spoken when it is done. */
  readonly decide: (changes: readonly DeskChange[], said: string) => void;
  /** Adds up again after changes were written into the open summary beside a number. */
  readonly follow: (changes: readonly DeskChange[]) => Promise<void>;
  /** Takes files out for good and adds up at once. */
  readonly remove: (files: readonly SourceFile[], said: string) => void;
  /** Rows of the summary that nobody understands, and whether the user agreed to lose them. */
  readonly unrecognised: readonly UnrecognisedRow[];
  readonly isDropping: boolean;
  readonly setDropping: (isDropping: boolean) => void;
  /** Whether plan, round, units, files or what it is compared with are others now than those of the result. */
  readonly isOutdated: boolean;
  /** The summaries it is to be compared with. */
  readonly compared: Compared;
  /** What people have said about files that do not tell their unit by themselves. */
  readonly confirmed: ConfirmedUnits;
}

const NO_ROWS: readonly UnrecognisedRow[] = [];

/** The desk of a roll-up: its files, its result, and what is decided about it; shown on two tabs. */
export function useRollUp(choice: Choice): RollUp {
  const announce = useAnnounce();
  const { rollUp: words, resume: resumeWords } = useWords();
  const [files, setFiles] = useState<readonly ReceivedFile[]>([]);
  const [agreed, setAgreed] = useState(NO_ROWS);
  const confirmed = useConfirmedUnits(choice.registry.id);
  const task = useTask<RolledUp, RollUpTrouble>();
  const { result, activity } = task;
  const compared = useCompared(choice.plan);
  const { chosen } = compared;
  const services = useServices();
  const now: DeskNow = { services, choice, compared: chosen, files, result, confirmed, agreed };

  const start = async (mayReplace: boolean): Promise<void> => {
    const outcome = await task.run("reading", (tools) => writeRollUp(now, tools, mayReplace));
    if (outcome?.ok) {
      const { received, expected } = outcome.value.facts.summary.completeness;
      announce(words.done(received.length, expected.length));
    }
  };
  const answer = (mayReplace: boolean): void => {
    task.settle();
    if (mayReplace) void start(true);
  };
  const resume = async (file?: File): Promise<void> => {
    const outcome = await task.run("reading", async (tools) => {
      const earlier = await findRollUp(now, tools, file);
      if (!earlier.ok) return earlier;
      choice.resume(earlier.value);
      return layOut(now, tools, earlier.value);
    });
    if (outcome?.ok) announce(resumeWords.resumed);
  };
  const decide = async (changes: readonly DeskChange[], said: string): Promise<void> => {
    if (result === undefined) return;
    const outcome = await task.run("adding", (tools) => decideOn(services, tools, result, changes));
    if (outcome?.ok) announce(said);
  };
  const follow = async (changes: readonly DeskChange[]): Promise<void> => {
    // Without a result, or with one of another round, the next roll-up reads them on the sheets.
    if (result === undefined || !isSameSubject(result.subject, choice)) return;
    await task.run("adding", (tools) => followChanges(services, tools, result, changes));
  };
  const remove = async (out: readonly SourceFile[], said: string): Promise<void> => {
    if (result === undefined) return;
    const names = new Set(out.map(({ file }) => file));
    const left = files.filter(({ name }) => !names.has(name));
    const outcome = await task.run("adding", (tools) => removeFiles(services, tools, result, { out, left }));
    if (!outcome?.ok) return;
    setFiles(left);
    announce(said);
  };

  const trouble = activity.kind === "failed" ? activity.failure : undefined;
  const unrecognised =
    trouble?.kind === "strange-rows" ? trouble.rows : (result?.facts.work.unrecognised ?? NO_ROWS);
  return {
    task,
    files,
    setFiles,
    asked: trouble?.kind === "would-replace" ? trouble.sheets : undefined,
    answer,
    start: () => void start(false),
    resume: (file) => void resume(file),
    decide: (changes, said) => void decide(changes, said),
    follow,
    remove: (out, said) => void remove(out, said),
    unrecognised,
    isDropping: unrecognised.length > 0 && unrecognised.every((row) => agreed.includes(row)),
    setDropping: (isDropping) => setAgreed(isDropping ? unrecognised : NO_ROWS),
    isOutdated:
      result !== undefined &&
      (!isSameSubject(result.subject, choice) ||
        result.files !== files ||
        !isSameComparison(result.compared, chosen)),
    compared,
    confirmed,
  };
}
