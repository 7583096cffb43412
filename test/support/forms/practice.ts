import { roundId } from "../../../src/model/codes";
import type { UnitRegistry } from "../../../src/model/unit/unit";
import { phuRieng2017 } from "../plans/bundled";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { unitRegistries } from "../../../src/plans/unit-registries";
import type { ReceivedFile } from "../../../src/workbook/files/ports";
import { practiceFiles, type Mishap, type PracticeFile } from "../../../src/desk/practice/practice-files";
import { rollUpFiles, type RollUpResult } from "../../../src/desk/roll-up/roll-up-files";
import { readLegacy } from "../../../src/workbook/read-legacy";
import { realWorkbooks, received, stoppedClock } from "../files/real-workbooks";

export const ROUND_I = roundId("I");

type MishapOf = (index: number) => Mishap;

const noMishap: MishapOf = () => "none";

/** Cache for all tests. */
const made = new WeakMap<UnitRegistry, WeakMap<MishapOf, readonly PracticeFile[]>>();

/** Returns invented reports of every unit of a registry for round I of plan Phú Riềng. */
export function practiceWorkbooks(registry: UnitRegistry, mishapOf: MishapOf): readonly PracticeFile[] {
  const ofRegistry = made.get(registry) ?? new WeakMap<MishapOf, readonly PracticeFile[]>();
  const request = { plan: phuRieng2017, round: ROUND_I, registry, mishapOf };
  const files = ofRegistry.get(mishapOf) ?? [...practiceFiles(request, realWorkbooks)];
  made.set(registry, ofRegistry.set(mishapOf, files));
  return files;
}

/** Returns them as real received files. */
export const practiceReports = (
  registry: UnitRegistry,
  mishapOf: MishapOf = noMishap,
): readonly ReceivedFile[] =>
  practiceWorkbooks(registry, mishapOf).map(({ fileName, bytes }) => received(fileName, bytes));

/** Cache of results by list of files and registry. */
const rolledUp = new WeakMap<readonly ReceivedFile[], Map<UnitRegistry, Promise<RollUpResult>>>();

/** Rolls up such files; a cancelled roll-up fails the test. */
export function rollUpPractice(
  registry: UnitRegistry,
  files: readonly ReceivedFile[],
): Promise<RollUpResult> {
  const ofFiles = rolledUp.get(files) ?? new Map<UnitRegistry, Promise<RollUpResult>>();
  const result = ofFiles.get(registry) ?? rollUp(registry, files);
  rolledUp.set(files, ofFiles.set(registry, result));
  return result;
}

async function rollUp(registry: UnitRegistry, files: readonly ReceivedFile[]): Promise<RollUpResult> {
  const outcome = await rollUpFiles(
    {
      subject: { plan: phuRieng2017, round: ROUND_I, registry, plans: standardPlans },
      files,
      registries: unitRegistries,
      progress: () => "go-on",
    },
    { ...realWorkbooks, readLegacy },
    stoppedClock,
  );
  if (!outcome.ok) throw new Error(`rolled up nothing: ${outcome.failure.kind}`);
  return outcome.value;
}
