import type { JSX } from "react";
import type { CompetingFiles } from "../../desk/open-summary";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import type { Decide } from "./desk-busy";
import { CompetingItem } from "./competing-item";
import { deskWords } from "../words/desk-words";

const { competing: words } = deskWords;

interface CompetingDeskProps {
  readonly competing: readonly CompetingFiles[];
  readonly decide: Decide;
}

/** Lists units with several files: their receipt, differences, and which one counts. */
export function CompetingDesk({ competing, decide }: CompetingDeskProps): JSX.Element {
  const styles = useLayoutStyles();
  return (
    <>
      <p className={styles.quiet}>{words.intro}</p>
      {competing.map((each) => (
        <Fold
          isOpen={each.isOpen}
          key={`${each.unit.code} ${each.round}`}
          title={
            <>
              <strong>{each.unit.name}</strong>
              {each.isOpen && `: ${words.open}`}
            </>
          }
        >
          <ul className={styles.list} aria-label={`${words.history}: ${each.unit.name}`}>
            {each.files.map((file, index) => (
              <CompetingItem key={index} file={file} competing={each} decide={decide} />
            ))}
          </ul>
        </Fold>
      ))}
    </>
  );
}
