import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  ErrorCircleRegular,
  InfoRegular,
  SubtractCircleRegular,
  WarningRegular,
} from "@fluentui/react-icons";
import type { JSX } from "react";
import type { Status } from "../../model/roll-up";

/** State: done, half done, wrong, or nothing yet. */
export type Tone = "good" | "waiting" | "bad" | "none";

/** Tone of an indicator's status. */
export const STATUS_TONES: { readonly [S in Status]: Tone } = {
  exceeded: "good",
  met: "good",
  "nearly-met": "waiting",
  outside: "waiting",
  "in-progress": "waiting",
  "insufficient-data": "none",
  "not-met": "bad",
  impossible: "bad",
  "not-judged": "none",
};

const SIGNS: { readonly [T in Tone | "info"]: JSX.Element } = {
  good: <CheckmarkCircleRegular />,
  waiting: <WarningRegular />,
  bad: <ErrorCircleRegular />,
  none: <SubtractCircleRegular />,
  info: <InfoRegular />,
};

const useStyles = makeStyles({
  sign: { display: "inline-flex", verticalAlign: "text-bottom", flexShrink: 0, marginInlineEnd: "4px" },
  good: { color: tokens.colorStatusSuccessBorder2 },
  waiting: { color: tokens.colorStatusWarningBorder2 },
  bad: { color: tokens.colorStatusDangerBorder2 },
  none: { color: tokens.colorNeutralForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** Draws a sign with its own shape, for people who do not distinguish colours; words state the same. */
export function ToneSign({ tone }: { readonly tone: Tone | "info" }): JSX.Element {
  const styles = useStyles();
  return (
    <span aria-hidden className={mergeClasses(styles.sign, styles[tone])}>
      {SIGNS[tone]}
    </span>
  );
}
