import { bundledPlans } from "./bundled-plans";
import { unitRegistries } from "./unit-registries";

/** All bundled plans and unit lists. The pane loads this large module after its first render. */
export const catalogue = { plans: bundledPlans, registries: unitRegistries };
