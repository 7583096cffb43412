import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useState, type JSX } from "react";
import { currentClosing, type Closing } from "../../model/ledger";
import { succeed } from "../../base/outcome";
import type { MadeFile } from "../../forms/issue";
import { HandOver } from "../parts/hand-over";
import { MissingPieceMessage } from "../parts/lazy-piece";
import { useTask } from "../services/use-task";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { RollUpTroubleMessage } from "../roll-up/roll-up-trouble";
import { useServices } from "../services/pane-services";
import type { FinishedRollUp } from "../roll-up/use-roll-up";
import { reportWords } from "../words/report-words";
import { openMatters } from "./open-matters";
import { paneWords } from "../words/pane-words";

const { closing: words } = reportWords;
const { opening, rollUp } = paneWords;

/** Closes the round with a stamp, or reopens it with a reason, writing the summary at once. */
export function ClosingCard({ result, rollUp }: FinishedRollUp): JSX.Element {
  const { clock, loadTasks } = useServices();
  const styles = useLayoutStyles();
  const [by, setBy] = useState("");
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { summary, ledger } = result.facts;
  const stamp = currentClosing(ledger.closings);
  const stamping = useTask<Closing, never>();
  const isStanding = useStamp(result);
  const isBusy = rollUp.task.activity.kind === "running";
  /** Open matters, listed before the round is closed. */
  const open = stamp === undefined ? openMatters(result) : [];
  const [isWarned, setWarned] = useState(false);
  const isMissing = (text: string): boolean => isAsked && text.trim() === "";

  const act = async (): Promise<void> => {
    const [name, why] = [by, reason].map((text) => text.trim().normalize("NFC"));
    const isReady = name !== "" && (stamp === undefined || why !== "");
    setAsked(!isReady);
    if (!isReady || name === undefined || why === undefined) return;
    if (open.length > 0 && !isWarned) {
      setWarned(true);
      return;
    }
    const at = clock.today();
    const made = await stamping.run("adding", async () =>
      succeed<Closing>(
        stamp === undefined
          ? await (await loadTasks()).stampOf(summary, name, at)
          : { kind: "reopened", by: name, reason: why, at },
      ),
    );
    if (!made?.ok) return;
    const closing = made.value;
    const message = closing.kind === "closed" ? words.closed : words.reopened;
    await rollUp.take({ kind: "close", changes: [{ kind: "closing", closing }], said: message });
    setReason("");
    setWarned(false);
  };
  return (
    <div className={styles.tight}>
      <p className={styles.paragraph}>{stamp === undefined ? words.intro : words.isClosed(stamp)}</p>
      {isStanding === false && <Message intent="warning">{words.otherStamp}</Message>}
      {isStanding === true && <p className={styles.quiet}>{words.sameStamp}</p>}
      <Field
        label={words.by}
        className={styles.field}
        {...(isMissing(by) && { validationState: "error", validationMessage: words.noName })}
      >
        <Input value={by} autoComplete="name" onChange={(_event, { value }) => setBy(value)} />
      </Field>
      {stamp !== undefined && (
        <Field
          label={words.reason}
          className={styles.field}
          {...(isMissing(reason) && { validationState: "error", validationMessage: words.noReason })}
        >
          <Input value={reason} onChange={(_event, { value }) => setReason(value)} />
        </Field>
      )}
      {open.length > 0 && (
        <Message intent="warning" title={words.open} isSpoken={isWarned}>
          <ul className={styles.names}>
            {open.map(({ kind, text }) => (
              <li key={`${kind} ${text}`}>{text}</li>
            ))}
          </ul>
          {isWarned && words.stillClose}
        </Message>
      )}
      <div className={styles.row}>
        <Button disabledFocusable={isBusy} onClick={() => void act()}>
          {stamp !== undefined ? words.reopen : isWarned && open.length > 0 ? words.closeAnyway : words.close}
        </Button>
        {isWarned && stamp === undefined && (
          <Button onClick={() => setWarned(false)}>{paneWords.replace.cancel}</Button>
        )}
        {stamp !== undefined && result.file?.ok === true && <SummaryFile file={result.file.value} />}
      </div>
      {stamping.activity.kind === "incomplete" && (
        <MissingPieceMessage>
          <Button onClick={() => void act()}>{opening.again}</Button>
        </MissingPieceMessage>
      )}
      <RollUpTroubleMessage activity={rollUp.task.activity} />
      {ledger.closings.length > 0 && (
        <ul className={styles.list} aria-label={words.history}>
          {ledger.closings.map((each) => (
            <li key={`${each.kind} ${each.at}`} className={styles.quiet}>
              {words.line(each)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Offers a summary file: opens it beside a workbook, as not every Excel can save it. */
function SummaryFile({ file }: { readonly file: MadeFile }): JSX.Element {
  const { desk, save } = useServices();
  if (desk.kind === "workbook") return <HandOver file={file} />;
  return <Button onClick={() => save(file)}>{rollUp.download(file.name)}</Button>;
}

/** Returns whether the summary still matches its closing stamp; undefined while open or unknown. */
function useStamp({ facts: { summary, ledger } }: FinishedRollUp["result"]): boolean | undefined {
  const { loadTasks } = useServices();
  const [known, setKnown] = useState<{ readonly of: object; readonly holds: boolean }>();
  const stamp = currentClosing(ledger.closings);
  useEffect(() => {
    if (stamp === undefined) return undefined;
    let isWanted = true;
    void loadTasks()
      .then(({ holdsStamp }) => holdsStamp(summary, stamp))
      .then((holds) => isWanted && setKnown({ of: summary, holds }));
    return () => {
      isWanted = false;
    };
  }, [loadTasks, summary, stamp]);
  return stamp !== undefined && known?.of === summary ? known.holds : undefined;
}
