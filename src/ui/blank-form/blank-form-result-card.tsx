import { Button } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import type { ChosenForm } from "../../use-cases/blank-form/blank-form-desk";
import { uncertainFiles } from "../../use-cases/received/uncertain-files";
import { useAnnounce } from "../parts/announcer";
import { ConfirmUnits } from "../roll-up/confirm-units";
import { FoldTitle } from "../parts/fold-title";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import { useWords } from "../speaking/use-words";
import { BlankFormBoard } from "./blank-form-board";
import { BlankFormFigures } from "./blank-form-figures";
import { BlankFormFindings } from "./blank-form-findings";
import { BlankFormReminders } from "./blank-form-reminders";
import { BlankFormCompeting } from "./blank-form-competing";
import type { BlankFormRolledUp, BlankFormRollUp } from "./use-blank-form-roll-up";
import { OWN_FORM_WORDS } from "../words/blank-form-words";

interface BlankFormResultCardProps {
  /** As it is chosen now. */
  readonly form: ChosenForm;
  readonly rollUp: BlankFormRollUp;
  readonly result: BlankFormRolledUp;
}

/** What the copies came to: who has reported, the totals, what was found, and the filled form to save. */
export function BlankFormResultCard({ form, rollUp, result }: BlankFormResultCardProps): JSX.Element {
  const { save } = useServices();
  const words = useWords();
  const { result: own, copies, competing: competingWords } = useWords(OWN_FORM_WORDS);
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const { registry, workbook } = result;
  const { units, missing, rejected, competing, findings, board } = result.result;
  const uncertain = useMemo(
    () => (registry === undefined ? [] : uncertainFiles(rejected, registry.office.code)),
    [registry, rejected],
  );
  const name = own.fileName(result.form.name);
  const isOutdated =
    result.form !== form ||
    result.files !== rollUp.files ||
    registry !== rollUp.registry ||
    result.due !== rollUp.due;
  return (
    <>
      {isOutdated && <Message intent="warning">{copies.outdated}</Message>}
      <section className={styles.card}>
        <h2 className={styles.heading}>{words.rollUp.done(units.length - missing.length, units.length)}</h2>
        {workbook.ok ? (
          <div>
            <Button appearance="primary" onClick={() => save({ name, bytes: workbook.value })}>
              {words.rollUp.download(name)}
            </Button>
          </div>
        ) : (
          <Message intent="error">{own.notFilled(result.form.name, workbook.failure)}</Message>
        )}
        {missing.length === 0 ? (
          <p className={styles.paragraph}>{own.nobodyMissing}</p>
        ) : (
          <details className={styles.details}>
            <FoldTitle>{own.missing(missing.length)}</FoldTitle>
            <ul className={styles.names}>
              {missing.map((unit) => (
                <li key={unit.code}>{unit.name}</li>
              ))}
            </ul>
          </details>
        )}
        <BlankFormBoard lines={board} />
        {rejected.length > 0 && (
          <details className={styles.details}>
            <FoldTitle>{words.rollUp.setAside(rejected.length)}</FoldTitle>
            <ul className={styles.list}>
              {rejected.map(({ file, rejection }) => (
                <li key={file}>
                  <strong>{file}</strong>
                  <br />
                  {words.rejection(rejection)}
                </li>
              ))}
            </ul>
          </details>
        )}
        <BlankFormFigures result={result.result} />
        <BlankFormFindings findings={findings} />
      </section>
      {competing.length > 0 && (
        <BlankFormCompeting
          competing={competing}
          findings={findings}
          onRule={async (of, file, reason) => {
            const outcome = await rollUp.rule(file, reason);
            if (outcome?.ok) announce(competingWords.chosen(file.file, of.unit.name));
          }}
        />
      )}
      <BlankFormReminders form={result.form.name} result={result.result} />
      {registry !== undefined && registry === rollUp.registry && (
        <ConfirmUnits key={registry.id} files={uncertain} registry={registry} confirmed={rollUp.confirmed} />
      )}
    </>
  );
}
