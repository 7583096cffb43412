import type { Config } from "@jest/types";
import { beginRun } from "../programs/programs-of-run";
import { bundleFluent, bundleSuites, suitesLike } from "./bundle-suites";

/** Before a run of some suites, each by itself: `npx jest PATTERN`. */
async function begin(run: Config.GlobalConfig): Promise<void> {
  // What was changed, or what a file of ours belongs to, only jest knows.
  const patterns = run.findRelatedTests || run.onlyChanged ? [] : run.testPathPatterns.patterns;
  await Promise.all([beginRun(), bundleFluent(), bundleSuites(suitesLike(patterns))]);
}

// Jest takes the work before a run by the default export of a file.
export { begin as default };
