import type { JSX } from "react";
import { LeftOutMessage } from "../parts/left-out-message";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import type { Activity } from "../services/task-state";

/** A message on an action, shown on the tab it leads to. */
export interface Notice {
  readonly text: string;
  /** Parts that Excel left out. */
  readonly leftOut?: Extract<Activity<never>, { kind: "idle" }>["leftOut"];
}

export function NoticeMessage({ notice: { text, leftOut } }: { readonly notice: Notice }): JSX.Element {
  const styles = useLayoutStyles();
  return (
    <div className={styles.stack}>
      <Message intent="success">{text}</Message>
      <LeftOutMessage activity={{ kind: "idle", leftOut }} />
    </div>
  );
}
