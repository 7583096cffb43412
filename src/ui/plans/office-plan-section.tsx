import { lazy, Suspense, useState, type JSX } from "react";
import { FoldTitle } from "../parts/fold-title";
import { useLayoutStyles } from "../parts/layout-styles";
import type { Choice } from "../choosing/use-choice";
import { useWords } from "../speaking/use-words";

/** Few need it, so it is loaded when it is opened for the first time. */
const OfficePlanBody = lazy(async () => ({ default: (await import("./office-plan-body")).OfficePlanBody }));

/** The place for a plan of the user's own, folded away until it is wanted. */
export function OfficePlanSection({ choice }: { readonly choice: Choice }): JSX.Element {
  const words = useWords().officePlan;
  const styles = useLayoutStyles();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className={styles.details} onToggle={() => setOpened(true)}>
      <FoldTitle>
        <strong>{words.heading}</strong>
      </FoldTitle>
      {wasOpened && (
        <Suspense fallback={<p className={styles.quiet}>{words.loading}</p>}>
          <OfficePlanBody choice={choice} />
        </Suspense>
      )}
    </details>
  );
}
