import type { JSX } from "react";
import type { FigureDifference } from "../../model/finding";
import { useDeskStyles } from "./use-desk-styles";
import { deskWords } from "../words/desk-words";
import { paneWords } from "../words/pane-words";

const { competing: words } = deskWords;
const { figures } = paneWords;

interface DifferenceTableProps {
  readonly file: string;
  readonly differences: readonly FigureDifference[];
}

/**
 * The figures a file gives otherwise than the one that counts, with the difference where both are numbers.
 */
export function DifferenceTable({ file, differences }: DifferenceTableProps): JSX.Element {
  const styles = useDeskStyles();
  const shown = (figure: number | string | null): string =>
    figure === null ? words.none : typeof figure === "string" ? figure : figures.number(figure);
  const { columns } = words;
  return (
    <table className={styles.table}>
      <caption>{words.table(file)}</caption>
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
