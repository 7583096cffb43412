import type { FigureDifference } from "../../model/finding";
import { mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import { countFile, takenBack, type CompetingFile, type CompetingFiles } from "../../desk/open-summary";
import { useLayoutStyles } from "../parts/layout-styles";
import { useServices } from "../services/pane-services";
import type { Decide } from "./desk-busy";
import { AskedActions, type AskedAction } from "./asked-actions";
import { RulingHistory } from "./ruling-history";
import { useDeskStyles } from "./use-desk-styles";
import { useMoment } from "./use-moment";
import { deskWords as words } from "../words/desk-words";
import { paneWords } from "../words/pane-words";

const { figures } = paneWords;

interface CompetingItemProps {
  readonly file: CompetingFile;
  readonly competing: CompetingFiles;
  readonly decide: Decide;
}

/** Shows one of a unit's files: whether it counts and by whose ruling, differences, and rulings. */
export function CompetingItem({ file, competing, decide }: CompetingItemProps): JSX.Element {
  const { clock } = useServices();
  const moment = useMoment();
  const layout = useLayoutStyles();
  const styles = useDeskStyles();
  const { submission, standing, differences, ruling } = file;
  const { file: name, fingerprint, savedAt, revision } = submission;
  const { actions } = words;
  const count = (action: "counts" | "keep"): AskedAction => ({
    action,
    subject: name,
    onConfirm: (reason) =>
      decide(countFile(competing, submission, reason, clock.today()), actions[action].done(name)),
  });
  const aside: AskedAction = {
    action: "set-aside",
    subject: name,
    onConfirm: (reason) => {
      const about = { fingerprint, file: name, ruling: "set-aside", reason, at: clock.today() } as const;
      decide([{ kind: "rule-file", ruling: about }], actions["set-aside"].done(name));
    },
  };
  const asked: Record<CompetingFile["standing"], readonly AskedAction[]> = {
    // A file chosen before a later one came needs a new ruling.
    counts: ruling === undefined || competing.isOpen ? [count("keep"), aside] : [aside],
    replaced: [count("counts"), aside],
    "arrived-later": [count("counts"), aside],
    identical: [],
    "set-aside": [],
  };
  const takeBack = {
    label: words.takeBack,
    subject: name,
    onAct: () => decide([takenBack(submission, "", clock.today())], words.takenBack(name)),
  };
  return (
    <li className={mergeClasses(layout.tight, styles.item, standing === "counts" && styles.good)}>
      <p className={styles.line}>
        <strong>{words.competing.standing[standing]}</strong>. {words.board.file(name, moment(savedAt))}
      </p>
      {revision > 1 && (
        <p className={mergeClasses(styles.line, layout.quiet)}>{words.board.replacement(revision)}</p>
      )}
      {ruling !== undefined && standing !== "identical" && (
        <p className={mergeClasses(styles.line, layout.quiet)}>
          {words.board.ruled(ruling.reason, moment(ruling.at))}
        </p>
      )}
      {(standing === "replaced" || standing === "arrived-later" || standing === "set-aside") &&
        (differences.length === 0 ? (
          <p className={mergeClasses(styles.line, layout.quiet)}>{words.competing.same}</p>
        ) : (
          <DifferenceTable file={name} differences={differences} />
        ))}
      <RulingHistory history={file.history} subject={name} />
      <AskedActions
        asked={asked[standing]}
        plain={ruling === undefined || standing === "identical" ? [] : [takeBack]}
      />
    </li>
  );
}

interface DifferenceTableProps {
  readonly file: string;
  readonly differences: readonly FigureDifference[];
}

/** Shows figures that differ from the counted file's, with the difference of numbers. */
function DifferenceTable({ file, differences }: DifferenceTableProps): JSX.Element {
  const styles = useDeskStyles();
  const shown = (figure: number | string | null): string =>
    figure === null ? words.competing.none : typeof figure === "string" ? figure : figures.number(figure);
  const { columns } = words.competing;
  return (
    <table className={styles.table}>
      <caption>{words.competing.table(file)}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.figure}</th>
          <th scope="col">{columns.counting}</th>
          <th scope="col">{columns.this}</th>
          <th scope="col">{columns.difference}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ code, label, counted: kept, other }) => (
          <tr key={code}>
            <th scope="row">{label}</th>
            <td>{shown(kept)}</td>
            <td>{shown(other)}</td>
            <td>{shown(typeof kept === "number" && typeof other === "number" ? other - kept : null)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
