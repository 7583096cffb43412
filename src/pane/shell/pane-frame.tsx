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
 * WebView2 hides the scroll bar until the pointer is over it; a permanent bar does not shift the pane. The
 * footer must not hide focused elements. A finger needs 44 px. Fluent reserves room for the bar under a
 * dialog, which its backdrop does not reach: without it the whole page is covered.
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
  /** The host's setting; undefined = the system's. */
  readonly isDark: boolean | undefined;
  readonly children: ReactNode;
}

/** The frame of every screen: theme, language, live region, and bug boundary. */
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
 * Returns the host's theme, light or dark, else the system's. Windows contrast themes need none of ours: the
 * browser replaces all colours (forced colors), and Fluent keeps borders and focus visible.
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
