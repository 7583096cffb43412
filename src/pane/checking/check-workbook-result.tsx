import { Switch } from "@fluentui/react-components";
import { type JSX, type Ref, useMemo, useState, type ReactNode } from "react";
import type { Inspection } from "../../desk/mending";
import type { OpenWorkbook } from "../../workbook/open-workbook";
import { answerKey, FindingResolution, type Resolving } from "../resolving/finding-resolution";
import { cellsOf } from "./cells-of";
import { checkOutcome } from "../findings/finding-counts";
import { FindingsOnPaper } from "../findings/findings-on-paper";
import { FixList } from "./fix-list";
import { Fold } from "../parts/fold";
import { ReadyToSend } from "./ready-to-send";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import type { Choice } from "../choosing/use-choice";
import type { OpenCheck } from "./use-open-check";
import { LineButton } from "../parts/line-button";
import { paneWords } from "../words/pane-words";
import { checkingWords } from "../words/checking-words";
import type { CellPlace } from "../../workbook/grid";
import type { Finding } from "../../model/finding";
import { EVERYTHING, filteredFindings } from "../findings/finding-filter";
import { FindingFilterBar } from "../findings/finding-filter-bar";
import { FindingList } from "../findings/finding-list";
import { findingSentence, ruleTitle } from "../../forms/finding-words";

const { check: words } = paneWords;
const { fixes: fixWords, lost: lostWords } = checkingWords;

interface CheckWorkbookResultProps {
  readonly check: OpenCheck;
  readonly inspection: Inspection;
  readonly workbook: OpenWorkbook;
  readonly choice: Choice;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** What the check of the open workbook came to: what can be done at a click first, then every finding. */
export function CheckWorkbookResult(props: CheckWorkbookResultProps): JSX.Element {
  const { check, inspection, workbook, choice, heading } = props;
  const styles = useLayoutStyles();
  const { checked, fixes, lost } = inspection;
  const isBusy = check.errand.activity.kind === "running" || check.isCheckingAgain;
  const { explain, withdraw, decide } = check;
  const answering: Resolving = { isBusy, explain, withdraw, decide };
  return (
    <>
      {check.done !== undefined && <Message intent="success">{check.done}</Message>}
      {check.mended !== undefined && (
        <LineButton disabledFocusable={isBusy} onClick={check.undo}>
          {fixWords.undo(check.mended.applied.length)}
        </LineButton>
      )}
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {checkOutcome(checked.findings)}
      </h2>
      <ReadyToSend inspection={inspection} workbook={workbook} />
      {lost.length > 0 && (
        <section className={styles.card}>
          <p className={styles.paragraph}>{lostWords.found(cellsOf(lost))}</p>
          <LineButton disabledFocusable={isBusy} onClick={check.restore}>
            {lostWords.restore}
          </LineButton>
        </section>
      )}
      {fixes.length > 0 && (
        <section className={styles.card}>
          <Fold title={<strong>{fixWords.heading(fixes.length)}</strong>}>
            <FixList
              fixes={fixes}
              intro={fixWords.intro.workbook}
              label={fixWords.apply}
              isBusy={isBusy}
              onApply={check.mend}
            />
          </Fold>
        </section>
      )}
      {checked.findings.length + check.struck.length > 0 && (
        <>
          <Switch
            label={words.marks}
            checked={check.isMarked}
            onChange={(_event, { checked: wanted }) => check.mark(wanted)}
          />
          <FilteredFindings
            subject={words.workbookName}
            findings={checked.findings}
            struck={check.struck}
            onGoTo={check.goTo}
            answerTo={(finding) => (
              <FindingResolution key={answerKey(finding)} finding={finding} answering={answering} />
            )}
          />
          <FindingsOnPaper checked={[checked]} workbook={workbook} choice={choice} />
        </>
      )}
    </>
  );
}

interface FilteredFindingsProps {
  readonly subject: string;
  readonly findings: readonly Finding[];
  /** What was found and is mended by now. */
  readonly struck?: readonly Finding[];
  readonly onGoTo?: (place: CellPlace) => void;
  readonly answerTo?: (finding: Finding) => ReactNode;
}

/** Findings with what narrows them down. */
export function FilteredFindings(props: FilteredFindingsProps): JSX.Element {
  const { subject, findings, struck, onGoTo, answerTo } = props;
  const [filter, setFilter] = useState(EVERYTHING);
  const shown = useMemo(
    () =>
      filteredFindings(findings, filter, (finding) =>
        [ruleTitle(finding.rule), findingSentence(finding), finding.cell ?? ""].join(" "),
      ),
    [findings, filter],
  );
  return (
    <>
      <FindingFilterBar findings={findings} shown={shown.length} filter={filter} onFilter={setFilter} />
      <FindingList subject={subject} findings={shown} struck={struck} onGoTo={onGoTo} answerTo={answerTo} />
    </>
  );
}
