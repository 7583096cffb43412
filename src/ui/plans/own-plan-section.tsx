import { lazy, Suspense, useState, type JSX } from "react";
import { FoldTitle } from "../parts/fold-title";
import { useLayoutStyles } from "../parts/layout-styles";
import type { Choice } from "../choosing/use-choice";
import { useWords } from "../speaking/use-words";

/** Few need it, so it is loaded when it is opened for the first time. */
const OwnPlanBody = lazy(async () => ({ default: (await import("./own-plan-body")).OwnPlanBody }));

/** The place for a plan of the user's own, folded away until it is wanted. */
export function OwnPlanSection({ choice }: { readonly choice: Choice }): JSX.Element {
  const words = useWords().ownPlan;
  const styles = useLayoutStyles();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className={styles.details} onToggle={() => setOpened(true)}>
      <FoldTitle>
        <strong>{words.heading}</strong>
      </FoldTitle>
      {wasOpened && (
        <Suspense fallback={<p className={styles.quiet}>{words.loading}</p>}>
          <OwnPlanBody choice={choice} />
        </Suspense>
      )}
    </details>
  );
}
