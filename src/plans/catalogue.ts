import { bundledPlans } from "./bundled-plans";
import { unitRegistries } from "./unit-registries";

/** Every bundled plan and list of units. They grow with every plan, so the pane loads this module after its first look. */
export const catalogue = { plans: bundledPlans, registries: unitRegistries };
