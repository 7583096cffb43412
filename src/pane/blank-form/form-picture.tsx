import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import { type BlankArea, blankAreaAt } from "../../recognise/blank-form";
import { columnLetters } from "../../workbook/grid";
import {
  type OpenedForm,
  picturedForm,
  type CellInPicture,
  type SheetInPicture,
} from "../../recognise/own-form";
import { useLayoutStyles } from "../parts/layout-styles";
import { AreaRoles } from "./area-roles";
import { PictureCell, useAreaColours } from "./picture-cell";
import type { BlankFormChoice } from "./use-blank-form";
import { LineButton } from "../parts/line-button";
import { blankFormWords } from "../words/blank-form-words";

const words = blankFormWords.areas;

/** More than a screenful only slows the pane. */
const ROWS = 40;

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  sign: {
    display: "inline-block",
    minWidth: "20px",
    marginInlineEnd: "4px",
    textAlign: "center",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  window: {
    overflow: "auto",
    maxHeight: "45vh",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  edge: {
    padding: "0 4px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface FormPictureProps {
  readonly choice: BlankFormChoice;
  readonly form: OpenedForm;
}

/** The pressed cell of the form: changes redraw areas, the cell stays. */
interface Pressed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Draws the printed form with the colour and letter of each area's role; a press explains it. */
export function FormPicture({ choice, form }: FormPictureProps): JSX.Element {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const colours = useAreaColours();
  const [pressed, setPressed] = useState<Pressed>();
  const { areas } = choice;
  const pictures = useMemo(() => picturedForm(form, areas), [form, areas]);
  const chosen = pressed && blankAreaAt(areas, pressed.sheet, pressed.row, pressed.column);
  const { role } = words;
  const legend = { sum: role.sum, latest: role.latest, list: role.list, formula: words.calculated };
  return (
    <div className={layout.tight}>
      <p className={layout.paragraph}>{words.pictureHint}</p>
      <ul className={mergeClasses(styles.legend, layout.quiet)}>
        {([...LEGEND, "ignore"] as const).map((each) => (
          <li key={each}>
            <span className={mergeClasses(styles.sign, colours[each])} aria-hidden>
              {words.letters[each]}
            </span>
            {each === "ignore" ? role.ignore : legend[each]}
          </li>
        ))}
      </ul>
      {pictures.map((picture) => (
        <div key={picture.sheet} className={layout.tight}>
          <SheetPicture
            picture={picture}
            chosen={chosen}
            onPress={({ row, column }) => setPressed({ sheet: picture.sheet, row, column })}
          />
          {chosen?.sheet === picture.sheet && pressed !== undefined && (
            <AreaRoles key={`${pressed.row} ${pressed.column}`} area={chosen} choice={choice} />
          )}
        </div>
      ))}
    </div>
  );
}

const LEGEND = ["sum", "latest", "list", "formula"] as const;

interface SheetPictureProps {
  readonly picture: SheetInPicture;
  readonly chosen: BlankArea | undefined;
  readonly onPress: (cell: CellInPicture) => void;
}

function SheetPicture({ picture, chosen, onPress }: SheetPictureProps): JSX.Element {
  const styles = useStyles();
  const [shown, setShown] = useState(ROWS);
  const { sheet, lastRow, lastColumn } = picture;
  const { rows, first } = useMemo(() => rowsOf(picture), [picture]);
  const columns = Array.from({ length: lastColumn + 1 }, (_, column) => column);
  const hidden = lastRow + 1 - shown;
  return (
    <>
      <div className={styles.window} role="region" aria-label={words.picture(sheet)} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td className={styles.edge} />
              {columns.map((column) => (
                <th key={column} scope="col" className={styles.edge}>
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((cells, row) => (
              <tr key={row}>
                <th scope="row" className={styles.edge}>
                  {row + 1}
                </th>
                {cells.map((cell, column) =>
                  cell === "covered" ? null : (
                    <PictureCell
                      key={column}
                      cell={cell}
                      isFirst={cell !== undefined && first.has(cell)}
                      isChosen={cell?.area !== undefined && cell.area === chosen}
                      onPress={onPress}
                    />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 && (
        <LineButton size="small" onClick={() => setShown(shown + ROWS)}>
          {words.moreRows(Math.min(hidden, ROWS))}
        </LineButton>
      )}
    </>
  );
}

type RowCell = CellInPicture | "covered" | undefined;

/** Returns the cells of every row, and each area's first, which the keyboard reaches. */
function rowsOf({ lastRow, lastColumn, cells }: SheetInPicture): {
  readonly rows: readonly (readonly RowCell[])[];
  readonly first: ReadonlySet<CellInPicture>;
} {
  const rows = Array.from({ length: lastRow + 1 }, (): RowCell[] =>
    Array.from({ length: lastColumn + 1 }, () => undefined),
  );
  const firsts = new Map<BlankArea, CellInPicture>();
  for (const cell of cells) {
    const { row, column, merge, area } = cell;
    for (let covered = row; covered <= Math.min(merge?.bottom ?? row, lastRow); covered++) {
      rows[covered]?.fill("covered", column, (merge?.right ?? column) + 1);
    }
    const line = rows[row];
    if (line !== undefined) line[column] = cell;
    if (area !== undefined && !firsts.has(area)) firsts.set(area, cell);
  }
  return { rows, first: new Set(firsts.values()) };
}
