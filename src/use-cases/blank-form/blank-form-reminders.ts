import type { BoardLine } from "../../domain/desk/submission-board";
import type { IsoDate } from "../../domain/codes";
import type { Unit } from "../../domain/unit/unit";
import { reportOnForm } from "../../sheets/words/summary/reminder-words";
import { remindersOf, type Reminders } from "../open-summary/reminders";

/** About which form, and from when on. Days and moments are ISO. */
export interface BlankReminderSubject {
  /** File name of the blank form. */
  readonly form: string;
  readonly due?: IsoDate;
  readonly office?: Pick<Unit, "name">;
  readonly at: string;
  readonly by?: string;
}

/** Asks every unit that has not sent its copy of a blank form, or whose copy has to be mended. */
export const blankReminders = (
  board: readonly BoardLine[],
  { form, due, office, at, by }: BlankReminderSubject,
): Reminders =>
  remindersOf(board, {
    asked: reportOnForm(form.replace(/\.\w{1,5}$/, "")),
    at,
    ...(due !== undefined && { due }),
    ...(office !== undefined && { office: office.name }),
    ...(by !== undefined && { by }),
  });
