import { standardPlans } from "./plans/standard-plans";
import { unitRegistries } from "./plans/unit-registries";
import type { Catalogue } from "./ui/shell/use-catalogue";

/** Loaded as a piece of its own: plans and lists of units grow with every plan, the first look of the pane must not. */
export const catalogue: Catalogue = { plans: standardPlans, registries: unitRegistries };
