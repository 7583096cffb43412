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
  /** Shows a unit's figure; absent if already shown. */
  readonly onShow?: (unit: string) => void;
}

/** Longer lists start folded: they would hide the content below. */
const MOST_OPEN = 15;
/** Terms of a sum shown; others are counted. */
const MOST_TERMS = 12;

/** Lists everything added up to an element, line by line, and the sum. */
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

/** Shows the sum of lines: received, adjusted, reported. */
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
