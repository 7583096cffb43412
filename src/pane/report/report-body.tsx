import { Button, CounterBadge, mergeClasses } from "@fluentui/react-components";
import { type JSX, useContext, useMemo } from "react";
import { collectionName } from "../../recognise/own-form";
import { judgedSummary, ownCoverage } from "../../model/roll-up";
import { countWords } from "../../summary/words";
import { AskedActions } from "../desk/asked-actions";
import { AskedFilesCard, isAsked } from "../desk/asked-files-card";
import { DeskBusyContext } from "../desk/desk-busy";
import { useLayoutStyles } from "../parts/layout-styles";
import { LinkButton } from "../parts/link-button";
import { Message } from "../parts/message";
import { ToneSign } from "../parts/tone-sign";
import { usePage } from "../parts/use-page";
import { nothingWritten } from "../roll-up/rolled-up";
import { unrecognisedRows, type FinishedRollUp, type RollUp } from "../roll-up/use-roll-up";
import { useOfficePart } from "./office-part-form";
import { allMatters, dutiesLeft, openDue, type Matter, type MatterKind } from "./open-matters";
import { ReportFooter } from "./report-footer";
import { reportPlace, ReportPage, type PlaceName } from "./report-pages";
import { useServices } from "../services/pane-services";
import { deskWords } from "../words/desk-words";
import { paneWords } from "../words/pane-words";
import { reportWords } from "../words/report-words";

const { report, figures, rollUp: rollUpWords } = paneWords;
const { matters: words, settling } = reportWords;

interface ReportBodyProps extends FinishedRollUp {
  readonly onShowRollUp: () => void;
  /** Explains the selected cell; absent where the workbook holds no summary. */
  readonly onExplain?: (() => void) | undefined;
}

/**
 * The report: what is left to do before it is signed, a row a kind with its remedy, and how the targets
 * stand.
 */
export function ReportBody(props: ReportBodyProps): JSX.Element {
  const { result, rollUp, onShowRollUp, onExplain } = props;
  const styles = useLayoutStyles();
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
  const heading = report.heading(collectionName(subject), facts.summary.office.name);
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
                  own.length > 0 ? report.ofRounds(own) : words.received(received.length, expected.length),
                  left === 0 ? words.ready : words.left(left),
                ].join(" · ")}
              </strong>
            </p>
          </div>
          {rollUp.isOutdated && <Message intent="warning">{rollUpWords.outdated}</Message>}
          {standing === "changed" && pages.page === undefined && (
            <Message intent="info">{rollUpWords.changed}</Message>
          )}
          {standing === "empty" && <Message intent="warning">{nothingWritten(facts)}</Message>}
          {unrecognisedRows(rollUp).length > 0 && (
            <Message intent="warning">
              {words.unrecognised(unrecognisedRows(rollUp).length)}{" "}
              <LinkButton onClick={onShowRollUp}>{report.toRollUp}</LinkButton>
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
                {report.whence}
              </Button>
            )}
          </div>
          <ReportFooter result={result} rollUp={rollUp} left={left} onOpen={pages.open} />
        </div>
      </div>
    </>
  );
}

interface MatterListProps extends Pick<RollUp, "take"> {
  readonly heading: string;
  readonly matters: readonly Matter[];
  readonly act: { readonly [K in MatterKind]?: () => void };
}

/** A row a matter: what it is, of how many, and the one thing to do about it. */
function MatterList({ heading, matters, ...rest }: MatterListProps): JSX.Element | null {
  const styles = useLayoutStyles();
  if (matters.length === 0) return null;
  const count = dutiesLeft(matters);
  return (
    <section className={styles.tight} aria-label={heading}>
      <h3 className={mergeClasses(styles.subheading, styles.row)}>
        {heading}
        {count > 0 && <CounterBadge count={count} color="danger" size="small" />}
      </h3>
      <ul className={mergeClasses(styles.list, styles.rows)}>
        {matters.map((matter) => (
          <li key={`${matter.kind} ${matter.text}`}>
            <MatterRow matter={matter} {...rest} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MatterRowProps extends Pick<MatterListProps, "act" | "take"> {
  readonly matter: Matter;
}

/** A matter with its remedy. Signing over it needs a reason, and can be taken back. */
function MatterRow({
  matter: { kind, tone, text, signing, waiver },
  act,
  take,
}: MatterRowProps): JSX.Element {
  const { clock } = useServices();
  const styles = useLayoutStyles();
  const isBusy = useContext(DeskBusyContext);
  const row = (
    <div className={mergeClasses(styles.beside, styles.centred)}>
      <span>
        <ToneSign tone={tone} />
        {text}
      </span>
      {act[kind] !== undefined && waiver === undefined && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={`${words.act[kind]}: ${text}`}
          onClick={act[kind]}
        >
          {words.act[kind]}
        </Button>
      )}
    </div>
  );
  if (signing === undefined) return row;
  const { actions, takeBack, takenBack, handleOf } = deskWords;
  const waive = (reason: string, said: string): void =>
    void take({
      kind: "decide",
      changes: [{ kind: "waiver", waiver: { ...signing, reason, at: clock.today() } }],
      said,
    });
  return (
    <AskedActions
      menu={handleOf(text)}
      asked={[
        {
          ...{ action: "waive", subject: text, text: waiver?.reason },
          onConfirm: (reason) => waive(reason, actions.waive.done(text)),
        },
      ]}
      plain={
        waiver === undefined
          ? []
          : [{ label: takeBack, subject: text, onAct: () => waive("", takenBack(text)) }]
      }
    >
      {row}
    </AskedActions>
  );
}

/** What became of the targets, as every page says it; a row of its own counts those that are provisional. */
function TargetLine({
  result: { subject, facts },
  onShow,
}: Pick<FinishedRollUp, "result"> & { readonly onShow: () => void }): JSX.Element | null {
  const styles = useLayoutStyles();
  const judged = useMemo(() => judgedSummary(subject.plan, facts), [subject.plan, facts]);
  // How many of them may still change is a row of its own above.
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
