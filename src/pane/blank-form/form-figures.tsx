import { makeStyles } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import { isCellError } from "../../workbook/grid";
import { formFigures, type FormFigure, type OpenedForm } from "../../recognise/own-form";
import type { RollUpFacts } from "../../desk/roll-up";
import { useLayoutStyles } from "../parts/layout-styles";
import { usePaged } from "../parts/use-paged";
import { blankFormWords } from "../words/blank-form-words";
import { paneWords } from "../words/pane-words";

const words = blankFormWords.result;
const { check, figures } = paneWords;

const useStyles = makeStyles({
  line: { display: "flex", gap: "8px", justifyContent: "space-between", alignItems: "baseline" },
  label: { minWidth: 0, overflowWrap: "anywhere" },
  figure: { flexShrink: 0, maxWidth: "50%", textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

interface FormFiguresProps {
  readonly blank: OpenedForm;
  readonly facts: Pick<RollUpFacts, "summary" | "formulas">;
}

/** Shows every cell of the form over all units, with their number. */
export function FormFigures({ blank, facts }: FormFiguresProps): JSX.Element {
  const styles = useLayoutStyles();
  const { summary, formulas } = facts;
  const { units, registers } = summary;
  const figures = useMemo(() => formFigures(blank, summary, formulas), [blank, summary, formulas]);
  const { shown, more } = usePaged(figures, 40, words.more);
  return (
    <>
      <ul className={styles.list} aria-label={words.figureList}>
        {shown.map((figure) => (
          <li key={figure.code}>
            <FigureLine figure={figure} units={units.length} />
          </li>
        ))}
        {shown.length === figures.length &&
          blank.form.lists.map(({ code, title }) => (
            <li key={code}>{words.list(title, registers.get(code)?.length ?? 0)}</li>
          ))}
      </ul>
      {more}
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

/** Returns a figure's text: a number, Excel's display, or why there is none. */
function useFigureWords(): (figure: FormFigure) => string {
  return ({ state, value, isPercent }) => {
    if (state !== "sum" && state !== "calculated") return words.state[state];
    if (value === undefined || value === "") return words.noFigure;
    if (isCellError(value)) return value.error;
    if (typeof value !== "number") return String(value);
    return isPercent ? figures.percent(value) : figures.number(value);
  };
}
