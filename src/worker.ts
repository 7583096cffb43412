import { answerJobs, type JobRunners } from "./threads/answer-jobs";
import { heldFile } from "./threads/held-file";
import type { JobMessage } from "./threads/job-messages";
import { openFormWithCopies } from "./threads/open-form";
import { readFile } from "./threads/read-file";
import { rollUpJobs } from "./threads/roll-up-jobs";
import { readEarlierSummary } from "./use-cases/comparing/earlier-summary";
import { planFromFile } from "./use-cases/plans/plan-from-file";
import type { WorkbookFiles } from "./use-cases/ports/ports";
import { classicMishaps, practiceFiles } from "./use-cases/practice/practice-files";
import { readSummaryFile } from "./use-cases/continuing/read-summary-file";
import { patchWorkbook } from "./xlsx/patching/patch-workbook";
import { readWorkbook } from "./xlsx/reading/read-workbook";
import { writeWorkbook } from "./xlsx/writing/write-workbook";
import { zipFiles } from "./xlsx/writing/zip/zip-files";

const now = (): number => performance.now();

const workbooks: WorkbookFiles = {
  read: (bytes) => readWorkbook(bytes, { formulaTexts: false, now }),
  write: (drawing) => writeWorkbook(drawing),
  patch: (bytes, patch) => patchWorkbook(bytes, patch),
  // Few files need the library, which is as large as the rest.
  readLegacy: async (bytes) => (await import("./xlsx/reading/legacy/read-legacy")).readLegacy(bytes),
  unlock: async (bytes, passwords) =>
    (await import("./xlsx/reading/locked/unlock-workbook")).unlockWorkbook(bytes, passwords, now),
};

/** A blank form is understood by its formulas as well. */
const readBlank: WorkbookFiles["read"] = (bytes) => readWorkbook(bytes, { now });

const jobs: Omit<JobRunners, "readLegacy"> = {
  read: (file, knowledge) => readFile(file, workbooks, knowledge),
  earlier: ({ bytes, plan }) => readEarlierSummary(bytes, plan, workbooks.read),
  summary: ({ bytes, knowledge }) => readSummaryFile(bytes, knowledge, workbooks.read),
  plan: (file) => planFromFile(heldFile(file), workbooks.read),
  write: workbooks.write,
  patch: ({ bytes, patch }) => workbooks.patch(bytes, patch),
  zip: zipFiles,
  practise: (asked) => {
    const request = { ...asked, mishapOf: classicMishaps };
    const made = practiceFiles(request, workbooks);
    return Array.from(made, ({ fileName, bytes }) => ({ name: fileName, bytes }));
  },
  openForm: (form) => openFormWithCopies(form, readBlank, workbooks.read),
  ...rollUpJobs(workbooks),
};

const answer = answerJobs(jobs, (done) => postMessage(done));

addEventListener("message", ({ data }: MessageEvent<JobMessage>) => answer(data));
