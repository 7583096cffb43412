import { useMemo, type JSX } from "react";
import { succeed } from "../../base/outcome";
import { findUnit } from "../../model/unit";
import { formFileName } from "../../forms/issue";
import type { Inspection } from "../../desk/mending";
import type { HostFailure, OpenWorkbook } from "../../workbook/open-workbook";
import { findingCounts } from "../findings/finding-counts";
import { useAnnounce } from "../parts/announcer";
import { HostFailureMessage } from "../parts/host-failure-message";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { SilenceMessage } from "../parts/silence-message";
import { useServices } from "../services/pane-services";
import { useTask } from "../services/use-task";
import { LineButton } from "../parts/line-button";
import { checkingWords } from "../words/checking-words";
import { paneWords } from "../words/pane-words";

const { ready: words } = checkingWords;
const { hostFailure } = paneWords;

interface ReadyToSendProps {
  readonly inspection: Inspection;
  readonly workbook: OpenWorkbook;
}

/** What is said of a saved form, until it is checked again. */
interface Saved {
  readonly checked: Inspection["checked"];
  readonly said: string;
}

/** A form without errors: when that was, and a button that saves it, with the name it should have. */
export function ReadyToSend({ inspection, workbook }: ReadyToSendProps): JSX.Element | null {
  const { clock, registries, copyText } = useServices();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const { run, activity, result } = useTask<Saved, HostFailure>();
  const { checked } = inspection;
  // The moment of this check, however often it is shown.
  const { at } = useMemo(() => ({ checked, at: clock.today() }), [checked, clock]);
  const { submission } = checked;
  if (submission === undefined || findingCounts(checked.findings).error > 0) return null;
  const { unit, unitName = "", plan, round } = submission;
  const name = formFileName({ code: unit, name: unitName }, { id: plan }, round);
  const save = async (): Promise<void> => {
    // To be pasted where Excel asks for a name.
    const isCopied = await copyText(name);
    const above = registries.find((registry) => findUnit(registry, unit) !== undefined)?.office.name;
    const said = words.saved(above, isCopied);
    const outcome = await run("saving", async ({ watch }) => {
      const saved = await watch(workbook).save();
      return saved.ok ? succeed({ checked, said }) : saved;
    });
    if (outcome?.ok) announce(said);
  };
  return (
    <Message intent="success" title={words.title(at)}>
      <div className={styles.tight}>
        <span className={styles.anywhere}>{words.name(name)}</span>
        <LineButton disabledFocusable={activity.kind === "running"} onClick={() => void save()}>
          {words.save}
        </LineButton>
        {activity.kind === "running" && <SilenceMessage silence={activity.silence} />}
        {activity.kind === "failed" && (
          <HostFailureMessage failure={activity.failure} sentence={hostFailure(activity.failure)} />
        )}
        {activity.kind === "idle" && result?.checked === checked && <span>{result.said}</span>}
      </div>
    </Message>
  );
}
