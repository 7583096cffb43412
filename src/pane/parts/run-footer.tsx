import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type JSX, type RefObject } from "react";
import { RunButtons, type RunButtonsProps, type RunLook } from "./run-buttons";

const useStyles = makeStyles({
  footer: {
    position: "sticky",
    insetBlockEnd: 0,
    zIndex: 1,
    // Messages are above the buttons, so that these stay under the pointer.
    flexDirection: "column-reverse",
    marginBlockStart: "auto",
    marginInline: "-16px",
    padding: "8px 16px",
    boxSizing: "border-box",
    maxHeight: "60vh",
    // The tabs above leave no more of a low pane.
    "@media (max-height: 379px)": { maxHeight: "30vh" },
    overflowY: "auto",
    // Content scrolls from the buttons up; a squeezed message would cover them.
    "& > *": { flexShrink: 0 },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface RunFooterProps extends RunButtonsProps, Pick<RunLook, "beside" | "drawStart"> {
  /** Result of the work: gets the focus when work started here is done. */
  readonly result?: RefObject<HTMLElement | null>;
  /** It was done, and the next step is with its outcome. */
  readonly isAgain?: boolean;
}

/** Shows a tab's main action at its foot, always in view: button, progress and failures. Last in its tab. */
export function RunFooter({ result, onStart, isAgain = false, ...props }: RunFooterProps): JSX.Element {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const isAwaited = useRef(false);
  const { kind } = props.activity;
  useEffect(() => {
    if (kind === "cancelled") isAwaited.current = false;
    if (kind !== "idle" || !isAwaited.current) return;
    isAwaited.current = false;
    // Leaves the focus with users who moved elsewhere.
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
