import type { JSX } from "react";
import type { FileRuling, UnitRuling } from "../../model/ledger";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { useMoment } from "./use-moment";
import { deskWords } from "../words/desk-words";

const { history: words } = deskWords;

interface RulingHistoryProps {
  /** Oldest first. */
  readonly history: readonly (FileRuling | UnitRuling)[];
  /** Its unit or file. */
  readonly subject: string;
}

/** Lists all rulings on a unit or file with reasons and times; the last one applies. */
export function RulingHistory({ history, subject }: RulingHistoryProps): JSX.Element | null {
  const moment = useMoment();
  const styles = useLayoutStyles();
  if (history.length === 0) return null;
  return (
    <Fold title={words.heading(history.length)}>
      <ol className={styles.list} aria-label={words.list(subject)}>
        {history.map((each, index) => (
          <li key={index}>
            {words.line(
              words.kinds[each.ruling],
              "file" in each ? each.file : undefined,
              each.reason,
              moment(each.at),
            )}
          </li>
        ))}
      </ol>
    </Fold>
  );
}
