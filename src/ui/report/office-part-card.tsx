import { Button } from "@fluentui/react-components";
import { useEffect, useState, type JSX } from "react";
import type { ElementCode } from "../../domain/codes";
import type { Value } from "../../domain/value";
import type { OfficeRow } from "../../use-cases/roll-up/office-part";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { useServices } from "../services/pane-services";
import { useWords } from "../speaking/use-words";
import { REPORT_WORDS } from "../words/report-words";
import { OfficeAnswerField } from "./office-answer-field";
import { typedAs } from "./typed-as";
import type { ReportActionProps } from "./report-actions";

type Typed = ReadonlyMap<ElementCode, string>;

/** What only the office that issued the plan can answer: typed here once, it is added to its units and judged with them. */
export function OfficePartCard({ result, rollUp }: ReportActionProps): JSX.Element | null {
  const { loadTasks } = useServices();
  const { own: words } = useWords(REPORT_WORDS);
  const styles = useLayoutStyles();
  const rows = useOfficeRows(result);
  const [typed, setTyped] = useState<Typed>(new Map());
  const [wrong, setWrong] = useState<ReadonlySet<ElementCode>>(new Set());
  if (rows.length === 0) return null;
  const textOf = ({ element, value }: OfficeRow): string => typed.get(element.code) ?? typedAs(value);
  const isKnown = rows.some(({ before }) => before !== undefined);
  const answered = rows.filter(({ value }) => value.kind !== "blank").length;

  const take = async (): Promise<void> => {
    const { officeAnswer } = await loadTasks();
    const answers = rows.flatMap((row): readonly [ElementCode, Value | undefined][] => {
      const { code } = row.element;
      const text = typed.get(code);
      return text === undefined ? [] : [[code, officeAnswer(text, row)]];
    });
    setWrong(new Set(answers.flatMap(([code, value]) => (value === undefined ? [code] : []))));
    const understood = new Map(
      answers.flatMap(([code, value]) => (value === undefined ? [] : [[code, value]])),
    );
    if (understood.size < answers.length) return;
    await rollUp.take({ kind: "settle", part: { typed: understood }, said: words.added });
    setTyped(new Map());
  };
  const fillAsBefore = (): void =>
    setTyped(
      new Map([
        ...typed,
        ...rows.flatMap(({ element, before }) =>
          before === undefined ? [] : [[element.code, typedAs(before)] as const],
        ),
      ]),
    );
  return (
    <Fold title={words.title(result.facts.summary.office.name, answered, rows.length)}>
      <div className={styles.tight}>
        <p className={styles.paragraph}>{words.intro}</p>
        {isKnown && (
          <div>
            <Button onClick={fillAsBefore}>{words.asBefore}</Button>
          </div>
        )}
        {rows.map((row) => (
          <OfficeAnswerField
            key={row.element.code}
            row={row}
            text={textOf(row)}
            isWrong={wrong.has(row.element.code)}
            onType={(text) => setTyped(new Map([...typed, [row.element.code, text]]))}
          />
        ))}
        <div>
          <Button
            disabledFocusable={rollUp.task.activity.kind === "running" || typed.size === 0}
            onClick={() => void take()}
          >
            {words.add}
          </Button>
        </div>
      </div>
    </Fold>
  );
}

/** The rows and their answers, by the code that is loaded after the pane is shown. */
function useOfficeRows({ subject, facts, compared }: ReportActionProps["result"]): readonly OfficeRow[] {
  const { loadTasks } = useServices();
  const [rows, setRows] = useState<readonly OfficeRow[]>([]);
  useEffect(() => {
    let isWanted = true;
    void loadTasks().then(({ officeRows }) => {
      if (isWanted) setRows(officeRows(subject, facts, compared.previous[0]));
    });
    return () => {
      isWanted = false;
    };
  }, [loadTasks, subject, facts, compared]);
  return rows;
}
