import type { Plan } from "../domain/plan/plan";
import { standardTemplates } from "./standard/standard-templates";
import { standardPlans } from "./standard-plans";

/** Everything that comes with the program, the templates first: most offices begin with one of them. */
export const bundledPlans: readonly Plan[] = [...standardTemplates, ...standardPlans];
