import type { Silence } from "../services/watched-workbook";
import { Message } from "./message";
import { Button, Field, mergeClasses, ProgressBar } from "@fluentui/react-components";
import {
  useEffect,
  useLayoutEffect,
  useRef,
  type JSX,
  type ReactNode,
  type Ref,
  type RefObject,
} from "react";
import { useAnnounce } from "./announcer";
import { useLayoutStyles } from "./layout-styles";
import { LeftOutMessage } from "./left-out-message";
import { MissingPieceMessage } from "./lazy-piece";
import type { Activity } from "../services/task-state";
import { paneWords } from "../words/pane-words";

const words = paneWords.progress;

export interface RunButtonsProps {
  readonly label: string;
  readonly activity: Activity<unknown>;
  readonly isReady: boolean;
  readonly onStart: () => void;
  /** Absent for tasks too short to stop. */
  readonly onCancel?: (() => void) | undefined;
  /** Further text beside the buttons. */
  readonly children?: ReactNode;
}

/** A tab's main action is primary, in its footer (RunFooter). */
export interface RunLook {
  readonly appearance?: "primary" | "secondary";
  readonly className?: string;
  readonly placeRef?: Ref<HTMLDivElement>;
  /** Further buttons behind it, while nothing runs. */
  readonly beside?: ReactNode;
  /** Draws a button with a menu; absent = a plain button. */
  readonly drawStart?: (button: StartButton) => ReactNode;
}

export interface StartButton {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly appearance: "primary" | "secondary";
  readonly disabledFocusable: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

const plainButton = (button: StartButton): JSX.Element => <Button {...button} />;

/** Starts a task; while it runs, shows progress and a stop button. Keeps the keyboard focus. */
export function RunButtons(props: RunButtonsProps & RunLook): JSX.Element {
  const { label, activity, isReady, onStart, onCancel, children } = props;
  const { appearance = "secondary", className, placeRef, beside, drawStart = plainButton } = props;
  const styles = useLayoutStyles();
  const {
    progress: words,
    opening: { again },
  } = paneWords;
  const startButton = useRef<HTMLButtonElement>(null);
  const isRunning = activity.kind === "running";
  const hadFocus = useRef(false);
  const announce = useAnnounce();
  const { cancelled } = words;
  useEffect(() => {
    if (activity.kind === "cancelled") announce(cancelled);
  }, [activity.kind, announce, cancelled]);

  useEffect(() => {
    if (!isRunning && hadFocus.current) startButton.current?.focus();
    hadFocus.current = false;
  }, [isRunning]);

  return (
    <div ref={placeRef} className={mergeClasses(styles.stack, className)}>
      <div className={styles.row}>
        {drawStart({
          ref: startButton,
          appearance,
          disabledFocusable: !isReady || isRunning,
          onClick: onStart,
          children: label,
        })}
        {activity.kind !== "running" && beside}
        {activity.kind === "running" && onCancel && (
          <Button
            disabledFocusable={activity.isStopping}
            onFocus={() => (hadFocus.current = true)}
            onBlur={({ relatedTarget }) => (hadFocus.current = relatedTarget === null)}
            onClick={onCancel}
          >
            {activity.isStopping ? words.stopping : words.cancel}
          </Button>
        )}
      </div>
      {activity.kind === "running" && <RunProgress activity={activity} />}
      <LeftOutMessage activity={activity} />
      {activity.kind === "incomplete" && (
        <MissingPieceMessage>
          <Button onClick={onStart}>{again}</Button>
        </MissingPieceMessage>
      )}
      {activity.kind === "cancelled" && <p className={styles.paragraph}>{words.cancelled}</p>}
      {children}
    </div>
  );
}

interface RunProgressProps {
  readonly activity: Extract<Activity<unknown>, { kind: "running" }>;
}

/** Shows step and progress, and whether Excel delays it. */
export function RunProgress({ activity: { step, at, silence } }: RunProgressProps): JSX.Element {
  const announce = useAnnounce();
  const progress = at === undefined ? words.label[step] : words.step(step, at.done, at.of);
  // About ten announcements in all: more would drown all others.
  const spoken = at === undefined || isTenth(at.done, at.of) ? progress : undefined;
  // At the commit: a later effect would interrupt the result's announcement.
  useLayoutEffect(() => {
    if (spoken !== undefined) announce(spoken);
  }, [spoken, announce]);
  return (
    <>
      <Field label={words.label[step]} hint={at === undefined ? "" : `${progress} ${at.file ?? ""}`}>
        <ProgressBar max={at?.of ?? 1} value={at?.done} aria-valuetext={progress} />
      </Field>
      <SilenceMessage silence={silence} />
    </>
  );
}

const isTenth = (done: number, of: number): boolean => done === of || done % Math.ceil(of / 10) === 0;

/** Reports, also to screen readers, that Excel does not respond, why, and what to do. */
export function SilenceMessage({ silence }: { readonly silence: Silence | undefined }): JSX.Element | null {
  const announce = useAnnounce();
  const reason = silence === undefined ? undefined : words.silence[silence];
  useLayoutEffect(() => {
    if (reason !== undefined) announce(reason);
  }, [reason, announce]);
  return reason === undefined ? null : <Message intent="warning">{reason}</Message>;
}
