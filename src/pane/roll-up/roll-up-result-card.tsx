import { Button } from "@fluentui/react-components";
import type { JSX, ReactNode, Ref } from "react";
import { findingCounts } from "../findings/finding-counts";
import { Fold } from "../parts/fold";
import { HandOver } from "../parts/hand-over";
import { useLayoutStyles } from "../parts/layout-styles";
import { useServices } from "../services/pane-services";
import { RollUpGaps } from "./roll-up-gaps";
import { nothingWritten, type RolledUp } from "./rolled-up";
import { paneWords as words } from "../words/pane-words";
import { rejectionSentence } from "../../forms/finding-words";

interface RollUpResultCardProps {
  readonly result: RolledUp;
  readonly heading: Ref<HTMLHeadingElement>;
  /** What else can be done with it. */
  readonly children: ReactNode;
}

/** What a roll-up came to: how many units, how many findings, which files do not count and why, and where it is. */
export function RollUpResultCard({ result, heading, children }: RollUpResultCardProps): JSX.Element {
  const { facts, file, standing, left = [] } = result;
  const { blank } = result.subject;
  const { desk, save } = useServices();
  const styles = useLayoutStyles();
  const { received, expected } = facts.summary.completeness;
  const { error, warning, note } = findingCounts(facts.findings);
  return (
    <section className={styles.card}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {standing === "empty" ? nothingWritten(facts) : words.rollUp.done(received.length, expected.length)}
      </h2>
      <RollUpGaps summary={facts.summary} />
      {standing === "written" && file === undefined && (
        <p className={styles.paragraph}>{words.rollUp.painted}</p>
      )}
      {left.length > 0 && <p className={styles.paragraph}>{words.rollUp.left(left)}</p>}
      {file?.ok === true && desk.kind === "workbook" && (
        <p className={styles.paragraph}>
          {blank === undefined ? words.rollUp.ownWorkbook : words.rollUp.besideForm(blank.name)}
        </p>
      )}
      {standing === "changed" && <p className={styles.paragraph}>{words.rollUp.changed}</p>}
      <p className={styles.paragraph}>
        {facts.findings.length === 0 ? words.rollUp.noProblems : words.rollUp.problems(error, warning, note)}
      </p>
      {facts.rejected.length > 0 && (
        <Fold isOpen={standing === "empty"} title={words.rollUp.setAside(facts.rejected.length)}>
          <ul className={styles.list}>
            {facts.rejected.map(({ file: name, rejection }, index) => (
              <li key={`${index} ${name}`}>
                <strong>{name}</strong>
                <br />
                {rejectionSentence(rejection)}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <div className={styles.row}>
        {file?.ok === true && desk.kind === "workbook" && <HandOver file={file.value} />}
        {file?.ok === true && desk.kind === "files" && (
          <Button appearance="primary" onClick={() => save(file.value)}>
            {words.rollUp.download(file.value.name)}
          </Button>
        )}
        {children}
      </div>
    </section>
  );
}
