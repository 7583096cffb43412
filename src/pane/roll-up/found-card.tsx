import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useId, useMemo, type JSX } from "react";
import { shortNameOf } from "../../model/plan";
import { collectionName, collectedRound, type Collection } from "../../recognise/own-form";
import type { ConfirmedMatches } from "../../model/unit";
import { filesOf, type PlanBatch, reportingUnits, type FoundSubject } from "../../desk/sorting";
import { isCountedIn, type CollectedChoice } from "../choosing/use-collected";
import { useAnnounce } from "../parts/announcer";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import type { Sorted } from "./use-sorting";
import { LineButton } from "../parts/line-button";
import { paneWords } from "../words/pane-words";

const { found: words } = paneWords;

interface FoundCardProps {
  readonly sorted: Sorted;
  readonly choice: CollectedChoice;
  /** People's confirmations of files' units. */
  readonly confirmed: ConfirmedMatches;
  /** A summary exists, and the files' effect on it is shown. */
  readonly isAdding: boolean;
  /** Lets a blank form be chosen, if no copy can serve as one. */
  readonly onChooseForm: () => void;
}

/** Shows what the chosen files are: a card of the subject, and below it one of each other batch. */
export function FoundCard({
  sorted,
  choice,
  confirmed,
  isAdding,
  onChooseForm,
}: FoundCardProps): JSX.Element {
  const styles = useLayoutStyles();
  const title = useId();
  const announce = useAnnounce();
  const { collected, found } = choice;
  const counted = sorted.subjects.filter(({ batch }) =>
    found === undefined ? collected !== undefined && isCountedIn(collected, batch) : found.batch === batch,
  );
  const others = sorted.subjects.filter((subject) => !counted.includes(subject));
  const [first] = others;
  const [main] = counted;
  const isMissed = first !== undefined && counted.length === 0 && collected !== undefined;
  const message = isMissed
    ? words.mismatch(nameOf(collected))
    : main === undefined
      ? words.nothing
      : subjectName(main);
  // Announced once for the files, not again for choices.
  useEffect(() => announce(message), [announce, sorted]);
  return (
    <section className={styles.tight} aria-labelledby={title}>
      <div className={styles.card}>
        <h2 id={title} className={styles.subheading}>
          {words.heading}
        </h2>
        {sorted.subjects.length === 0 && <Message intent="warning">{words.nothing}</Message>}
        {isMissed && <Message intent="warning">{message}</Message>}
        {counted.map((subject) => (
          <Subject
            key={subjectName(subject)}
            subject={subject}
            collected={collected}
            sorted={sorted}
            confirmed={confirmed}
            isAdding={isAdding}
            onChooseForm={onChooseForm}
          />
        ))}
        {isMissed && first.collected !== undefined && (
          <LineButton onClick={() => choice.chooseFound(first)}>
            {words.takeOf(nameOf(first.collected))}
          </LineButton>
        )}
      </div>
      {others.length > 0 && (
        <>
          <h3 className={styles.subheading}>{words.also}</h3>
          <ul className={styles.list}>
            {others.map((subject) => (
              <li key={subjectName(subject)} className={styles.card}>
                <span>{subjectName(subject)}</span>
                {subject.collected !== undefined && (
                  <LineButton onClick={() => choice.chooseFound(subject)}>{words.take}</LineButton>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface SubjectProps extends Pick<FoundCardProps, "confirmed" | "isAdding" | "onChooseForm"> {
  readonly subject: FoundSubject;
  readonly collected: Collection | undefined;
  readonly sorted: Sorted;
}

/** Shows the roll-up's subject: files, office, units; its earlier summary, and files left out. */
function Subject(props: SubjectProps): JSX.Element {
  const {
    subject,
    collected,
    sorted: { others },
    confirmed,
    isAdding,
    onChooseForm,
  } = props;
  const styles = useLayoutStyles();
  const { batch, earlier } = subject;
  const pdfs = others.filter((reading) => reading.kind === "rejected" && isPdf(reading.rejection)).length;
  const rest = others.length - pdfs;
  const left = [...(pdfs > 0 ? [words.pdfs(pdfs)] : []), ...(rest > 0 ? [words.others(rest)] : [])];
  const units = useMemo(
    () =>
      batch.kind === "plan" && collected !== undefined && !isAdding
        ? unitParts(batch, collected, confirmed)
        : [],
    [batch, collected, confirmed, isAdding],
  );
  const summary = earlier === undefined || batch.kind === "unknown-plan" ? undefined : batch.summary;
  return (
    <>
      <p className={styles.paragraph}>
        <strong>{[subjectName(subject), ...units, ...left].join(" · ")}</strong>
      </p>
      {batch.kind === "plan" && batch.plan.shortName !== undefined && (
        <p className={mergeClasses(styles.quiet, styles.oneLine)} title={batch.plan.title}>
          {batch.plan.title}
        </p>
      )}
      {batch.kind === "form" && subject.collected !== undefined && (
        <p className={styles.quiet}>{words.serving(batch.serving?.source.file ?? "")}</p>
      )}
      {batch.kind === "form" && subject.collected === undefined && (
        <Message intent="warning">
          <p className={styles.paragraph}>{words.noForm}</p>
          <Button onClick={onChooseForm}>{words.chooseForm}</Button>
        </Message>
      )}
      {summary !== undefined && <p className={styles.paragraph}>{words.goesOn(summary.source.file)}</p>}
    </>
  );
}

const isPdf = (rejection: { readonly kind: string; readonly looksLike?: string }): boolean =>
  rejection.kind === "not-a-workbook" && rejection.looksLike === "pdf";

/** Names a batch in one line. */
function subjectName({ batch }: FoundSubject): string {
  const count = filesOf(batch).length;
  switch (batch.kind) {
    case "plan":
      return [words.files(count), nameOf(batch), words.sends(batch.registry.office.name)].join(" · ");
    case "form":
      return words.copies(count);
    case "unknown-plan":
      return words.unknownPlan(count, batch.found);
  }
}

/** Names a plan and its round for people. */
const nameOf = (collection: Pick<Collection, "plan" | "round">): string =>
  collectedRound(collection).name === ""
    ? collectionName(collection)
    : `${shortNameOf(collection.plan)} · ${collectedRound(collection).name}`;

/** Counts reporting units that have sent something. */
function unitParts(
  { forms }: PlanBatch,
  { registry }: Collection,
  confirmed: ConfirmedMatches,
): readonly string[] {
  const { known, unclear } = reportingUnits(forms, registry, confirmed);
  return [words.units(known, registry.units.length), ...(unclear > 0 ? [words.unknownUnits(unclear)] : [])];
}
