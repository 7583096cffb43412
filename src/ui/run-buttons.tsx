import { Button, Field, ProgressBar } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, type JSX } from "react";
import { useAnnounce } from "./announcer";
import { useLayoutStyles } from "./layout-styles";
import type { Activity } from "./use-task";
import { useWords } from "./use-words";

interface RunButtonsProps {
  readonly label: string;
  readonly activity: Activity<unknown>;
  readonly isReady: boolean;
  readonly onStart: () => void;
  /** Absent where the task is over before anyone could stop it. */
  readonly onCancel?: () => void;
}

/** The button that starts a task; while it runs, how far it is and a button to stop it. Keeps the keyboard focus. */
export function RunButtons({ label, activity, isReady, onStart, onCancel }: RunButtonsProps): JSX.Element {
  const styles = useLayoutStyles();
  const words = useWords().progress;
  const startButton = useRef<HTMLButtonElement>(null);
  const cancelButton = useRef<HTMLButtonElement>(null);
  const isRunning = activity.kind === "running";
  const hadFocus = useRef(false);

  useEffect(() => {
    if (!isRunning && hadFocus.current) startButton.current?.focus();
    hadFocus.current = false;
  }, [isRunning]);

  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <Button
          ref={startButton}
          appearance="primary"
          disabledFocusable={!isReady || isRunning}
          onClick={onStart}
        >
          {label}
        </Button>
        {isRunning && onCancel && (
          <Button
            ref={cancelButton}
            onFocus={() => (hadFocus.current = true)}
            onBlur={({ relatedTarget }) => (hadFocus.current = relatedTarget === null)}
            onClick={onCancel}
          >
            {words.cancel}
          </Button>
        )}
      </div>
      {isRunning && <RunProgress activity={activity} />}
      {activity.kind === "cancelled" && <p className={styles.paragraph}>{words.cancelled}</p>}
    </div>
  );
}

function RunProgress({
  activity: { step },
}: {
  readonly activity: Extract<Activity<unknown>, { kind: "running" }>;
}): JSX.Element {
  const words = useWords().progress;
  const announce = useAnnounce();
  const kind = step?.step ?? "reading";
  const told = step === undefined ? words.label[kind] : words.step(kind, step.done, step.of);
  // About ten announcements in all: more would drown everything else a screen reader has to say.
  const spoken = step === undefined || isTenth(step.done, step.of) ? told : undefined;
  // At the commit, not after it: an effect that waits would speak over the announcement of the result.
  useLayoutEffect(() => {
    if (spoken !== undefined) announce(spoken);
  }, [spoken, announce]);
  return (
    <Field label={words.label[kind]} hint={step === undefined ? "" : `${told} ${step.file ?? ""}`}>
      <ProgressBar
        max={step?.of ?? 1}
        {...(step === undefined ? {} : { value: step.done })}
        aria-valuetext={told}
      />
    </Field>
  );
}

const isTenth = (done: number, of: number): boolean => done === of || done % Math.ceil(of / 10) === 0;
