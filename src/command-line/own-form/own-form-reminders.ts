import { ownBoard } from "../../domain/own-form/own-board";
import type { OwnFacts } from "../../domain/own-form/own-facts";
import { deskCommandWords as words } from "../../ui/words/commands/desk-command-words";
import { ownReminders } from "../../use-cases/own-form/own-form-reminders";
import { remindersText } from "../../use-cases/open-summary/reminders";
import type { DeskOptions } from "../options/desk-options";
import type { CommandHost, ExitCode } from "../output/host";
import { save } from "../output/save";

/** Writes the texts that ask for missing and returned copies of an own form, where that was asked for. */
export async function saveOwnReminders(
  { reminders: path, remindBy: by }: DeskOptions,
  form: string,
  facts: OwnFacts,
  host: CommandHost,
): Promise<ExitCode> {
  if (path === undefined) return 0;
  const { due, office } = facts;
  const texts = ownReminders(ownBoard(facts), {
    form,
    at: host.clock.today(),
    ...(due !== undefined && { due }),
    ...(office !== undefined && { office }),
    ...(by !== undefined && { by }),
  });
  return save(path, new TextEncoder().encode(remindersText(texts)), words.remindersWritten(path), host);
}
