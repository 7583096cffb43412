import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

/**
 * Light or dark as the host says, else as the system does. The Windows contrast themes need no theme of ours: there the
 * browser replaces all colours (forced colors), and Fluent keeps borders and focus visible.
 */
export function useTheme(hostIsDark: boolean | undefined): Theme {
  const systemIsDark = useSyncExternalStore(listen, isDark);
  return (hostIsDark ?? systemIsDark) ? webDarkTheme : webLightTheme;
}

function listen(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

const isDark = (): boolean => window.matchMedia(DARK).matches;
