import type { FindingOf } from "./finding";
import type { RejectedFile } from "../file/rejection";

/** Creates the finding for a rejected file. */
export const unreadableFile = ({ file, rejection }: RejectedFile): FindingOf<"unreadable"> => ({
  rule: "unreadable",
  severity: "error",
  file,
  subject: file,
  found: null,
  expected: null,
  rejection,
});
