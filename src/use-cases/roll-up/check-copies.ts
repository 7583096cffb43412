import type { Collection } from "../blank-form/collection";
import type { FormReader } from "../received/form-reader";
import type { Progress, ReceivedFile } from "../ports/ports";
import { layoutOf } from "./layout-of";
import type { CheckedFile } from "../checking/check-files";
import { checkReading } from "../checking/check-reading";

/** Copies of a blank form, which say by themselves of no plan. */
export interface CopiesToCheck {
  readonly files: readonly ReceivedFile[];
  readonly collection: Collection;
  readonly progress: Progress;
}

/** Checks filled copies of a blank form one by one, as a roll-up would; undefined when cancelled. */
export async function checkCopies(
  { files, collection, progress }: CopiesToCheck,
  read: FormReader,
): Promise<readonly CheckedFile[] | undefined> {
  const layout = layoutOf(collection);
  const readings = await read(files, progress);
  return readings?.map((reading): CheckedFile => {
    const { file } = reading.source;
    const findings = checkReading(reading, [collection.plan], {});
    if (reading.kind === "rejected") return { file, findings };
    return { file, submission: reading.submission, findings: [...findings, ...layout.findingsOf(reading)] };
  });
}
