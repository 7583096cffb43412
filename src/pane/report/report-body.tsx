import { MatterList } from "./matter-list";
import { Button, mergeClasses } from "@fluentui/react-components";
import { type JSX, useMemo } from "react";
import { collectionName } from "../../recognise/own-form";
import { judgedSummary, ownCoverage } from "../../model/roll-up";
import { countWords } from "../../summary/words";
import { AskedFilesCard, isAsked } from "../desk/asked-files-card";
import { DeskBusyContext } from "../desk/desk-busy";
import { useLayoutStyles } from "../parts/layout-styles";
import { LinkButton } from "../parts/link-button";
import { Message } from "../parts/message";
import { usePage } from "../parts/use-page";
import { nothingWritten, whereWritten } from "../roll-up/rolled-up";
import { unrecognisedRows, type FinishedRollUp } from "../roll-up/use-roll-up";
import { useServices } from "../services/pane-services";
import { useOfficePart } from "./office-part-form";
import { allMatters, dutiesLeft, openDue, type MatterKind } from "./open-matters";
import { ReportFooter } from "./report-footer";
import { reportPlace, ReportPage, type PlaceName } from "./report-pages";
import { paneWords } from "../words/pane-words";
import { reportWords } from "../words/report-words";

const { figures, rollUp: rollUpWords } = paneWords;
const { matters: words, settling } = reportWords;

interface ReportBodyProps extends FinishedRollUp {
  readonly onShowRollUp: () => void;
  /** Explains the selected cell; absent without a summary in the workbook. */
  readonly onExplain?: (() => void) | undefined;
}

/** Shows the report: matters left to do before signing, with remedies, and results of targets. */
export function ReportBody(props: ReportBodyProps): JSX.Element {
  const { result, rollUp, onShowRollUp, onExplain } = props;
  const styles = useLayoutStyles();
  const { desk } = useServices();
  const pages = usePage<PlaceName>();
  const { subject, facts, standing } = result;
  const { expected, received } = facts.summary.completeness;
  const own = ownCoverage(facts.summary);
  const matters = allMatters(result);
  const left = dutiesLeft(matters);
  const part = useOfficePart(result);
  const unanswered = part?.rows.filter(({ value }) => value.kind === "blank").length ?? 0;
  const asked = facts.rejected.filter(isAsked).length;
  const isBusy = rollUp.task.activity.kind === "running";
  const heading = reportWords.heading(collectionName(subject), facts.summary.office.name);
  const act: { readonly [K in MatterKind]?: () => void } = {
    errors: () => pages.open("returns"),
    doubles: () => pages.open("doubles"),
    "unknown-units": onShowRollUp,
    due: () => {
      const due = openDue(result);
      if (due === undefined) return;
      void rollUp.take({ kind: "settle", part: { due }, said: settling.dueConfirmed(figures.day(due)) });
    },
    list: () =>
      void rollUp.take({ kind: "settle", part: { areUnitsConfirmed: true }, said: settling.listConfirmed }),
    missing: () => pages.open("reminders"),
    late: () => pages.open("units"),
    warnings: () => pages.open("units"),
    provisional: () => pages.open("targets"),
  };
  const links = (["units", "targets", "figures"] as const).filter(
    (name) => reportPlace(name).isFor?.(result) !== false,
  );
  return (
    <>
      {pages.page !== undefined && (
        <ReportPage name={pages.page} result={result} rollUp={rollUp} onBack={pages.close} />
      )}
      <div className={styles.panel} hidden={pages.page !== undefined}>
        <div className={styles.tab}>
          <div>
            <h2 title={heading} className={mergeClasses(styles.subheading, styles.oneLine)}>
              {heading}
            </h2>
            <p className={styles.heading}>
              <strong>
                {[
                  own.length > 0
                    ? reportWords.ofRounds(own)
                    : words.received(received.length, expected.length),
                  left === 0 ? words.ready : words.left(left),
                ].join(" · ")}
              </strong>
            </p>
            {desk.kind === "workbook" && standing === "written" && (
              <p className={styles.quiet}>{whereWritten(result)}</p>
            )}
          </div>
          {rollUp.isOutdated && <Message intent="warning">{rollUpWords.outdated}</Message>}
          {standing === "changed" && pages.page === undefined && (
            <Message intent="info">{rollUpWords.changed}</Message>
          )}
          {standing === "empty" && <Message intent="warning">{nothingWritten(facts)}</Message>}
          {unrecognisedRows(rollUp).length > 0 && (
            <Message intent="warning">
              {words.unrecognised(unrecognisedRows(rollUp).length)}{" "}
              <LinkButton onClick={onShowRollUp}>{rollUpWords.toRollUp}</LinkButton>
            </Message>
          )}
          {asked > 0 && <AskedFilesCard result={result} take={rollUp.take} isBusy={isBusy} />}
          <DeskBusyContext value={isBusy}>
            <MatterList
              heading={words.duties}
              matters={matters.filter(({ isDuty }) => isDuty)}
              act={act}
              take={rollUp.take}
            />
            <MatterList
              heading={words.notes}
              matters={matters.filter(({ isDuty }) => !isDuty)}
              act={act}
              take={rollUp.take}
            />
          </DeskBusyContext>
          {unanswered > 0 && (
            <LinkButton onClick={() => pages.open("own")}>
              {reportWords.own.title(
                facts.summary.office.name,
                (part?.rows.length ?? 0) - unanswered,
                part?.rows.length ?? 0,
              )}
            </LinkButton>
          )}
          <TargetLine result={result} onShow={() => pages.open("targets")} />
          <div className={styles.row}>
            {links.map((name) => (
              <Button key={name} size="small" onClick={() => pages.open(name)}>
                {reportPlace(name).title(result)}
              </Button>
            ))}
            {part !== undefined && part.rows.length > 0 && unanswered === 0 && (
              <Button size="small" onClick={() => pages.open("own")}>
                {reportPlace("own").title(result)}
              </Button>
            )}
            {onExplain !== undefined && (
              <Button size="small" onClick={onExplain}>
                {reportWords.whence}
              </Button>
            )}
          </div>
          <ReportFooter result={result} rollUp={rollUp} left={left} onOpen={pages.open} />
        </div>
      </div>
    </>
  );
}

/** Summarises targets as every page does; counts provisional ones in a row of their own. */
function TargetLine({
  result: { subject, facts },
  onShow,
}: Pick<FinishedRollUp, "result"> & { readonly onShow: () => void }): JSX.Element | null {
  const styles = useLayoutStyles();
  const judged = useMemo(() => judgedSummary(subject.plan, facts), [subject.plan, facts]);
  // A row above counts those that may change.
  const sentences = [...countWords("assigned", judged.assigned), ...countWords("followed", judged.followed)];
  if (sentences.length === 0) return null;
  return (
    <p className={styles.paragraph}>
      {sentences.join(" ")}{" "}
      {judged.indicators.some(({ outcome }) => outcome === "missed") && (
        <LinkButton onClick={onShow}>{words.missedTargets}</LinkButton>
      )}
    </p>
  );
}
