import { useMemo, type JSX } from "react";
import { succeed } from "../../base/outcome";
import { findingGrade, type Finding, type FindingGrade } from "../../model/finding";
import type { Submission } from "../../model/submission";
import { formFileName } from "../../forms/issue";
import type { Inspection } from "../../desk/mending";
import type { HostFailure, OpenWorkbook } from "../../workbook/open-workbook";
import { useAnnounce } from "../parts/announcer";
import { TaskFailure } from "../parts/host-failure-message";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { RunFooter } from "../parts/run-footer";
import { useServices } from "../services/pane-services";
import { IDLE } from "../services/task-state";
import { useTask } from "../services/use-task";
import { filledOf } from "../findings/finding-counts";
import type { OpenCheck } from "./use-open-check";
import { checkingWords } from "../words/checking-words";
import { paneWords } from "../words/pane-words";

const { ready: words } = checkingWords;
const { hostFailure, check: checkWords } = paneWords;

interface CheckFooterProps {
  readonly check: OpenCheck;
  readonly inspection: Inspection;
  readonly workbook: OpenWorkbook;
}

/** Offers the next step with a form: to a wrong or blank cell, or saving it to be sent. */
export function CheckFooter({ check, inspection, workbook }: CheckFooterProps): JSX.Element {
  const { checked } = inspection;
  const first = (grade: FindingGrade): Finding | undefined =>
    checked.findings.find((finding) => findingGrade(finding) === grade);
  const next = first("error") ?? first("unfilled");
  const { submission } = checked;
  if (next === undefined && submission !== undefined)
    return <SaveFooter checked={checked} submission={submission} workbook={workbook} />;
  const { sheet, cell } = next ?? {};
  if (next === undefined || sheet === undefined || cell === undefined) {
    return <RunFooter label={checkWords.again} activity={IDLE.activity} isReady onStart={check.start} />;
  }
  const isFresh = findingGrade(next) === "unfilled" && filledOf(checked).filled === 0;
  const label = isFresh
    ? checkWords.toFirst(cell)
    : findingGrade(next) === "error"
      ? checkWords.toError(cell)
      : checkWords.toBlank(cell);
  return (
    <RunFooter
      label={label}
      activity={IDLE.activity}
      isReady={check.workbookAction.activity.kind !== "running"}
      onStart={() => check.goTo({ sheet, cell })}
    />
  );
}

/** Message on a saved form, until the next check. */
interface Saved {
  readonly checked: Inspection["checked"];
  readonly said: string;
}

interface SaveFooterProps extends Pick<CheckFooterProps, "workbook"> {
  readonly checked: Inspection["checked"];
  readonly submission: Submission;
}

/** Shows a form without errors: time of the check, and a button to save it under its proper name. */
function SaveFooter({ checked, submission, workbook }: SaveFooterProps): JSX.Element {
  const { clock, registries, copyText } = useServices();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const { run, activity, result } = useTask<Saved, HostFailure>();
  // The time of this check, however often rendered.
  const { at } = useMemo(() => ({ checked, at: clock.today() }), [checked, clock]);
  const { unit, unitName = "", plan, round } = submission;
  const name = formFileName({ code: unit, name: unitName }, { id: plan }, round);
  const save = async (): Promise<void> => {
    // To be pasted where Excel asks for a name.
    const isCopied = await copyText(name);
    const above = registries.find((registry) => registry.units.some(({ code }) => code === unit))?.office
      .name;
    const message = words.saved(above, isCopied);
    const outcome = await run("saving", async ({ watch }) => {
      const saved = await watch(workbook).save();
      return saved.ok ? succeed({ checked, said: message }) : saved;
    });
    if (outcome?.ok) announce(message);
  };
  const isSaved = activity.kind === "idle" && result?.checked === checked;
  return (
    <RunFooter label={words.save} activity={activity} isReady isAgain={isSaved} onStart={() => void save()}>
      <Message intent="success" title={words.title(at)}>
        <div className={styles.tight}>
          <span className={styles.anywhere}>{words.name(name)}</span>
          <TaskFailure activity={activity} sentence={hostFailure} />
          {isSaved && <span>{result.said}</span>}
        </div>
      </Message>
    </RunFooter>
  );
}
