import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import type { FileRuling } from "../../model/ledger";
import type { RejectedFile } from "../../model/finding";
import { useLayoutStyles } from "../parts/layout-styles";
import type { RolledUp } from "../roll-up/rolled-up";
import type { RollUp } from "../roll-up/use-roll-up";
import { useServices } from "../services/pane-services";
import { deskWords } from "../words/desk-words";
import { rejectionSentence } from "../../forms/finding-words";

const { asked: words, about } = deskWords;

interface AskedFilesCardProps {
  readonly result: RolledUp;
  readonly take: RollUp["take"];
  readonly isBusy: boolean;
}

/** Returns whether an officer decides if the file counts. */
export const isAsked = ({ rejection: { kind } }: RejectedFile): boolean =>
  kind === "taken-as-form" || kind === "sum-of-others";

/** Lists possible reports with reasons, each to be counted or set aside at a press. */
export function AskedFilesCard({ result, take, isBusy }: AskedFilesCardProps): JSX.Element {
  const { clock } = useServices();
  const styles = useLayoutStyles();
  const { files, rejected } = result.facts;
  const open = rejected.filter(isAsked);
  const rule = (file: string, ruling: "counts" | "set-aside"): void => {
    const fingerprint = files.find((source) => source.file === file)?.fingerprint;
    if (fingerprint === undefined) return;
    const decision = { fingerprint, file, reason: words.reason[ruling], at: clock.today() };
    const ruled: FileRuling =
      ruling === "counts" ? { ...decision, ruling, over: [] } : { ...decision, ruling };
    void take({
      kind: "decide",
      changes: [{ kind: "rule-file", ruling: ruled }],
      said: words.done[ruling](file),
    });
  };
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{words.heading(open.length)}</h2>
      <ul className={styles.list} aria-label={words.heading(open.length)}>
        {open.map(({ file, rejection: why }) => (
          <li key={file} className={styles.tight}>
            <strong>{file}</strong>
            <p className={styles.paragraph}>{rejectionSentence(why)}</p>
            <div className={styles.row}>
              {(["counts", "set-aside"] as const).map((ruling) => (
                <Button
                  key={ruling}
                  disabledFocusable={isBusy}
                  aria-label={about(words.button[ruling], file)}
                  onClick={() => rule(file, ruling)}
                >
                  {words.button[ruling]}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
