import jestConfig from "./jest.config.js";

/**
 * Plants small faults and counts those that the tests find: `npm run mutate -- --mutate src/domain/roll-up/*.ts`.
 * AREA=pane takes the suites of the pane. TESTS narrows the suites to a folder, for a quick look.
 */
const { AREA = "unit", TESTS } = process.env;
const project = jestConfig.projects.find(({ displayName }) => displayName === AREA);
if (project === undefined) throw new Error(`jest.config.js has no project ${AREA}`);

export default {
  testRunner: "jest",
  jest: {
    projectType: "custom",
    config: {
      ...project,
      testTimeout: jestConfig.testTimeout,
      ...(TESTS && { roots: [`<rootDir>/${TESTS}`] }),
    },
  },
  coverageAnalysis: "perTest",
  // A fault in what runs once, while modules are loaded, costs a whole run each.
  ignoreStatic: true,
  mutator: { excludedMutations: ["StringLiteral"] },
  // The sources are mutated in place of a copy: the copy would hold node_modules by a link, which is enough.
  tempDirName: "out/stryker",
  ignorePatterns: ["dist", "out", "coverage"],
  reporters: ["clear-text", "progress"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  thresholds: { high: 95, low: 85, break: 85 },
  concurrency: 2,
};
