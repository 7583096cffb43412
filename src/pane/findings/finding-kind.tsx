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

/** What can be done from a finding. */
export interface FindingLinks {
  /** Where cells can be gone to; absent where there is no open workbook. */
  readonly onGoTo?: ((place: CellPlace) => void) | undefined;
  /** Room for the answer to a finding; absent where nothing can be answered. */
  readonly answerTo?: ((finding: Finding) => ReactNode) | undefined;
}

/** One kind of mistake with those of it that are mended by now. */
export interface ShownKind extends GradeGroup {
  readonly struck: readonly Finding[];
}

/** So many of a kind are gone through one by one, where all of them say the same. */
const STEPPED_FROM = 3;

/** Of many that were mended the last ones tell enough. */
const STRUCK = 5;

const TONES: { readonly [G in FindingGrade]: Tone | "info" } = {
  error: "bad",
  unfilled: "none",
  warning: "waiting",
  note: "info",
};

const useStyles = makeStyles({
  title: { display: "flex", alignItems: "center" },
  /** A row, and at its end what can be answered; an answer that is being given stands below it. */
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
  /** So many are shown. */
  readonly most: number;
}

/**
 * One kind of mistake: what it is called, what to do about it, and every place. What is only not typed yet is
 * stepped through.
 */
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

/** What is mended. */
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
  /** The heading says all of it. */
  readonly isSaidAbove: boolean;
  /** What to do about it is not the same for all of its kind. */
  readonly hasOwnMend: boolean;
}

/**
 * A row that leads to the cell, with both figures where there are two; what else is wrong there stands below.
 */
function FindingItem(props: FindingItemProps): JSX.Element {
  const { finding, isSaidAbove, hasOwnMend, onGoTo, answerTo } = props;
  const layout = useLayoutStyles();
  const styles = useStyles();
  // Where nobody can go and look, the whole sentence is said.
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
  // Where nothing leads to the cell, its sheet is said, too.
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
