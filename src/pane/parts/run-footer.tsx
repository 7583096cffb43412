import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type JSX, type RefObject } from "react";
import { RunButtons, type RunButtonsProps, type RunLook } from "./run-buttons";

const useStyles = makeStyles({
  footer: {
    position: "sticky",
    insetBlockEnd: 0,
    zIndex: 1,
    // What is told stands above the buttons, so that these never move away from under the pointer.
    flexDirection: "column-reverse",
    marginBlockStart: "auto",
    marginInline: "-16px",
    padding: "8px 16px",
    boxSizing: "border-box",
    maxHeight: "60vh",
    // The tabs above leave no more of a pane so low.
    "@media (max-height: 379px)": { maxHeight: "30vh" },
    overflowY: "auto",
    // What does not fit is scrolled to, from the buttons up; squeezed, a message would cover them.
    "& > *": { flexShrink: 0 },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface RunFooterProps extends RunButtonsProps, Pick<RunLook, "beside" | "drawStart"> {
  /** What the work came to: gets the focus when work that was started here is done. */
  readonly result?: RefObject<HTMLElement | null>;
  /** It was done, and what is to be done now stands with what came of it. */
  readonly isAgain?: boolean;
}

/**
 * The one thing that is done on a tab, at its foot and always in view: the button, how far the work is, and
 * what went wrong. Stands last in its tab.
 */
export function RunFooter({ result, onStart, isAgain = false, ...props }: RunFooterProps): JSX.Element {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const isAwaited = useRef(false);
  const { kind } = props.activity;
  useEffect(() => {
    if (kind === "cancelled") isAwaited.current = false;
    if (kind !== "idle" || !isAwaited.current) return;
    isAwaited.current = false;
    // Whoever went elsewhere meanwhile is left there.
    const { activeElement } = document;
    if (activeElement === document.body || place.current?.contains(activeElement)) result?.current?.focus();
  }, [kind, result]);
  return (
    <RunButtons
      {...props}
      appearance={isAgain ? "secondary" : "primary"}
      className={styles.footer}
      placeRef={place}
      onStart={() => {
        isAwaited.current = true;
        onStart();
      }}
    />
  );
}
