import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { useAnnounce } from "./announcer";
import { useLayoutStyles } from "./layout-styles";
import { useServices } from "../services/pane-services";
import { paneWords } from "../words/pane-words";

const words = paneWords.copying;

interface CopyButtonProps {
  readonly label: string;
  /** Distinguishes buttons of the same label for people who do not see their places. */
  readonly about?: string;
  readonly text: string;
}

/** Copies a text; if the host forbids it, shows it selected, to copy by hand. */
export function CopyButton({ label, about, text }: CopyButtonProps): JSX.Element {
  const { copyText } = useServices();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<"copied" | "by-hand">();
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text);
    setOutcome(isCopied ? "copied" : "by-hand");
    if (isCopied) announce(words.copied);
  };
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Button
          onClick={() => void copy()}
          aria-label={about === undefined ? undefined : `${label}: ${about}`}
        >
          {label}
        </Button>
        {outcome === "copied" && <span className={styles.quiet}>{words.copied}</span>}
      </div>
      {outcome === "by-hand" && (
        <label className={styles.tight}>
          {words.byHand}
          <textarea ref={selectAll} className={styles.copied} readOnly rows={6} value={text} />
        </label>
      )}
    </div>
  );
}

/** Moves the focus to where the user can copy. */
function selectAll(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.select();
}
