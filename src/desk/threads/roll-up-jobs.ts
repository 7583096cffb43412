import { rollUpWork } from "../roll-up/desk-roll-up";
import type { WorkbookFiles } from "../../workbook/files";
import type { FileReading } from "../received/read-received-file";
import { layoutOf } from "../roll-up/layout-of";
import { drawRollUp } from "../roll-up/roll-up-readings";
import type { JobRunners } from "./answer-jobs";
import { inParts, type AddedUp, type ResultPart } from "./result-parts";

/** Makes the jobs of a roll-up; between them the thread keeps what it received and its result. */
export function rollUpJobs(
  workbooks: Pick<WorkbookFiles, "write" | "patch">,
): JobRunners<"keep" | "addUp" | "nextPart" | "summarise"> {
  let readings: FileReading[] = [];
  let parts: ResultPart[] = [];
  let last: { readonly id: number; readonly result: AddedUp } | undefined;
  let runs = 0;

  return {
    keep: (some) => readings.push(...some),
    addUp: ({ subject, work }) => {
      const held = readings;
      readings = [];
      const { work: _work, ...result } = rollUpWork(subject, { ...work, readings: held });
      const taken = inParts(result);
      parts = [...taken.parts];
      runs += 1;
      last = { id: runs, result };
      return { id: runs, frame: taken.frame, parts: parts.length };
    },
    nextPart: () => {
      const part = parts.shift();
      if (part === undefined) throw new Error("the result has no further part");
      return part;
    },
    summarise: ({ subject, facts, createdAt }) => {
      const known = facts.kind === "given" ? facts.facts : last?.id === facts.id ? last.result : undefined;
      if (known === undefined) return "forgotten";
      return layoutOf(subject).fileOf(drawRollUp(subject, known, createdAt), workbooks);
    },
  };
}
