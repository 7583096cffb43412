import {
  FluentProvider,
  makeStaticStyles,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { useEffect, type JSX, type ReactNode, useSyncExternalStore } from "react";
import { Announcer } from "../parts/announcer";
import { BugBoundary } from "./bug-boundary";
import { paneWords as words } from "../words/pane-words";

/**
 * WebView2 hides the scroll bar until the pointer is over it; a bar that is always there does not shift the
 * pane. What the keyboard reaches is not hidden behind the footer. A finger needs 44 px. Fluent keeps room
 * for the bar under a dialog, and its backdrop does not reach into that room: without it the whole page is
 * covered.
 */
const useStaticStyles = makeStaticStyles(`
  html { scroll-padding-block-end: 56px; scrollbar-gutter: auto !important }
  body { margin: 0; overflow-y: scroll }
  @media (pointer: coarse) {
    .fui-Button, .fui-AccordionHeader__button, .fui-Input, .fui-SearchBox, .fui-Select__select, .fui-Checkbox, .fui-Switch, .fui-Radio,
    .fui-Combobox, .fui-Option, .fui-MenuItem, .fui-Tab, .fui-Link {
      min-height: 44px !important;
    }
    .fui-Button { min-width: 44px !important }
    .fui-Checkbox, .fui-Switch, .fui-Radio, .fui-Link { align-items: center }
    .fui-Link { display: inline-flex }
  }
`);

interface PaneFrameProps {
  /** As the host says; undefined = as the system says. */
  readonly isDark: boolean | undefined;
  readonly children: ReactNode;
}

/** What every screen of the pane stands in: theme, language, live region, and the net under bugs. */
export function PaneFrame({ isDark, children }: PaneFrameProps): JSX.Element {
  useStaticStyles();
  const theme = useTheme(isDark);
  useEffect(() => {
    document.title = words.title;
    document.documentElement.lang = words.language;
    document.body.style.backgroundColor = theme.colorNeutralBackground1;
  }, [theme]);
  return (
    <FluentProvider theme={theme}>
      <BugBoundary>
        <Announcer>{children}</Announcer>
      </BugBoundary>
    </FluentProvider>
  );
}

const DARK = "(prefers-color-scheme: dark)";

/**
 * Light or dark as the host says, else as the system does. The Windows contrast themes need no theme of ours:
 * there the browser replaces all colours (forced colors), and Fluent keeps borders and focus visible.
 */
function useTheme(hostIsDark: boolean | undefined): Theme {
  const systemIsDark = useSyncExternalStore(listen, isDark);
  return (hostIsDark ?? systemIsDark) ? webDarkTheme : webLightTheme;
}

function listen(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

const isDark = (): boolean => window.matchMedia(DARK).matches;
