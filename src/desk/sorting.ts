export { filesOf, type Batch, type PlanBatch, type SortedFiles } from "./sorting/batch";
export { foundSubjects, type FoundSubject } from "./sorting/found-subjects";
export { meantBatch } from "./sorting/meant-batch";
export type { SortKnowledge } from "./sorting/reporting-list";
export { reportingUnits } from "./sorting/reporting-units";
export { sortReadings } from "./sorting/sort-readings";
