import { closingLine, slowestSuites, type JestResults } from "./test-counts";

const suite = (name: string, milliseconds: number) => ({
  name,
  startTime: 1000,
  endTime: 1000 + milliseconds,
  assertionResults: [{ ancestorTitles: ["a table"], duration: 4 }],
});

const GROUP = {
  name: "/p/out/groups/xlsx-node-1.test.js",
  startTime: 0,
  endTime: 60_000,
  assertionResults: [
    { ancestorTitles: ["test/xlsx/d.test.ts", "a cell"], duration: 800 },
    { ancestorTitles: ["test/xlsx/e.test.ts"], duration: 40 },
    { ancestorTitles: ["test/xlsx/d.test.ts"], duration: 1200 },
    { ancestorTitles: ["test/xlsx/d.test.ts"], duration: null },
  ],
};

const RESULTS: JestResults = {
  numPassedTests: 40,
  numFailedTests: 2,
  numPendingTests: 3,
  numTodoTests: 1,
  numRuntimeErrorTestSuites: 1,
  testResults: [
    suite("/p/test/a.test.ts", 900),
    suite("/p/test/b.test.ts", 12_340),
    suite("/p/test/c.test.ts", 50),
  ],
};

test("the closing line counts tests, a suite that broke before its tests as one that failed", () => {
  expect(closingLine(RESULTS)).toBe("40 passed, 3 failed, 4 skipped");
});

test("the slowest suites stand first, with their seconds", () => {
  expect(slowestSuites(RESULTS, "/p", 2)).toEqual(["  12.3 s test/b.test.ts", "   0.9 s test/a.test.ts"]);
});

test("of a group every suite is told by itself, with what its tests took", () => {
  expect(slowestSuites({ ...RESULTS, testResults: [...RESULTS.testResults, GROUP] }, "/p", 3)).toEqual([
    "  12.3 s test/b.test.ts",
    "   2.0 s test/xlsx/d.test.ts",
    "   0.9 s test/a.test.ts",
  ]);
});
