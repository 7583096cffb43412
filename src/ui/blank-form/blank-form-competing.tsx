import { useState, type JSX } from "react";
import type { Finding } from "../../domain/finding/finding";
import type { BlankCompetingFiles, BlankCompeting } from "../../use-cases/blank-form/blank-form-result";
import { Chooser } from "../parts/chooser";
import { RulingForm } from "../desk/ruling-form";
import { useMoment } from "../desk/use-moment";
import { useLayoutStyles } from "../parts/layout-styles";
import { DESK_WORDS } from "../words/desk-words";
import { useWords } from "../speaking/use-words";
import { OWN_FORM_WORDS } from "../words/blank-form-words";

interface BlankFormCompetingProps {
  readonly competing: readonly BlankCompeting[];
  readonly findings: readonly Finding[];
  readonly onRule: (of: BlankCompeting, file: BlankCompetingFiles, reason: string) => Promise<void>;
}

/** Units that sent different files: what is different in them, and which of them counts for what reason. */
export function BlankFormCompeting({ competing, findings, onRule }: BlankFormCompetingProps): JSX.Element {
  const { finding: sentence } = useWords();
  const words = useWords(OWN_FORM_WORDS).competing;
  const styles = useLayoutStyles();
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{words.heading(competing.length)}</h2>
      <p className={styles.paragraph}>{words.intro}</p>
      <ul className={styles.list}>
        {competing.map((of) => (
          <li key={of.unit.code} className={styles.tight}>
            {findings
              .filter((finding) => finding.rule === "duplicate-unit" && finding.unit === of.unit.code)
              .map((finding, index) => (
                <p key={index} className={styles.quiet}>
                  {sentence(finding)}
                </p>
              ))}
            <FileOfUnit of={of} onRule={(file, reason) => onRule(of, file, reason)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FileOfUnitProps {
  readonly of: BlankCompeting;
  readonly onRule: (file: BlankCompetingFiles, reason: string) => Promise<void>;
}

/** Which of a unit's files counts, and who said why; nothing is changed before a reason is given. */
function FileOfUnit({ of, onRule }: FileOfUnitProps): JSX.Element {
  const words = useWords(OWN_FORM_WORDS).competing;
  const { board } = useWords(DESK_WORDS);
  const styles = useLayoutStyles();
  const moment = useMoment();
  const [wanted, setWanted] = useState<BlankCompetingFiles>();
  const ruling = of.files.find(({ fingerprint }) => fingerprint === of.counts)?.ruling;
  return (
    <>
      <Chooser
        label={words.counted(of.unit.name)}
        value={wanted?.fingerprint ?? of.counts}
        options={of.files.map(({ file, fingerprint, savedAt }) => ({
          value: fingerprint,
          label: words.file(file, moment(savedAt)),
        }))}
        onChoose={(value) => setWanted(of.files.find(({ fingerprint }) => fingerprint === value))}
      />
      {wanted === undefined && ruling !== undefined && (
        <p className={styles.quiet}>{board.ruled(ruling.reason, moment(ruling.at))}</p>
      )}
      {wanted !== undefined && (
        <RulingForm
          key={wanted.fingerprint}
          label={words.reason(wanted.file)}
          mayBeEmpty={false}
          onConfirm={(reason) => {
            setWanted(undefined);
            void onRule(wanted, reason);
          }}
          onCancel={() => setWanted(undefined)}
        />
      )}
    </>
  );
}
