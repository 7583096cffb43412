import { closingLine, slowestSuites, type JestResults } from "./test-counts";

const suite = (name: string, milliseconds: number) => ({
  name,
  startTime: 1000,
  endTime: 1000 + milliseconds,
});

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
