import { Button } from "@fluentui/react-components";
import { useContext, useEffect, useRef, useState, type JSX } from "react";
import { useLayoutStyles } from "../parts/layout-styles";
import { useWords } from "../speaking/use-words";
import { DESK_WORDS } from "../words/desk-words";
import type { DeskAction } from "../words/vi/vi-desk";
import { DeskBusyContext } from "./desk-busy";
import { RulingForm } from "./ruling-form";

/** Something that can be decided, and what is asked for it. */
export interface AskedAction {
  readonly action: DeskAction;
  /** A file or unit it is about, for those who do not see where the button stands. */
  readonly subject: string;
  /** What is written at first. */
  readonly text?: string;
  readonly onConfirm: (reason: string) => void;
}

/** Something that is done at once. */
export interface PlainAction {
  readonly label: string;
  readonly subject: string;
  readonly onAct: () => void;
}

interface AskedActionsProps {
  readonly asked: readonly AskedAction[];
  readonly plain: readonly PlainAction[];
}

const OPTIONAL: ReadonlySet<DeskAction> = new Set<DeskAction>(["accepted", "contact"]);

/** Buttons of decisions; the one that is pressed asks for its reason below, and gets the focus back when it is answered. */
export function AskedActions({ asked, plain }: AskedActionsProps): JSX.Element {
  const words = useWords(DESK_WORDS);
  const styles = useLayoutStyles();
  const [open, setOpen] = useState<number>();
  const row = useRef<HTMLDivElement>(null);
  const chosen = open === undefined ? undefined : asked[open];
  const isBusy = useContext(DeskBusyContext);
  const hasActed = useRef(false);
  // A decision often takes away the very button it was made with.
  useEffect(() => {
    if (!hasActed.current || isBusy) return;
    hasActed.current = false;
    if (document.activeElement === document.body) row.current?.querySelector("button")?.focus();
  });
  const close = (): void => {
    row.current?.querySelectorAll("button")[open ?? 0]?.focus();
    setOpen(undefined);
  };
  return (
    <div className={styles.tight}>
      <div className={styles.row} ref={row}>
        {asked.map(({ action, subject }, index) => (
          <Button
            key={`${action} ${subject}`}

            aria-expanded={open === index}
            aria-label={words.about(words.actions[action].button, subject)}
            onClick={() => setOpen(open === index ? undefined : index)}
          >
            {words.actions[action].button}
          </Button>
        ))}
        {plain.map(({ label, subject, onAct }) => (
          <Button
            key={subject}

            disabledFocusable={isBusy}
            aria-label={words.about(label, subject)}
            onClick={() => {
              hasActed.current = true;
              onAct();
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      {chosen !== undefined && (
        <RulingForm
          key={open}
          label={words.actions[chosen.action].ask}
          mayBeEmpty={OPTIONAL.has(chosen.action)}
          {...(chosen.text !== undefined && { text: chosen.text })}
          onConfirm={(reason) => {
            close();
            hasActed.current = true;
            chosen.onConfirm(reason);
          }}
          onCancel={close}
        />
      )}
    </div>
  );
}
