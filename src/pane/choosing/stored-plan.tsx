import type { JSX } from "react";
import { useAnnounce } from "../parts/announcer";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { useOfficePlans } from "./office-plans";
import { LineButton } from "../parts/line-button";
import { officePlanWords as words } from "../words/office-plan-words";

/** The plan that the browser keeps for the next time, and a button to forget it; or why it could not be kept. */
export function KeptPlan(): JSX.Element | null {
  const { kept, notKept, forget } = useOfficePlans();
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  if (notKept !== undefined) return <Message intent="warning">{words.notKept(notKept)}</Message>;
  if (kept === undefined) return null;
  const { title } = kept.plan;
  return (
    <div className={styles.tight}>
      <p className={styles.quiet}>{words.kept(title)}</p>
      <LineButton
        onClick={() => {
          forget();
          announce(words.forgotten(title));
        }}
      >
        {words.forget}
      </LineButton>
    </div>
  );
}
