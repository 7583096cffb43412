import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import { isCellError } from "../../workbook/grid";
import { formFigures, type FormFigure, type OpenedForm } from "../../recognise/own-form";
import type { RollUpFacts } from "../../desk/roll-up";
import { useLayoutStyles } from "../parts/layout-styles";
import { blankFormWords } from "../words/blank-form-words";
import { paneWords } from "../words/pane-words";

const words = blankFormWords.result;
const { check, figures } = paneWords;

/** More than a screenful at once only makes the pane slow. */
const PAGE = 40;

const useStyles = makeStyles({
  line: { display: "flex", gap: "8px", justifyContent: "space-between", alignItems: "baseline" },
  label: { minWidth: 0, overflowWrap: "anywhere" },
  figure: { flexShrink: 0, maxWidth: "50%", textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

interface FormFiguresProps {
  readonly blank: OpenedForm;
  readonly facts: Pick<RollUpFacts, "summary" | "formulas">;
}

/** Every cell of the form over all units, with how many of them it is of. */
export function FormFigures({ blank, facts }: FormFiguresProps): JSX.Element {
  const styles = useLayoutStyles();
  const [shown, setShown] = useState(PAGE);
  const { summary, formulas } = facts;
  const { units, registers } = summary;
  const figures = useMemo(() => formFigures(blank, summary, formulas), [blank, summary, formulas]);
  const hidden = figures.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={words.figureList}>
        {figures.slice(0, shown).map((figure) => (
          <li key={figure.code}>
            <FigureLine figure={figure} units={units.length} />
          </li>
        ))}
        {hidden <= 0 &&
          blank.form.lists.map(({ code, title }) => (
            <li key={code}>{words.list(title, registers.get(code)?.length ?? 0)}</li>
          ))}
      </ul>
      {hidden > 0 && (
        <Button onClick={() => setShown(shown + PAGE)}>{words.more(Math.min(hidden, PAGE))}</Button>
      )}
    </>
  );
}

interface FigureLineProps {
  readonly figure: FormFigure;
  readonly units: number;
}

function FigureLine({ figure, units }: FigureLineProps): JSX.Element {
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
function useFigureWords(): (figure: FormFigure) => string {
  return ({ state, value, isPercent }) => {
    if (state !== "sum" && state !== "calculated") return words.state[state];
    if (value === undefined || value === "") return words.noFigure;
    if (isCellError(value)) return value.error;
    if (typeof value !== "number") return String(value);
    return isPercent ? figures.percent(value) : figures.number(value);
  };
}
