import type { CellPlace } from "../../workbook/grid";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type JSX, type ReactNode } from "react";
import { countRows, type Finding, type FindingGrade } from "../../model/finding";
import { ToneSign, type Tone } from "../parts/tone-sign";
import { useLayoutStyles } from "../parts/layout-styles";
import { LinkButton } from "../parts/link-button";
import type { GradeGroup } from "./finding-counts";
import { FindingStepper } from "./finding-stepper";
import { paneWords } from "../words/pane-words";
import { checkingWords } from "../words/checking-words";
import {
  findingContrast,
  findingMend,
  findingSentence,
  plainSentence,
  ruleTitle,
} from "../../forms/finding-words";

const { check: words, grade: grades } = paneWords;

/** Actions on a finding. */
export interface FindingLinks {
  /** Goes to a cell; absent without an open workbook. */
  readonly onGoTo?: ((place: CellPlace) => void) | undefined;
  /** Input to resolve a finding; absent if impossible. */
  readonly answerTo?: ((finding: Finding) => ReactNode) | undefined;
}

/** A kind of mistake with its fixed findings. */
export interface ShownKind extends GradeGroup {
  readonly struck: readonly Finding[];
}

/** From this number, findings of equal text are stepped through one by one. */
const STEPPED_FROM = 3;

/** Of many fixed findings the last ones suffice. */
const STRUCK = 5;

const TONES: { readonly [G in FindingGrade]: Tone | "info" } = {
  error: "bad",
  unfilled: "none",
  warning: "waiting",
  note: "info",
};

const useStyles = makeStyles({
  title: { display: "flex", alignItems: "center" },
  /** A row with its resolution at the end; input for it opens below. */
  row: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    alignItems: "baseline",
    justifyContent: "space-between",
  },
  place: { flexGrow: 1, flexBasis: "60%", paddingBlock: "2px", overflowWrap: "anywhere" },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface FindingKindProps extends FindingLinks {
  readonly kind: ShownKind;
  /** Number shown. */
  readonly most: number;
}

/** Shows a kind of mistake: title, advice, and all places. Steps through cells only left blank. */
export function FindingKind({ kind, most, onGoTo, answerTo }: FindingKindProps): JSX.Element {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const title = useId();
  const { grade, rule, findings, struck } = kind;
  const isUnfilled = grade === "unfilled";
  const count = countRows(findings);
  const mends = new Set(findings.map(findingMend));
  const [mend] = mends;
  const isStepped = onGoTo !== undefined && isUnfilled && findings.length >= STEPPED_FROM;
  const item = (finding: Finding): JSX.Element => (
    <FindingItem
      finding={finding}
      isSaidAbove={isUnfilled}
      hasOwnMend={mends.size > 1}
      onGoTo={onGoTo}
      answerTo={answerTo}
    />
  );
  const heading = (
    <h3 id={title} className={mergeClasses(layout.subheading, styles.title)}>
      <ToneSign tone={findings.length === 0 ? "good" : TONES[grade]} />
      <span>
        {isUnfilled ? words.graded(grades[grade], count) : words.kind(grades[grade], ruleTitle(rule), count)}
      </span>
    </h3>
  );
  return (
    <section className={layout.tight} aria-labelledby={title}>
      {!isStepped && heading}
      {isStepped ? (
        <FindingStepper heading={heading} findings={findings} onGoTo={onGoTo}>
          {item}
        </FindingStepper>
      ) : (
        findings.length > 0 && (
          <ul className={mergeClasses(layout.list, layout.rows)}>
            {findings.slice(0, most).map((finding, index) => (
              <li key={index}>{item(finding)}</li>
            ))}
          </ul>
        )
      )}
      {mends.size === 1 && <p className={layout.quiet}>{mend}</p>}
      {struck.slice(-STRUCK).map((finding) => (
        <StruckRow key={`${String(finding.sheet)} ${String(finding.cell)}`} finding={finding} />
      ))}
    </section>
  );
}

/** Shows a fixed finding. */
function StruckRow({ finding: { cell = "", subject } }: { readonly finding: Finding }): JSX.Element {
  const layout = useLayoutStyles();
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <span className={layout.unseen}>{checkingWords.mended}</span>
      <s>{words.row(cell, "", subject)}</s>
    </div>
  );
}

interface FindingItemProps extends FindingLinks {
  readonly finding: Finding;
  /** The heading states all of it. */
  readonly isSaidAbove: boolean;
  /** Its advice differs within its kind. */
  readonly hasOwnMend: boolean;
}

/** Shows a row that leads to the cell, with both figures if there are two; other faults there are below. */
function FindingItem(props: FindingItemProps): JSX.Element {
  const { finding, isSaidAbove, hasOwnMend, onGoTo, answerTo } = props;
  const layout = useLayoutStyles();
  const styles = useStyles();
  // Without a cell to go to, states the whole sentence.
  const isInRow = onGoTo !== undefined && finding.cell !== undefined && findingContrast(finding) !== "";
  const isRemarked = findingSentence(finding) !== plainSentence(finding);
  return (
    <div className={styles.row}>
      <FindingPlace finding={finding} figures={findingContrast(finding)} onGoTo={onGoTo} />
      {answerTo?.(finding)}
      {!isSaidAbove && (!isInRow || isRemarked) && (
        <p className={styles.sentence}>{findingSentence(finding)}</p>
      )}
      {onGoTo !== undefined &&
        finding.together?.others.map(({ label, cell }) => (
          <FindingPlace
            key={label}
            finding={{ sheet: finding.sheet, cell, subject: label }}
            onGoTo={onGoTo}
          />
        ))}
      {hasOwnMend && <p className={layout.quiet}>{findingMend(finding)}</p>}
    </div>
  );
}

interface FindingPlaceProps extends Pick<FindingLinks, "onGoTo"> {
  readonly finding: Pick<Finding, "sheet" | "cell" | "subject">;
  readonly figures?: string;
}

function FindingPlace({ finding, figures = "", onGoTo }: FindingPlaceProps): JSX.Element | null {
  const styles = useStyles();
  const { sheet, cell, subject } = finding;
  if (sheet === undefined) return null;
  if (cell === undefined) return <span className={styles.place}>{words.place(sheet, cell)}</span>;
  // Without a link to the cell, names its sheet, too.
  if (onGoTo === undefined) {
    return <span className={styles.place}>{words.row(words.place(sheet, cell), "", subject)}</span>;
  }
  const row = words.row(cell, figures, subject);
  return (
    <LinkButton
      className={styles.place}
      aria-label={`${words.goTo(sheet, cell)}: ${row}`}
      onClick={() => onGoTo({ sheet, cell })}
    >
      {row}
    </LinkButton>
  );
}
