import { submissionBoard } from "../../model/board";
import { deskCommandWords as words } from "../words/desk-command-words";
import { reminders, remindersText } from "../../desk/open-summary";
import type { RollUpResult, RollUpSubject } from "../../desk/roll-up";
import type { DeskOptions } from "../options/desk-options";
import type { CommandHost, ExitCode } from "../output/host";
import { isDay } from "../options/is-day";
import type { RollUpStanding } from "./roll-up-standing";
import { save } from "../output/save";

/** Returns why no reminders can be written, before anything is read; undefined if they can. */
export function remindersProblem({ reminders: path, remindBy }: DeskOptions): string | undefined {
  if (remindBy === undefined) return undefined;
  if (!isDay(remindBy)) return words.badDay(remindBy);
  return path === undefined ? words.remindByAlone : undefined;
}

/** Writes the texts that request missing and returned reports, if requested. */
export async function saveReminders(
  { reminders: path, remindBy: by }: DeskOptions,
  { subject, result }: { readonly subject: RollUpSubject; readonly result: RollUpResult },
  standing: RollUpStanding,
  host: CommandHost,
): Promise<ExitCode> {
  if (path === undefined) return 0;
  const texts = reminders(submissionBoard(result), subject, { at: host.clock.today(), by });
  return save(
    path,
    new TextEncoder().encode(remindersText(texts)),
    words.remindersWritten(path),
    host,
    standing.reminders,
  );
}
