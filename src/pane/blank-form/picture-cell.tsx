import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { areaA1 } from "../../workbook/grid";
import type { CellInPicture } from "../../recognise/own-form";
import { blankFormWords } from "../words/blank-form-words";

const words = blankFormWords.areas;

/** Colours of roles; letters state them to those who cannot see colours. */
export const useAreaColours = makeStyles({
  sum: { backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorNeutralForeground1 },
  latest: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
  list: { backgroundColor: tokens.colorPaletteBlueBackground2, color: tokens.colorNeutralForeground1 },
  formula: { backgroundColor: tokens.colorPaletteLavenderBackground2, color: tokens.colorNeutralForeground1 },
  ignore: { backgroundColor: tokens.colorNeutralBackground5, color: tokens.colorNeutralForeground1 },
});

const useStyles = makeStyles({
  cell: {
    minWidth: "24px",
    maxWidth: "120px",
    height: "24px",
    padding: "0 4px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  letter: { textAlign: "center" },
  area: { padding: 0, cursor: "pointer" },
  chosen: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
  button: {
    width: "100%",
    minWidth: "24px",
    height: "24px",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

interface PictureCellProps {
  readonly cell: CellInPicture | undefined;
  /** The keyboard reaches only this cell of its area. */
  readonly isFirst: boolean;
  readonly isChosen: boolean;
  readonly onPress: (cell: CellInPicture) => void;
}

/** Shows a cell of the form: its print, or the letter of its role. */
export function PictureCell({ cell, isFirst, isChosen, onPress }: PictureCellProps): JSX.Element {
  const colours = useAreaColours();
  const styles = useStyles();
  if (cell === undefined) return <td className={styles.cell} />;
  const { merge, role, area, text } = cell;
  const spans = merge && {
    rowSpan: merge.bottom - merge.top + 1,
    colSpan: merge.right - merge.left + 1,
  };
  const colour = role && colours[role];
  if (role === undefined || area === undefined) {
    return (
      <td className={mergeClasses(styles.cell, role && styles.letter, colour)} title={text} {...spans}>
        {role === undefined ? text : words.letters[role]}
      </td>
    );
  }
  const press = (): void => onPress(cell);
  const letter = words.letters[role];
  return (
    <td
      className={mergeClasses(styles.cell, styles.letter, styles.area, colour, isChosen && styles.chosen)}
      onClick={press}
      {...spans}
    >
      {isFirst ? (
        <button
          type="button"
          className={styles.button}
          aria-label={words.areaButton(words.area(areaA1(area.area), area.label), words.role[area.role])}
          aria-pressed={isChosen}
        >
          {letter}
        </button>
      ) : (
        letter
      )}
    </td>
  );
}
