import { useEffect, type JSX } from "react";
import { useAnnounce } from "./announcer";
import { Message } from "./message";
import type { Activity } from "../services/task-state";
import { paneWords as words } from "../words/pane-words";

/** Reports, also to screen readers, what Excel left out of a finished task. */
export function LeftOutMessage({ activity }: { readonly activity: Activity<unknown> }): JSX.Element | null {
  const announce = useAnnounce();
  const message =
    activity.kind === "idle" && activity.leftOut ? words.leftOut.sentence(activity.leftOut) : undefined;
  useEffect(() => {
    if (message !== undefined) announce(message);
  }, [message, announce]);
  return message === undefined ? null : <Message intent="warning">{message}</Message>;
}
