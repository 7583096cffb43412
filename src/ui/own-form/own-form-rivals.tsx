import type { JSX } from "react";
import type { Finding } from "../../domain/finding";
import type { OwnRival, OwnRivals } from "../../use-cases/own-form-result";
import { Chooser } from "../chooser";
import { useMoment } from "../desk/use-moment";
import { useLayoutStyles } from "../layout-styles";
import { useWords } from "../use-words";
import { useOwnFormWords } from "./use-own-form-words";

interface OwnFormRivalsProps {
  readonly rivals: readonly OwnRivals[];
  readonly findings: readonly Finding[];
  readonly onRule: (of: OwnRivals, file: OwnRival) => Promise<void>;
}

/** Units that sent different files: what is different in them, and which of them counts. */
export function OwnFormRivals({ rivals, findings, onRule }: OwnFormRivalsProps): JSX.Element {
  const { finding: sentence } = useWords();
  const words = useOwnFormWords().rivals;
  const styles = useLayoutStyles();
  const moment = useMoment();
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{words.heading(rivals.length)}</h2>
      <p className={styles.paragraph}>{words.intro}</p>
      <ul className={styles.list}>
        {rivals.map((of) => (
          <li key={of.unit.code} className={styles.tight}>
            {findings
              .filter((finding) => finding.rule === "duplicate-unit" && finding.unit === of.unit.code)
              .map((finding, index) => (
                <p key={index} className={styles.quiet}>
                  {sentence(finding)}
                </p>
              ))}
            <Chooser
              label={words.counted(of.unit.name)}
              value={of.counts}
              options={of.files.map(({ file, fingerprint, savedAt }) => ({
                value: fingerprint,
                label: words.file(file, moment(savedAt)),
              }))}
              onChoose={(value) => {
                const file = of.files.find(({ fingerprint }) => fingerprint === value);
                if (file !== undefined) void onRule(of, file);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
