import { useEffect, useRef, type JSX } from "react";
import type { ExplainedElement } from "../../model/board";
import { isFraction } from "../../model/plan";
import type { ExplainedFigure, OpenSummary } from "../../desk/open-summary";
import type { OpenWorkbook } from "../../workbook/open-workbook";
import type { ReceivedFile } from "../../workbook/files";
import { useLayoutStyles } from "../parts/layout-styles";
import { LinkButton } from "../parts/link-button";
import { Message } from "../parts/message";
import { ElementLines } from "./element-lines";
import { FigureLedger } from "./figure-ledger";
import { explainedFigureWords } from "./figure-words";
import type { Explaining } from "./use-explaining";
import { useExplainingStyles } from "./use-explaining-styles";
import { explainingWords as words } from "../words/explaining-words";
import { paneWords } from "../words/pane-words";

interface ExplainedFigureCardProps {
  readonly open: OpenSummary;
  readonly figure: ExplainedFigure;
  /** Files of this session; their bytes are available. */
  readonly files: readonly ReceivedFile[];
  readonly workbook: OpenWorkbook;
  readonly explaining: Explaining;
}

/** Explains a number: unit, calculation, its lines, and missing units. */
export function ExplainedFigureCard(props: ExplainedFigureCardProps): JSX.Element {
  const { open, figure, files, workbook, explaining } = props;
  const layout = useLayoutStyles();
  const styles = useExplainingStyles();
  const { number, owner, isTotal, label, key, unitOfMeasure, quotient, missing, shown } = figure;
  const value = explainedFigureWords(figure, figure.figure);
  const { office, units } = open.facts.summary;
  const nameOf = (unit: string): string => [office, ...units].find(({ code }) => code === unit)?.name ?? unit;
  const lines = (elements: readonly ExplainedElement[], hasHeading: boolean): JSX.Element => (
    <>
      {elements.map((element) => (
        <ElementLines
          key={element.code}
          element={element}
          hasHeading={hasHeading}
          files={files}
          workbook={workbook}
          nameOf={nameOf}
          {...(isTotal && { onShow: (unit: string) => explaining.show({ code: element.code, unit }) })}
        />
      ))}
    </>
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const isLed = explaining.explained?.isLed === true;
  useEffect(() => {
    if (isLed) heading.current?.focus();
  }, [isLed]);
  // A percentage needs no unit of measure.
  const isShare = number.kind === "indicator" && isFraction(number.indicator.aggregation);
  const isOther = shown !== null && figure.figure !== null && !isNear(shown, figure.figure);
  const { number: shownAs } = paneWords.figures;
  return (
    <article className={layout.card} aria-label={`${label} (${key.code})`}>
      <h3 ref={heading} tabIndex={-1} className={layout.subheading}>
        {label} ({key.code})
      </h3>
      <p className={layout.quiet}>
        {isTotal ? words.figure.total(owner.name) : words.figure.ofUnit(owner.name)}
        {!isTotal && (
          <>
            {". "}
            <LinkButton onClick={() => explaining.show({ code: key.code })}>
              {words.figure.toTotal}
            </LinkButton>
          </>
        )}
      </p>
      <p className={styles.value}>
        {value === undefined ? words.figure.none : words.figure.reported(value, isShare ? "" : unitOfMeasure)}
      </p>
      {quotient?.numerator !== undefined && quotient.denominator !== undefined && value !== undefined && (
        <p className={styles.sum}>
          {words.figure.quotient(shownAs(quotient.numerator), shownAs(quotient.denominator), value)}
        </p>
      )}
      {number.kind === "indicator" && number.simpleAverage !== undefined && (
        <p className={styles.wrong}>
          {words.figure.simpleAverage(paneWords.figures.percent(number.simpleAverage))}
        </p>
      )}
      {isOther && (
        <Message intent="warning">
          {words.figure.otherOnSheet(explainedFigureWords(figure, shown) ?? "", value ?? "")}
        </Message>
      )}
      {isTotal && <p className={layout.paragraph}>{words.figure.coverage(...coverageOf(figure))}</p>}
      {missing.length > 0 && (
        <p className={layout.paragraph}>{words.figure.missing(missing.map(({ name }) => name))}</p>
      )}
      {number.kind === "element" ? (
        lines([number.element], false)
      ) : (
        <>
          {PARTS.map(
            (part) =>
              number[part].length > 0 && (
                <section key={part} className={layout.tight}>
                  <h4 className={layout.subheading}>{words.figure.parts[part]}</h4>
                  {lines(number[part], true)}
                </section>
              ),
          )}
          {number.rows.length > 0 && <p className={styles.sum}>{words.lines.rows(number.rows.length)}</p>}
        </>
      )}
      <FigureLedger figure={figure} nameOf={nameOf} explaining={explaining} />
    </article>
  );
}

const PARTS = ["amount", "numerator", "denominator"] as const;

function coverageOf({ number }: ExplainedFigure): readonly [n: number, of: number] {
  const { n, of } = number.kind === "element" ? number.element.total : number;
  return [n, of];
}

/** Excel calculates with fifteen digits. */
const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
