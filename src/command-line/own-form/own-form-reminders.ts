import { submissionBoard } from "../../domain/desk/submission-board";
import { findRound, type Plan } from "../../domain/plan/plan";
import { deskCommandWords as words } from "../../ui/words/commands/desk-command-words";
import { ownReminders } from "../../use-cases/own-form/own-form-reminders";
import { remindersText } from "../../use-cases/open-summary/reminders";
import type { RollUpFacts } from "../../use-cases/roll-up/roll-up-readings";
import type { DeskOptions } from "../options/desk-options";
import type { CommandHost, ExitCode } from "../output/host";
import { save } from "../output/save";

/** Writes the texts that ask for missing and returned copies of a blank form, where that was asked for. */
export async function saveOwnReminders(
  { reminders: path, remindBy: by }: DeskOptions,
  plan: Plan,
  facts: RollUpFacts,
  host: CommandHost,
): Promise<ExitCode> {
  if (path === undefined) return 0;
  const { office, round } = facts.summary;
  const due = findRound(plan, round)?.due;
  const texts = ownReminders(submissionBoard(facts), {
    form: plan.title,
    at: host.clock.today(),
    ...(due !== undefined && { due }),
    ...(office.name !== "" && { office }),
    ...(by !== undefined && { by }),
  });
  return save(path, new TextEncoder().encode(remindersText(texts)), words.remindersWritten(path), host);
}
