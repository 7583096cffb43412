/** What Jest writes about a run with --json, as far as it is used here. */
export interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Suites of which not even one test could run. */
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly SuiteResult[];
}

interface SuiteResult {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly startTime: number;
  readonly endTime: number;
}

/** "N passed, N failed, N skipped": tests; a suite that broke before its tests counts as one that failed. */
export function closingLine(results: JestResults): string {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  return `${String(results.numPassedTests)} passed, ${String(failed)} failed, ${String(skipped)} skipped`;
}

/** The suites that took longest, longest first, each as "12.3 s test/…". */
export function slowestSuites({ testResults }: JestResults, project: string, count = 10): readonly string[] {
  return testResults
    .map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }))
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, count)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(6)} s ${name.replace(`${project}/`, "")}`);
}
