import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";

interface MessageProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  /** Screen readers announce it at once. Omit for errors; callers announce other messages. */
  readonly isSpoken?: boolean;
  readonly children: ReactNode;
}

/** States an event and the next step. Fluent would announce it only within an announcer of its own. */
export function Message({
  intent,
  title,
  isSpoken = intent === "error",
  children,
}: MessageProps): JSX.Element {
  return (
    <MessageBar intent={intent} layout="multiline" {...(isSpoken && { role: "alert" })}>
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
