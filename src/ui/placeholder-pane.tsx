import { Body1, FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { JSX } from "react";
import { pane } from "./words/pane";

export function PlaceholderPane(): JSX.Element {
  return (
    <FluentProvider theme={webLightTheme} lang="vi">
      <Body1 as="p">{pane.comesNext}</Body1>
    </FluentProvider>
  );
}
