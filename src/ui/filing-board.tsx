import type { JSX } from "react";
import type { UnitCode } from "../domain/codes";
import type { Summary } from "../domain/summary";
import { useLayoutStyles } from "./layout-styles";
import { useWords } from "./use-words";

/** Who has sent a report, who has not, and who was late, by name. */
export function FilingBoard({ summary }: { readonly summary: Summary }): JSX.Element {
  const words = useWords().report;
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
        <UnitNames title={words.missing(missing.length)} names={names(missing)} />
      )}
      {late.length > 0 && <UnitNames title={words.late(late.length)} names={names(late)} />}
    </section>
  );
}

/** A long list stays closed: the count is what is looked at first. */
const OPEN_UP_TO = 12;

function UnitNames({
  title,
  names,
}: {
  readonly title: string;
  readonly names: readonly string[];
}): JSX.Element {
  const styles = useLayoutStyles();
  return (
    <details className={styles.details} open={names.length <= OPEN_UP_TO}>
      <summary>{title}</summary>
      <ul className={styles.names}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
