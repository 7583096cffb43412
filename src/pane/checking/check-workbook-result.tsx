import { Button, makeStyles, mergeClasses, ProgressBar, Switch } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { type JSX, type Ref, useMemo, useState, type ReactNode } from "react";
import type { Inspection } from "../../desk/mending";
import type { OpenWorkbook } from "../../workbook/open-workbook";
import { answerKey, ResolveFinding, type Resolving } from "../resolving/finding-resolution";
import { cellsOf } from "./cells-of";
import type { CheckedFile } from "../../desk/checking";
import { findRound, planById } from "../../model/plan";
import { filledOf, gradeCounts } from "../findings/finding-counts";
import { useServices } from "../services/pane-services";
import { FindingsOnPaper } from "../findings/findings-on-paper";
import { FixList } from "./fix-list";
import { Fold } from "../parts/fold";
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

/** Shows the progress of the workbook's form; quick fixes, then every finding, errors first. */
export function CheckWorkbookResult(props: CheckWorkbookResultProps): JSX.Element {
  const { check, inspection, workbook, choice, heading } = props;
  const { checked, fixes, lost } = inspection;
  const isBusy = check.workbookAction.activity.kind === "running";
  const { explain, withdraw, decide } = check;
  const answering: Resolving = { isBusy, explain, withdraw, decide };
  const hasFindings = checked.findings.length + check.struck.length > 0;
  return (
    <>
      <FormHead check={check} checked={checked} heading={heading} />
      {check.done !== undefined && <Message intent="success">{check.done}</Message>}
      {check.mended !== undefined && (
        <LineButton disabledFocusable={isBusy} onClick={check.undo}>
          {fixWords.undo(check.mended.applied.length)}
        </LineButton>
      )}
      {lost.length > 0 && (
        <Message intent="warning">
          {lostWords.found(cellsOf(lost))}
          <LineButton disabledFocusable={isBusy} onClick={check.restore}>
            {lostWords.restore}
          </LineButton>
        </Message>
      )}
      {fixes.length > 0 && (
        <Fold title={<strong>{fixWords.heading(fixes.length)}</strong>}>
          <FixList
            fixes={fixes}
            intro={fixWords.intro.workbook}
            label={fixWords.apply}
            isBusy={isBusy}
            onApply={check.mend}
          />
        </Fold>
      )}
      {hasFindings && (
        <>
          <FilteredFindings
            subject={words.workbookName}
            findings={checked.findings}
            struck={check.struck}
            onGoTo={check.goTo}
            answerTo={(finding) => (
              <ResolveFinding key={answerKey(finding)} finding={finding} answering={answering} />
            )}
          />
          <Switch
            label={words.marks}
            checked={check.isMarked}
            onChange={(_event, { checked: wanted }) => check.mark(wanted)}
          />
          <FindingsOnPaper checked={[checked]} workbook={workbook} choice={choice} />
        </>
      )}
    </>
  );
}

interface FormHeadProps extends Pick<CheckWorkbookResultProps, "check" | "heading"> {
  readonly checked: CheckedFile;
}

/** Shows the form's unit and progress: a bar, and numbers of filled and wrong figures. */
function FormHead({ check, checked, heading }: FormHeadProps): JSX.Element {
  const styles = useLayoutStyles();
  const { plans } = useServices();
  const { submission, findings } = checked;
  const { filled, of } = filledOf(checked);
  const plan = submission && planById(plans, submission.plan);
  const round = plan && findRound(plan, submission.round);
  const progress = words.filled(filled, of, words.wrong(gradeCounts(findings)));
  return (
    <div className={styles.tight}>
      <div className={styles.beside}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {[submission?.unitName ?? submission?.unit, round?.name].filter(Boolean).join(" · ")}
        </h2>
        <Button
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          aria-label={words.again}
          disabledFocusable={check.task.activity.kind === "running"}
          onClick={check.start}
        />
      </div>
      <ProgressBar aria-label={progress} max={Math.max(of, 1)} value={filled} thickness="large" />
      <p className={styles.paragraph}>{progress}</p>
    </div>
  );
}

/** Room left by the rest of the tab. */
const useStyles = makeStyles({ findings: { maxHeight: "max(160px, 100vh - 440px)" } });

interface FilteredFindingsProps {
  readonly subject: string;
  readonly findings: readonly Finding[];
  /** Findings fixed since. */
  readonly struck?: readonly Finding[];
  readonly onGoTo?: (place: CellPlace) => void;
  readonly answerTo?: (finding: Finding) => ReactNode;
}

/** Shows findings and filters. */
export function FilteredFindings(props: FilteredFindingsProps): JSX.Element {
  const { subject, findings, struck, onGoTo, answerTo } = props;
  const styles = useLayoutStyles();
  const own = useStyles();
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
      <div className={mergeClasses(styles.low, own.findings)}>
        <FindingList subject={subject} findings={shown} struck={struck} onGoTo={onGoTo} answerTo={answerTo} />
      </div>
    </>
  );
}
