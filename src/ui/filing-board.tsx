import type { JSX } from "react";
import type { UnitCode } from "../domain/codes";
import type { Round } from "../domain/round";
import type { Summary } from "../domain/summary";
import { CopyButton } from "./copy-button";
import { useLayoutStyles } from "./layout-styles";
import { useWords } from "./use-words";

interface FilingBoardProps {
  readonly summary: Summary;
  readonly round: Round;
}

/** Who has sent a report, who has not, and who was late, by name. */
export function FilingBoard({ summary, round }: FilingBoardProps): JSX.Element {
  const { report: words, figures } = useWords();
  const styles = useLayoutStyles();
  const { expected, received, missing, late } = summary.completeness;
  const names = (codes: readonly UnitCode[]): readonly string[] =>
    codes.map((code) => summary.units.find((unit) => unit.code === code)?.name ?? code);
  return (
    <section className={styles.card}>
      <h3 className={styles.subheading}>{words.received(received.length, expected.length)}</h3>
      {missing.length === 0 ? (
        <p className={styles.paragraph}>{words.nobodyMissing}</p>
      ) : (
        <>
          <UnitNames title={words.missing(missing.length)} names={names(missing)} />
          <CopyButton
            label={words.copyMissing}
            text={words.missingText(round.name, figures.day(round.due), names(missing))}
          />
        </>
      )}
      {late.length > 0 && <UnitNames title={words.late(late.length)} names={names(late)} />}
    </section>
  );
}

/** A long list stays closed: the count is what is looked at first. */
const OPEN_UP_TO = 12;

interface UnitNamesProps {
  readonly title: string;
  readonly names: readonly string[];
}

function UnitNames({ title, names }: UnitNamesProps): JSX.Element {
  const styles = useLayoutStyles();
  return (
    <details className={styles.details} open={names.length <= OPEN_UP_TO}>
      <summary>{title}</summary>
      <ul className={styles.names}>
        {names.map((name, index) => (
          <li key={`${index} ${name}`}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
