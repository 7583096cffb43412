import { Suspense, type JSX } from "react";
import { lazyPiece } from "../parts/lazy-piece";

/** Few need it: even its heading comes after the pane is shown. */
const BlankFormSection = lazyPiece(async () => (await import("./blank-form-section")).BlankFormSection);

/** The forms of other offices, which no plan of the pane knows. */
export const BlankFormPiece = (): JSX.Element => (
  <Suspense fallback={null}>
    <BlankFormSection />
  </Suspense>
);
