import { useCallback, type JSX } from "react";
import type { BlankFormResult } from "../../use-cases/blank-form/blank-form-result";
import { blankReminders } from "../../use-cases/blank-form/blank-form-reminders";
import type { Reminders } from "../../use-cases/open-summary/reminders";
import { RemindersOf } from "../desk/reminders-card";
import { useServices } from "../services/pane-services";

interface BlankFormRemindersProps {
  /** File name of the blank form. */
  readonly form: string;
  readonly result: BlankFormResult;
}

/** What to write to the units whose copy is missing or has to be mended. */
export function BlankFormReminders({ form, result }: BlankFormRemindersProps): JSX.Element {
  const { clock } = useServices();
  const { board, due, office } = result;
  const textsBy = useCallback(
    (by: string): Reminders =>
      blankReminders(board, {
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
