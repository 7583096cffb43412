import { Button } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import type { ChosenForm } from "../../use-cases/own-form/own-form-desk";
import { uncertainFiles } from "../../use-cases/received/uncertain-files";
import { useAnnounce } from "../parts/announcer";
import { ConfirmUnits } from "../roll-up/confirm-units";
import { FoldTitle } from "../parts/fold-title";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import { useWords } from "../speaking/use-words";
import { OwnFormBoard } from "./own-form-board";
import { OwnFormFigures } from "./own-form-figures";
import { OwnFormFindings } from "./own-form-findings";
import { OwnFormReminders } from "./own-form-reminders";
import { OwnFormRivals } from "./own-form-rivals";
import type { OwnFormRolledUp, OwnFormRollUp } from "./use-own-form-roll-up";
import { OWN_FORM_WORDS } from "../words/own-form-words";

interface OwnFormResultCardProps {
  /** As it is chosen now. */
  readonly form: ChosenForm;
  readonly rollUp: OwnFormRollUp;
  readonly result: OwnFormRolledUp;
}

/** What the copies came to: who has reported, the totals, what was found, and the filled form to save. */
export function OwnFormResultCard({ form, rollUp, result }: OwnFormResultCardProps): JSX.Element {
  const { save } = useServices();
  const words = useWords();
  const { result: own, copies, rivals: rivalWords } = useWords(OWN_FORM_WORDS);
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const { registry, workbook } = result;
  const { units, missing, rejected, rivals, findings, board } = result.result;
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
        <OwnFormBoard lines={board} />
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
        <OwnFormFigures result={result.result} />
        <OwnFormFindings findings={findings} />
      </section>
      {rivals.length > 0 && (
        <OwnFormRivals
          rivals={rivals}
          findings={findings}
          onRule={async (of, file, reason) => {
            const outcome = await rollUp.rule(file, reason);
            if (outcome?.ok) announce(rivalWords.chosen(file.file, of.unit.name));
          }}
        />
      )}
      <OwnFormReminders form={result.form.name} result={result.result} />
      {registry !== undefined && registry === rollUp.registry && (
        <ConfirmUnits key={registry.id} files={uncertain} registry={registry} confirmed={rollUp.confirmed} />
      )}
    </>
  );
}
