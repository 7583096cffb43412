import { comparable, standInReport } from "./stand-in-report";

/** Prints what the stand-in answers to the conformance script, to be compared with what a real Excel answered. */
async function printReport(): Promise<void> {
  const { report } = await standInReport();
  process.stdout.write(comparable(report));
}

printReport().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
