import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { isCellError } from "../../domain/grid/grid";
import type { BlankFigure, BlankFormResult } from "../../use-cases/blank-form/blank-form-result";
import { FoldTitle } from "../parts/fold-title";
import { useLayoutStyles } from "../parts/layout-styles";
import { useWords } from "../speaking/use-words";
import { OWN_FORM_WORDS } from "../words/blank-form-words";

/** More than a screenful at once only makes the pane slow. */
const PAGE = 40;

const useStyles = makeStyles({
  line: { display: "flex", gap: "8px", justifyContent: "space-between", alignItems: "baseline" },
  label: { minWidth: 0, overflowWrap: "anywhere" },
  figure: { flexShrink: 0, maxWidth: "50%", textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** Every cell of the form over all units, with how many of them it is of. */
export function BlankFormFigures({ result }: { readonly result: BlankFormResult }): JSX.Element {
  const words = useWords(OWN_FORM_WORDS).result;
  const styles = useLayoutStyles();
  const [shown, setShown] = useState(PAGE);
  const { figures, lists, units } = result;
  const hidden = figures.length - shown;
  return (
    <details className={styles.details}>
      <FoldTitle>{words.figures(figures.length)}</FoldTitle>
      <ul className={styles.list} aria-label={words.figureList}>
        {figures.slice(0, shown).map((figure) => (
          <li key={figure.code}>
            <FigureLine figure={figure} units={units.length} />
          </li>
        ))}
        {hidden <= 0 &&
          lists.map(({ title, rows }, index) => <li key={`${index} ${title}`}>{words.list(title, rows)}</li>)}
      </ul>
      {hidden > 0 && (
        <Button onClick={() => setShown(shown + PAGE)}>{words.more(Math.min(hidden, PAGE))}</Button>
      )}
    </details>
  );
}

interface FigureLineProps {
  readonly figure: BlankFigure;
  readonly units: number;
}

function FigureLine({ figure, units }: FigureLineProps): JSX.Element {
  const { check } = useWords();
  const words = useWords(OWN_FORM_WORDS).result;
  const layout = useLayoutStyles();
  const styles = useStyles();
  const shown = useFigureWords();
  const { sheet, cell, label, n } = figure;
  return (
    <>
      <div className={styles.line}>
        <span className={styles.label}>{words.figure(label)}</span>
        <strong className={styles.figure}>{shown(figure)}</strong>
      </div>
      <p className={layout.quiet}>{words.from(check.place(sheet, cell), n, units)}</p>
    </>
  );
}

/** A figure as it is shown: a number, what Excel will show, or why there is none. */
function useFigureWords(): (figure: BlankFigure) => string {
  const { figures } = useWords();
  const words = useWords(OWN_FORM_WORDS).result;
  return ({ state, value, isPercent }) => {
    if (state !== "sum" && state !== "calculated") return words.state[state];
    if (value === undefined || value === "") return words.noFigure;
    if (isCellError(value)) return value.error;
    if (typeof value !== "number") return String(value);
    return isPercent ? figures.percent(value) : figures.number(value);
  };
}
