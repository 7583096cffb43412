import { useCallback, type JSX } from "react";
import type { OwnFormResult } from "../../use-cases/own-form/own-form-result";
import { ownReminders } from "../../use-cases/own-form/own-form-reminders";
import type { Reminders } from "../../use-cases/open-summary/reminders";
import { RemindersOf } from "../desk/reminders-card";
import { useServices } from "../services/pane-services";

interface OwnFormRemindersProps {
  /** File name of the blank form. */
  readonly form: string;
  readonly result: OwnFormResult;
}

/** What to write to the units whose copy is missing or has to be mended. */
export function OwnFormReminders({ form, result }: OwnFormRemindersProps): JSX.Element {
  const { clock } = useServices();
  const { board, due, office } = result;
  const textsBy = useCallback(
    (by: string): Reminders =>
      ownReminders(board, {
        form,
        at: clock.today(),
        ...(due !== undefined && { due }),
        ...(office !== undefined && { office }),
        ...(by !== "" && { by }),
      }),
    [form, board, due, office, clock],
  );
  return <RemindersOf textsBy={textsBy} />;
}
