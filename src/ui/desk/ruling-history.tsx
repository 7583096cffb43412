import type { JSX } from "react";
import type { FileRuling, UnitRuling } from "../../domain/ledger/ledger";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { useWords } from "../speaking/use-words";
import { DESK_WORDS } from "../words/desk-words";
import { useMoment } from "./use-moment";

interface RulingHistoryProps {
  /** Oldest first. */
  readonly history: readonly (FileRuling | UnitRuling)[];
  /** The unit or file it is about. */
  readonly subject: string;
}

/** Everything that was ever decided about a unit or file, with its reason and time; the last one holds. */
export function RulingHistory({ history, subject }: RulingHistoryProps): JSX.Element | null {
  const { history: words } = useWords(DESK_WORDS);
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
