import { useServices } from "../services/pane-services";
import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type JSX } from "react";
import type { DeskChange, ExplainedFigure } from "../../desk/open-summary";
import type { FigureNote } from "../../model/ledger";
import { shownMoment } from "../../workbook/grid";
import { useLayoutStyles } from "../parts/layout-styles";
import { AdjustmentForm } from "./adjustment-form";
import { explainedFigureWords } from "./figure-words";
import type { Explaining } from "./use-explaining";
import { LineButton } from "../parts/line-button";
import { explainingWords } from "../words/explaining-words";
import { paneWords } from "../words/pane-words";

const { ledger: words } = explainingWords;

interface FigureLedgerProps {
  readonly figure: ExplainedFigure;
  readonly nameOf: (unit: string) => string;
  readonly explaining: Explaining;
}

/** Shows officers' notes on a figure, later changes, and input for more. */
export function FigureLedger({ figure, nameOf, explaining }: FigureLedgerProps): JSX.Element {
  const styles = useLayoutStyles();
  const { key, notes, adjustments, adjustable, isTotal } = figure;
  const { isBusy } = explaining;
  const shown = (amount: number | null | undefined): string =>
    explainedFigureWords(figure, amount) ?? words.noFigure;
  const [draft, setDraft] = useState<NoteDraft>(NO_DRAFT);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasRemoved = useRef(false);
  const remove = (change: DeskChange, said: string): void => {
    hasRemoved.current = true;
    void explaining.write([change], said);
  };
  // Removed notes take their button along.
  useEffect(() => {
    if (!hasRemoved.current || document.activeElement !== document.body) return;
    hasRemoved.current = false;
    heading.current?.focus();
  });
  return (
    <section className={styles.tight}>
      <h4 ref={heading} tabIndex={-1} className={styles.subheading}>
        {words.heading}
      </h4>
      {notes.length + adjustments.length > 0 && (
        <ul className={styles.list}>
          {notes.map(({ note, isChanged, now }) => (
            <li key={`note ${note.unit} ${note.at} ${note.by ?? ""} ${note.text}`} className={styles.tight}>
              <span>{words.notedOn(nameOf(note.unit), note.text, shownMoment(note.at), note.by)}</span>
              {isChanged && <strong>{words.changed(shown(note.about), shown(now))}</strong>}
              {note.unit === key.unit && (
                <div className={styles.row}>
                  <Button onClick={() => setDraft({ by: note.by ?? "", text: note.text, instead: note })}>
                    {words.editNote}
                  </Button>
                  <Button
                    disabledFocusable={isBusy}
                    onClick={() =>
                      remove({ kind: "note", note: { ...note, text: "" }, instead: note }, words.noteRemoved)
                    }
                  >
                    {words.removeNote}
                  </Button>
                </div>
              )}
            </li>
          ))}
          {adjustments.map(({ adjustment, outcome, received, isOutdated }) => (
            <li key={`adjustment ${adjustment.unit}`} className={styles.tight}>
              <span>
                {words.of(
                  nameOf(adjustment.unit),
                  `${paneWords.figures.number(adjustment.amount)} (${adjustment.reason})`,
                )}
              </span>
              <span className={styles.quiet}>{words.outcome[outcome]}</span>
              {isOutdated && <strong>{words.changed(shown(adjustment.about), shown(received))}</strong>}
              {adjustment.unit === key.unit && (
                <LineButton
                  disabledFocusable={isBusy}
                  onClick={() =>
                    remove(
                      { kind: "adjustment", adjustment: { ...adjustment, amount: 0 } },
                      words.adjustmentRemoved,
                    )
                  }
                >
                  {words.removeAdjustment}
                </LineButton>
              )}
            </li>
          ))}
        </ul>
      )}
      <NoteForm figure={figure} draft={draft} setDraft={setDraft} explaining={explaining} />
      {adjustable !== undefined && (
        <AdjustmentForm figure={figure} adjustable={adjustable} explaining={explaining} />
      )}
      {isTotal && <p className={styles.quiet}>{words.adjustOnUnit}</p>}
    </section>
  );
}

/** A note as typed so far. */
interface NoteDraft {
  /** The author's name; stays for the next note. */
  readonly by: string;
  readonly text: string;
  /** The note being edited. */
  readonly instead?: FigureNote;
}

const NO_DRAFT: NoteDraft = { by: "", text: "" };

interface NoteFormProps {
  readonly figure: ExplainedFigure;
  readonly draft: NoteDraft;
  readonly setDraft: (draft: NoteDraft) => void;
  readonly explaining: Explaining;
}

/** Takes a note on a figure, to be written into the summary. */
function NoteForm(props: NoteFormProps): JSX.Element {
  const { figure, draft, setDraft, explaining } = props;
  const { clock } = useServices();
  const styles = useLayoutStyles();
  const [isMissing, setMissing] = useState(false);
  const write = async (): Promise<void> => {
    const note = draft.text.trim().normalize("NFC");
    const by = draft.by.trim().normalize("NFC");
    setMissing(note === "");
    if (note === "") return;
    const { key, figure: about } = figure;
    const written = { ...key, text: note, by: by === "" ? undefined : by, at: clock.today(), about };
    const change = { kind: "note", note: written, instead: draft.instead } as const;
    if (await explaining.write([change], words.noteWritten)) setDraft({ ...NO_DRAFT, by: draft.by });
  };
  return (
    <>
      <Field
        label={words.note}
        {...(draft.instead && { hint: words.replacesNote })}
        className={styles.field}
        {...(isMissing && { validationState: "error", validationMessage: words.noText })}
      >
        <Textarea
          resize="vertical"
          rows={2}
          value={draft.text}
          onChange={(_event, { value }) => setDraft({ ...draft, text: value })}
        />
      </Field>
      <Field label={words.noteBy} className={styles.field}>
        <Input
          value={draft.by}
          autoComplete="name"
          onChange={(_event, { value }) => setDraft({ ...draft, by: value })}
        />
      </Field>
      <LineButton disabledFocusable={explaining.isBusy} onClick={() => void write()}>
        {words.writeNote}
      </LineButton>
    </>
  );
}
