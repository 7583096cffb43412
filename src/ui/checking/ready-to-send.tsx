import { useMemo, type JSX } from "react";
import { formFileName } from "../../use-cases/forms/form-file-name";
import type { Inspection } from "../../use-cases/mending/inspect-open-workbook";
import { findingCounts } from "../findings/finding-counts";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import { useWords } from "../speaking/use-words";
import { CHECKING_WORDS } from "../words/checking-words";

/** A form without errors: when that was, and that it is to be saved and sent, under which name. */
export function ReadyToSend({ inspection }: { readonly inspection: Inspection }): JSX.Element | null {
  const { ready: words } = useWords(CHECKING_WORDS);
  const { clock } = useServices();
  const { checked } = inspection;
  // The moment of this check, however often it is shown.
  const { at } = useMemo(() => ({ checked, at: clock.today() }), [checked, clock]);
  const { submission } = checked;
  if (submission === undefined || findingCounts(checked.findings).error > 0) return null;
  const { unit, unitName = "", plan, round } = submission;
  return (
    <Message intent="success" title={words.title(at)}>
      {words.send(formFileName({ code: unit, name: unitName }, { id: plan }, round))}
    </Message>
  );
}
