import { submissionBoard } from "../../domain/desk/submission-board";
import { deskCommandWords as words } from "../../ui/words/commands/desk-command-words";
import { remindersText } from "../../use-cases/open-summary/reminders";
import type { DeskOptions } from "../options/desk-options";
import type { CommandHost, ExitCode } from "../output/host";
import { isDay } from "../options/is-day";
import type { RollUpStanding } from "./roll-up-standing";
import { save } from "../output/save";
import type { RolledUp } from "./rolled-up";

/** Why no reminders can be written, known before anything is read; undefined where they can. */
export function remindersProblem({ reminders: path, remindBy }: DeskOptions): string | undefined {
  if (remindBy === undefined) return undefined;
  if (!isDay(remindBy)) return words.badDay(remindBy);
  return path === undefined ? words.remindByAlone : undefined;
}

/** Writes the texts that ask for missing and returned reports, where that was asked for. */
export async function saveReminders(
  { reminders: path, remindBy: by }: DeskOptions,
  { result, reminders }: RolledUp,
  standing: RollUpStanding,
  host: CommandHost,
): Promise<ExitCode> {
  if (path === undefined) return 0;
  const texts = reminders(submissionBoard(result), { at: host.clock.today(), by });
  return save(
    path,
    new TextEncoder().encode(remindersText(texts)),
    words.remindersWritten(path),
    host,
    standing.reminders,
  );
}
