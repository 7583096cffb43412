import { useEffect, useState } from "react";
import type { PaneServices } from "../services/pane-services";

/** Available plans and lists of units. */
export type Catalogue = Pick<PaneServices, "plans" | "registries">;

type CatalogueState =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly catalogue: Catalogue }
  /** A piece of the program did not load: lost connection, or a newer version. */
  | { readonly kind: "incomplete" };

/** Loads the plans, which all work needs. */
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
