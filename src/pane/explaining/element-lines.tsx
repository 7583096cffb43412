import { type JSX } from "react";
import type { ExplainedElement } from "../../model/board";
import type { Contribution } from "../../model/roll-up";
import type { OpenWorkbook } from "../../workbook/open-workbook";
import type { ReceivedFile } from "../../workbook/files";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { usePaged } from "../parts/use-paged";
import { ContributionLine } from "./source-line";
import { useExplainingStyles } from "./use-explaining-styles";
import { explainingWords } from "../words/explaining-words";
import { paneWords } from "../words/pane-words";

const { lines: words } = explainingWords;
const { figures } = paneWords;

interface ElementLinesProps {
  readonly element: ExplainedElement;
  readonly hasHeading: boolean;
  readonly files: readonly ReceivedFile[];
  readonly workbook: OpenWorkbook;
  readonly nameOf: (unit: string) => string;
  /** Shows the figure of one unit; absent where it is shown already. */
  readonly onShow?: (unit: string) => void;
}

/** Longer lists are opened by those who want them: what is below them would not be found. */
const MOST_OPEN = 15;
/** Terms of one sum that are shown; the others are counted. */
const MOST_TERMS = 12;

/** Everything that was added up to one element, line by line, and the sum once more. */
export function ElementLines(props: ElementLinesProps): JSX.Element {
  const { element, hasHeading, files, workbook, nameOf, onShow } = props;
  const layout = useLayoutStyles();
  const { contributions } = element.total;
  const { shown, more } = usePaged(contributions, 50, words.more);
  const lines = (
    <div className={layout.tight}>
      {contributions.length === 0 && <p className={layout.paragraph}>{words.none}</p>}
      {contributions.length > 0 && (
        <ul className={layout.list} aria-label={words.list(element.label)}>
          {shown.map((contribution, index) => (
            <li key={`${contribution.unit} ${index}`}>
              <ContributionLine
                contribution={contribution}
                unit={nameOf(contribution.unit)}
                files={files}
                workbook={workbook}
                {...(onShow && { onShow: () => onShow(contribution.unit) })}
              />
            </li>
          ))}
        </ul>
      )}
      {more}
      <SumOfLines element={element} />
    </div>
  );
  if (!hasHeading) return lines;
  return (
    <Fold
      isOpen={contributions.length <= MOST_OPEN}
      title={
        <strong>
          {element.label} ({element.code})
        </strong>
      }
    >
      {lines}
    </Fold>
  );
}

/** The lines added up before the eyes: received, adjusted, reported. */
function SumOfLines({ element }: { readonly element: ExplainedElement }): JSX.Element | null {
  const layout = useLayoutStyles();
  const styles = useExplainingStyles();
  const { total, readded } = element;
  const amounts = total.contributions.flatMap(amountIn);
  if (total.contributions.length === 0) return null;
  if (readded === undefined) return <p className={layout.quiet}>{words.notAdded}</p>;
  const received = total.contributions.reduce((sum, each) => sum + receivedIn(each), 0);
  const sum = figures.number(readded);
  const isAdjusted = total.contributions.some((each) => each.received !== undefined);
  return (
    <div className={styles.sum}>
      {amounts.length > MOST_TERMS
        ? words.sumOfMany(amounts.length, sum)
        : words.sum(amounts.map(figures.number), sum)}
      {isAdjusted && (
        <>
          <br />
          {words.balance(figures.number(received), figures.number(readded - received), sum)}
        </>
      )}
    </div>
  );
}

const amountIn = ({ amount }: Contribution): readonly number[] =>
  typeof amount === "number" ? [amount] : [];

const receivedIn = ({ amount, received }: Contribution): number =>
  received ?? (typeof amount === "number" ? amount : 0);
