import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";

interface MessageProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  /**
   * Whether screen readers say it at once. Absent: where something went wrong; all else is announced by
   * whoever did it.
   */
  readonly isSpoken?: boolean;
  readonly children: ReactNode;
}

/** What happened and what to do next. Fluent itself would speak it only within an announcer of its own. */
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
