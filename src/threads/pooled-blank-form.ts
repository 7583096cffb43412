import { fail, succeed } from "../domain/outcome";
import { inReadingOrder } from "../use-cases/received/in-reading-order";
import type { GivenForm, BlankFormDesk } from "../use-cases/blank-form/blank-form-desk";
import { doneUnlessStopped, fileFailure } from "./done";
import { readInThreads } from "./read-in-threads";
import { readingPortions } from "./result-parts";
import type { WorkerPool } from "./worker-pool";

interface BlankFormPools {
  /** Stopping them must stop nothing else. */
  readonly readers: WorkerPool;
  /** Of one thread, which gets the readings and adds them up. */
  readonly adder: WorkerPool;
  /** Copies read at once. */
  readonly width: number;
}

/** Own forms in other threads. A copy whose thread crashes or takes too long is rejected; the others go on. */
export function pooledBlankForm({ readers, adder, width }: BlankFormPools): BlankFormDesk {
  const open: BlankFormDesk["open"] = async (given) => {
    const opened = await readers.call("openForm", plain(given));
    if (opened.ok) return opened.value.ok ? succeed({ ...given, form: opened.value.value }) : opened.value;
    // What was stopped is the reading of copies by the form as it was before.
    if (opened.failure.kind === "stopped") return open(given);
    return fail({ kind: "unreadable", failure: fileFailure(opened.failure) });
  };

  const readCopies: BlankFormDesk["readCopies"] = (chosen, files, progress, signal) => {
    const form = plain(chosen);
    return readInThreads(inReadingOrder(files), (file) => readers.call("readCopy", { form, file }), {
      readers,
      width,
      progress,
      signal,
    });
  };

  const addUp: BlankFormDesk["addUp"] = async (form, readings, asked, signal) => {
    if (signal.aborted) return undefined;
    return adder.until(signal, async () => {
      for (const some of readingPortions(readings)) {
        if (doneUnlessStopped(await adder.call("keepCopies", some)) === undefined) return undefined;
      }
      return doneUnlessStopped(await adder.call("addUpCopies", { form: plain(form), asked }));
    });
  };
  return { open, readCopies, addUp };
}

/** What a thread needs; the form itself it finds out. */
const plain = ({ name, bytes, said }: GivenForm): GivenForm => ({ name, bytes, said });
