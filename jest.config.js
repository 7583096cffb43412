const typescript = (tsx) => [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx },
      transform: { react: { runtime: "automatic" } },
    },
  },
];

/** What every project shares. */
const shared = {
  transform: {
    "\\.tsx$": typescript(true),
    "\\.ts$": typescript(false),
    // Tables of plans.
    "\\.csv$": "<rootDir>/build/text-tables.js",
    // Packages that come as ES modules only.
    "/node_modules/(hyparquet|@noble)[^/]*/.*\\.js$": typescript(false),
  },
  transformIgnorePatterns: ["/node_modules/(?!hyparquet|@noble/)"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/out/"],
  setupFiles: ["<rootDir>/test/support/jest/property-seed.ts", "<rootDir>/test/support/jest/no-exit.ts"],
};

/** Suites drawn in jsdom. */
const PANE = ["**/test/pane/**/*.test.tsx", "**/test/pane/browser/**/*.test.ts"];

/** Suites that start Chromium, LibreOffice, the command line, or the stand-in for Excel. */
const PROGRAMS = [
  "**/test/{build,command-line,corpus,e2e,excel,host,icons,programs,workbench}/**/*.test.ts",
  "**/test/**/*.libreoffice.test.ts",
];

/** Suites over whole plans and their summaries, and over all sources: minutes, and the same on every Node. */
const WHOLE = [
  "**/test/{plans,summary}/**/*.test.ts",
  "**/test/planbook/{office-plan,plan-edits,renewal}/**/*.test.ts",
  "**/test/*.test.ts",
];

/** @type {import("jest").Config} */
module.exports = {
  testTimeout: 60_000,
  maxWorkers: "100%",
  // A worker keeps much of what its suites loaded; above this it is started anew after a suite.
  workerIdleMemoryLimit: "1GB",
  globalSetup: "<rootDir>/test/support/jest/every-pattern-matches.js",
  collectCoverageFrom: ["src/**/*.{ts,tsx}"],
  projects: [
    // Everything else that is named like a test, wherever it lies: no suite can be left out by its name or
    // place.
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: [
        "**/*.{spec,test}.*",
        "**/__tests__/**",
        ...[...PANE, ...PROGRAMS, ...WHOLE].map((others) => `!${others}`),
      ],
    },
    {
      ...shared,
      displayName: "whole",
      testEnvironment: "node",
      testMatch: [...WHOLE, ...PROGRAMS.map((others) => `!${others}`)],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: PANE,
      setupFiles: [...shared.setupFiles, "<rootDir>/test/support/pane/browser-globals.ts"],
    },
    {
      ...shared,
      displayName: "programs",
      testEnvironment: "node",
      testMatch: PROGRAMS,
      globalSetup: "<rootDir>/test/programs/begin-run.ts",
      globalTeardown: "<rootDir>/test/programs/end-run.ts",
    },
  ],
};
