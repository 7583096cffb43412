import { performance } from "node:perf_hooks";
import { nodeWorkbooks } from "../../src/command-line/node/node-workbooks";
import { succeed } from "../../src/base/outcome";
import { standardPlans } from "../../src/plans/bundled-plans";
import type { ReceivedFile } from "../../src/workbook/files/ports";
import type { PracticeFile } from "../../src/desk/practice/practice-files";
import { rollUpFiles } from "../../src/desk/roll-up/roll-up-files";
import { benchPlan, benchRegistry, benchRound } from "./corpus";

const received = ({ fileName, bytes }: PracticeFile): ReceivedFile => ({
  name: fileName,
  bytes: () => Promise.resolve(succeed(bytes)),
});

interface MeasuredRollUp {
  readonly row: readonly string[];
  /** Milliseconds from the first file to the finished summary. */
  readonly total: number;
  /** The part that depends on mistakes: checking and adding up, without reading and writing files. */
  readonly judging: number;
}

/** Every figure of a faulty file is text: the worst case for checking and for the list of findings. */
export async function measuredRollUp(
  label: string,
  count: number,
  files: readonly PracticeFile[],
): Promise<MeasuredRollUp> {
  globalThis.gc?.();
  const registry = benchRegistry(count);
  const started = performance.now();
  const result = await rollUpFiles(
    {
      subject: { plan: benchPlan, round: benchRound, registry, plans: standardPlans },
      files: files.map(received),
      registries: [registry],
      progress: () => "go-on",
    },
    nodeWorkbooks,
    { today: () => "2018-01-02T08:00:00Z", elapsed: () => performance.now() },
  );
  const total = performance.now() - started;
  if (!result.ok) throw new Error("the roll-up of the bench was cancelled");
  const { timings, summary, findings } = result.value;
  if (summary.completeness.received.length !== count) throw new Error("the bench lost files");
  const share = (time: number): string => `${((100 * time) / total).toFixed(0)} %`;
  const row = [
    label,
    `${total.toFixed(0)} ms`,
    (total / count).toFixed(2),
    share(timings.read),
    share(timings.check),
    share(timings.aggregate),
    share(timings.write),
    String(findings.length),
  ];
  return { row, total, judging: timings.check + timings.aggregate };
}

/**
 * Returns the extra time if every file is faulty: best of several runs, in turn, because other work disturbs
 * both alike.
 */
export async function compareFaulty(
  count: number,
  clean: readonly PracticeFile[],
  faulty: readonly PracticeFile[],
  rounds: number,
): Promise<string[][]> {
  const runs: (readonly [MeasuredRollUp, MeasuredRollUp])[] = [];
  for (let run = 0; run < rounds; run++) {
    runs.push([
      await measuredRollUp(`${String(count)} files`, count, clean),
      await measuredRollUp(`${String(count)} files, all faulty`, count, faulty),
    ]);
  }
  const best = (of: (run: (typeof runs)[number]) => number): number => Math.min(...runs.map(of));
  const ratio = (part: "total" | "judging"): string =>
    (best(([, run]) => run[part]) / best(([run]) => run[part])).toFixed(2);
  return [
    [`${String(count)} files: all faulty against none`, "x", "aim"],
    ["whole roll-up", ratio("total"), "1.30"],
    ["checking and adding up alone", ratio("judging"), "-"],
  ];
}
