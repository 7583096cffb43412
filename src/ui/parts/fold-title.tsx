import type { JSX, ReactNode } from "react";

/**
 * What opens and closes a `details`. Office.js handles Tab itself in Excel on the web, by a list of elements that does not know
 * `summary`: without a tab index of its own it could not be reached by keyboard, and whoever stood on it could not leave.
 * Source: `_tabbableElements` of excel-web-16.00-core.debug.js.
 */
export function FoldTitle({ children }: { readonly children: ReactNode }): JSX.Element {
  return <summary tabIndex={0}>{children}</summary>;
}
