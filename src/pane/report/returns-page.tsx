import { Button, mergeClasses } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { UnitCode } from "../../model/codes";
import type { DeskLine } from "../../desk/roll-up";
import type { ReturnSlip } from "../../desk/mending";
import type { FileFailure, ReceivedFile } from "../../workbook/files";
import { CopyButton } from "../parts/copy-button";
import { HandOver } from "../parts/hand-over";
import { FindingList } from "../findings/finding-list";
import { AskedActions } from "../desk/asked-actions";
import { useAnnounce } from "../parts/announcer";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { RunFooter } from "../parts/run-footer";
import { usePaged } from "../parts/use-paged";
import { canSave, useServices } from "../services/pane-services";
import { useTask } from "../services/use-task";
import type { FinishedRollUp } from "../roll-up/use-roll-up";
import { hasErrors } from "./open-matters";
import { separateSlipSentence } from "../../forms/words";
import { deskWords } from "../words/desk-words";
import { reportWords } from "../words/report-words";

const { returns: words } = reportWords;

/**
 * Lists reports with errors: one button creates the slip of one, the unit's file with its errors listed,
 * and records its return; another does so for all. One may be accepted unchanged, with a reason.
 */
export function ReturnsPage({ result, rollUp }: FinishedRollUp): JSX.Element {
  const { desk, zip, save, loadTasks, clock } = useServices();
  const styles = useLayoutStyles();
  const [slips, setSlips] = useState<ReadonlyMap<UnitCode, ReturnSlip>>(new Map());
  const { task, giveBack } = useReturns({ result, rollUp });
  const lines = result.facts.lines.filter(hasErrors);
  const { shown, more } = usePaged(lines, 25, deskWords.board.more);
  const waiting = lines.filter(({ handling }) => handling !== "returned");
  const isBusy = task.activity.kind === "running" || rollUp.task.activity.kind === "running";
  const give = async (those: readonly DeskLine[]): Promise<void> => {
    const made = await giveBack(those);
    setSlips((before) => new Map([...before, ...made]));
    if (made.length < 2 || !canSave(desk)) return;
    const { slipFiles } = await loadTasks();
    save({ name: words.archive, bytes: await zip(slipFiles(made.map(([, slip]) => slip))) });
  };
  if (lines.length === 0) return <p className={styles.paragraph}>{words.none}</p>;
  return (
    <>
      <p className={styles.quiet}>{words.intro}</p>
      <ul className={styles.list} aria-label={words.heading}>
        {shown.map((line) => {
          const { unit, findings, handling } = line;
          const slip = slips.get(unit.code);
          return (
            <li key={unit.code} className={styles.tight}>
              <div className={mergeClasses(styles.beside, styles.besideWords)}>
                <Fold title={words.line(unit.name, findings.error, handling === "returned")}>
                  <FindingList
                    subject={unit.name}
                    findings={result.facts.findings.filter((finding) => finding.unit === unit.code)}
                  />
                  <AskedActions
                    asked={[
                      {
                        action: "accepted",
                        subject: unit.name,
                        onConfirm: (reason) => {
                          const fingerprint = line.submissions.at(-1)?.fingerprint;
                          const ruling = {
                            unit: unit.code,
                            ruling: "accepted",
                            reason,
                            fingerprint,
                          } as const;
                          void rollUp.take({
                            kind: "decide",
                            changes: [{ kind: "rule-unit", ruling: { ...ruling, at: clock.today() } }],
                            said: deskWords.actions.accepted.done(unit.name),
                          });
                        },
                      },
                    ]}
                    plain={[]}
                  />
                </Fold>
                <Button
                  disabledFocusable={isBusy}
                  aria-label={deskWords.about(words.give, unit.name)}
                  onClick={() => void give([line])}
                >
                  {words.give}
                </Button>
              </div>
              {slip !== undefined && <SlipItem slip={slip} />}
            </li>
          );
        })}
      </ul>
      {more}
      {waiting.length > 1 && (
        <RunFooter
          label={words.giveAll(waiting.length)}
          activity={task.activity}
          isReady={!isBusy}
          onStart={() => void give(waiting)}
          onCancel={task.cancel}
        />
      )}
    </>
  );
}

/** Shows a slip: its unit, the file to open or save, and its message. */
function SlipItem({ slip }: { readonly slip: ReturnSlip }): JSX.Element {
  const styles = useLayoutStyles();
  const { file, unit, fileName, bytes, message, separate } = slip;
  const to = unit?.name ?? file;
  return (
    <div className={styles.tight}>
      <strong>{to}</strong>
      {separate !== undefined && <p className={styles.quiet}>{separateSlipSentence(separate)}</p>}
      <span className={styles.quiet}>{fileName}</span>
      <HandOver file={{ name: fileName, bytes }} />
      <CopyButton label={words.copyMessage} about={to} text={`${message.subject}\n\n${message.body}`} />
    </div>
  );
}

/** Creates slips and records the returns in one step. */
function useReturns({ result, rollUp }: FinishedRollUp) {
  const { plans, patch, write, clock, loadTasks } = useServices();
  const announce = useAnnounce();
  const task = useTask<readonly ReturnSlip[], { readonly kind: "cancelled" }>();
  const giveBack = async (
    lines: readonly DeskLine[],
  ): Promise<readonly (readonly [UnitCode, ReturnSlip])[]> => {
    const { facts, subject, files } = result;
    const checked = lines.flatMap(({ unit, submissions }) =>
      submissions.slice(-1).map((submission) => ({
        file: submission.file,
        submission,
        findings: facts.findings.filter((finding) => finding.unit === unit.code),
      })),
    );
    const outcome = await task.run("making", async ({ progress }) => {
      const { makeSlips } = await loadTasks();
      const request = {
        ...{
          checked,
          files: checked.map(({ file }) => files.find(({ name }) => name === file) ?? absent(file)),
        },
        ...({
          returnedFor: "errors",
          knowledge: {
            plans: [subject.plan, ...plans],
            // Units of another office's form are known only from their files.
            registries: [{ ...subject.registry, units: facts.summary.units }],
          },
        } as const),
        progress: progress("making"),
      };
      const made = await makeSlips(request, { patch, workbooks: { write }, clock });
      return made === undefined ? fail({ kind: "cancelled" }) : succeed(made);
    });
    if (!outcome?.ok) return [];
    const at = clock.today();
    const changes = lines.map(({ unit, findings, submissions }) => {
      const reason = words.reason(findings.error);
      const fingerprint = submissions.at(-1)?.fingerprint;
      return {
        kind: "rule-unit",
        ruling: { unit: unit.code, ruling: "returned", reason, fingerprint, at },
      } as const;
    });
    const said = words.given(outcome.value.length);
    await rollUp.take({ kind: "decide", changes, said });
    announce(said);
    return outcome.value.flatMap((slip) => {
      const line = lines.find(({ submissions }) => submissions.at(-1)?.file === slip.file);
      return line === undefined ? [] : [[line.unit.code, slip] as const];
    });
  };
  return { task, giveBack };
}

const GONE: Outcome<Uint8Array, FileFailure> = fail({ kind: "not-opened", problem: "gone", reason: "" });

/** An earlier report without a chosen file: its findings become a file of their own. */
const absent = (name: string): ReceivedFile => ({
  name,
  bytes: () => Promise.resolve(GONE),
});
