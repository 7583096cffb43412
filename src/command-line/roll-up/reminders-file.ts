import { submissionBoard } from "../../domain/desk/submission-board";
import { findRound } from "../../domain/plan/plan";
import { deskCommandWords as words } from "../../ui/words/commands/desk-command-words";
import { reminders, remindersText } from "../../use-cases/open-summary/reminders";
import type { RollUpRequest, RollUpResult } from "../../use-cases/roll-up/roll-up-files";
import type { DeskOptions } from "../options/desk-options";
import type { CommandHost, ExitCode } from "../output/host";
import { isDay } from "../options/is-day";
import { save } from "../output/save";

/** Why no reminders can be written, known before anything is read; undefined where they can. */
export function remindersProblem({ reminders: path, remindBy }: DeskOptions): string | undefined {
  if (remindBy === undefined) return undefined;
  if (!isDay(remindBy)) return words.badDay(remindBy);
  return path === undefined ? words.remindByAlone : undefined;
}

/** Writes the texts that ask for missing and returned reports, where that was asked for. */
export async function saveReminders(
  { reminders: path, remindBy }: DeskOptions,
  { plan, round: id, registry }: RollUpRequest,
  result: RollUpResult,
  host: CommandHost,
): Promise<ExitCode> {
  const round = findRound(plan, id);
  if (path === undefined || round === undefined) return 0;
  const at = host.clock.today();
  const texts = reminders(submissionBoard(result), {
    plan,
    round,
    office: registry.office,
    at,
    ...(remindBy !== undefined && { by: remindBy }),
  });
  return save(path, new TextEncoder().encode(remindersText(texts)), words.remindersWritten(path), host);
}
