import {
  answerJobs,
  type JobRunners,
  heldFile,
  type JobMessage,
  openFormWithCopies,
  readFile,
  rollUpJobs,
} from "./desk/threads";
import { readEarlierSummary, readSummaryFile } from "./desk/continuing";
import { planFromFile } from "./planbook/office-plan";
import type { WorkbookFiles } from "./workbook/files";
import { classicMishaps, practiceFiles } from "./desk/practice";
import { patchWorkbook } from "./workbook/patch-workbook";
import { readWorkbook } from "./workbook/read-workbook";
import { writeWorkbook } from "./workbook/write-workbook";
import { zipFiles } from "./workbook/package";

const now = (): number => performance.now();

const workbooks: WorkbookFiles = {
  read: (bytes) => readWorkbook(bytes, { formulaTexts: false, now }),
  write: (drawing) => writeWorkbook(drawing),
  patch: (bytes, patch) => patchWorkbook(bytes, patch),
  // Loaded on demand: few files need the library, which is as large as all the rest.
  readLegacy: async (bytes) => (await import("./workbook/read-legacy")).readLegacy(bytes),
  unlock: async (bytes, passwords) =>
    (await import("./workbook/unlock-workbook")).unlockWorkbook(bytes, passwords, now),
};

/** Recognising a blank form needs its formula texts. */
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
