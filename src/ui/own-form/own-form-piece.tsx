import { Suspense, type JSX } from "react";
import { lazyPiece } from "../parts/lazy-piece";

/** Few need it: even its heading comes after the pane is shown. */
const OwnFormSection = lazyPiece(async () => (await import("./own-form-section")).OwnFormSection);

/** The forms of other offices, which no plan of the pane knows. */
export const OwnFormPiece = (): JSX.Element => (
  <Suspense fallback={null}>
    <OwnFormSection />
  </Suspense>
);
