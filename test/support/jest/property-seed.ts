import { configureGlobal } from "fast-check";
import { propertyRuns } from "../property-runs";

/**
 * Every run tries the same cases, so that only code changes matter. `PROPERTY_SEED=$RANDOM PROPERTY_RUNS=20
 * npm test` tries new ones.
 */
configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20171025), numRuns: propertyRuns(100) });
