import { createContext, useContext, useState, type JSX, type ReactNode } from "react";
import { useLayoutStyles } from "./layout-styles";

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Announces a text to screen readers without moving the focus. */
export const useAnnounce = (): ((text: string) => void) => useContext(AnnounceContext);

/** The one live region of the pane. */
export function Announcer({ children }: { readonly children: ReactNode }): JSX.Element {
  const [text, setText] = useState("");
  const styles = useLayoutStyles();
  return (
    <AnnounceContext value={setText}>
      {children}
      <div role="status" aria-live="polite" className={styles.unseen}>
        {text}
      </div>
    </AnnounceContext>
  );
}
