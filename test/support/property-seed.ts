import { configureGlobal } from "fast-check";

/**
 * Every run tries the same cases, so that a change is judged by what it changed. `PROPERTY_SEED=$RANDOM npm run test:code`
 * goes looking for new ones.
 */
configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20171025) });
