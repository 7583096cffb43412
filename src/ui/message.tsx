import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";

interface MessageProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly children: ReactNode;
}

/** What happened and what to do next; spoken by screen readers when it appears. */
export function Message({ intent, title, children }: MessageProps): JSX.Element {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
