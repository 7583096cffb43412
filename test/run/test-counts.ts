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
  readonly assertionResults: readonly {
    readonly ancestorTitles: readonly string[];
    /** Milliseconds; of a test that did not run there are none. */
    readonly duration?: number | null;
  }[];
}

/** The suites of a group, each with what its tests took; a suite by itself with all it took. */
function secondsOf({ name, startTime, endTime, assertionResults }: SuiteResult): readonly SuiteTime[] {
  const grouped = new Map<string, number>();
  for (const { ancestorTitles, duration } of assertionResults) {
    const [suite = ""] = ancestorTitles;
    if (suite.startsWith("test/")) grouped.set(suite, (grouped.get(suite) ?? 0) + (duration ?? 0) / 1000);
  }
  if (grouped.size === 0) return [{ name, seconds: (endTime - startTime) / 1000 }];
  return [...grouped].map(([suite, seconds]) => ({ name: suite, seconds }));
}

interface SuiteTime {
  readonly name: string;
  readonly seconds: number;
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
    .flatMap(secondsOf)
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, count)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(6)} s ${name.replace(`${project}/`, "")}`);
}
