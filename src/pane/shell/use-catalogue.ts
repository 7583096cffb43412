import { useEffect, useState } from "react";
import type { PaneServices } from "../services/pane-services";

/** The plans and lists of units to choose from. */
export type Catalogue = Pick<PaneServices, "plans" | "registries">;

type CatalogueState =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly catalogue: Catalogue }
  /** A piece of the program did not come: the connection broke, or a newer version is there. */
  | { readonly kind: "incomplete" };

/** Whether the plans are there; without them there is nothing to work on. */
export function useCatalogue(loading: Promise<Catalogue>): CatalogueState {
  const [state, setState] = useState<CatalogueState>({ kind: "loading" });
  useEffect(() => {
    let isWanted = true;
    const settle = (settled: CatalogueState): void => {
      if (isWanted) setState(settled);
    };
    loading.then(
      (catalogue) => settle({ kind: "loaded", catalogue }),
      () => settle({ kind: "incomplete" }),
    );
    return () => {
      isWanted = false;
    };
  }, [loading]);
  return state;
}
