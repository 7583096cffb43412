import { fail, type Outcome } from "../../base/outcome";
import type { HostFailure, LeftOut, OpenWorkbook } from "../../workbook/open-workbook";

/** Milliseconds of silence from Excel before people wonder. */
export const SILENCE = 1_500;

/** Why Excel may be silent: someone is editing a cell, or unknown. */
export type Silence = "cell-edit" | "unknown";

export interface Watch {
  readonly signal: AbortSignal;
  /**
   * Called when Excel has been silent for a while and when the reason changes; with undefined when it
   * responds again.
   */
  readonly onSilence: (silence: Silence | undefined) => void;
  /** Called when Excel left out parts of a finished task. */
  readonly onLeftOut: (leftOut: readonly LeftOut[]) => void;
}

/**
 * Watches a workbook: reports when Excel does not respond, and why. Cancelling ends reading at once; writing
 * ends when Excel allows it, so that nothing is half done unseen.
 */
export function watchedWorkbook(
  workbook: OpenWorkbook,
  { signal, onSilence, onLeftOut }: Watch,
): OpenWorkbook {
  let shown: Silence | undefined;
  const say = (silence: Silence | undefined): void => {
    if (silence === shown) return;
    shown = silence;
    onSilence(silence);
  };
  /** Waits for a response; call `heard` at every earlier sign of life. */
  const watched = async <T>(ask: (heard: () => void) => Promise<T>): Promise<T> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isPending = true;
    const wait = (): void => {
      timer = setTimeout(() => void tell(), SILENCE);
    };
    const tell = async (): Promise<void> => {
      const isEdited = await soon(workbook.isCellBeingEdited());
      if (!isPending) return;
      say(isEdited ? "cell-edit" : "unknown");
      wait();
    };
    const heard = (): void => {
      clearTimeout(timer);
      say(undefined);
      wait();
    };
    wait();
    try {
      return await ask(heard);
    } finally {
      isPending = false;
      clearTimeout(timer);
      say(undefined);
    }
  };
  const reading = <T>(ask: (heard: () => void) => Promise<Outcome<T, HostFailure>>) =>
    watched((heard) => Promise.race([ask(heard), cancellation(signal)]));

  /** Returns the painted or marked result, and reports parts left out. */
  const takenOf = async (
    done: Promise<Outcome<readonly LeftOut[], HostFailure>>,
  ): Promise<Outcome<readonly LeftOut[], HostFailure>> => {
    const outcome = await done;
    if (outcome.ok && outcome.value.length > 0) onLeftOut(outcome.value);
    return outcome;
  };

  return {
    breaks: workbook.breaks,
    sheetNames: () => reading(() => workbook.sheetNames()),
    recall: (name) => reading(() => workbook.recall(name)),
    read: (progress, needs) =>
      reading((heard) =>
        workbook.read((done, of) => {
          heard();
          return progress?.(done, of) ?? "go-on";
        }, needs),
      ),
    paint: (drawing, progress, texts) =>
      watched((heard) =>
        takenOf(
          workbook.paint(
            drawing,
            (done, of) => {
              heard();
              return progress(done, of);
            },
            texts,
          ),
        ),
      ),
    repaint: (difference, before) => watched(() => workbook.repaint(difference, before)),
    setUpPrint: (prints) => watched(() => takenOf(workbook.setUpPrint(prints))),
    goTo: (place) => watched(() => workbook.goTo(place)),
    mark: (marks) => watched(() => takenOf(workbook.mark(marks))),
    unmark: () => watched(() => takenOf(workbook.unmark())),
    writeCells: (writes) => watched(() => workbook.writeCells(writes)),
    lostValidations: (wanted) => reading(() => workbook.lostValidations(wanted)),
    restoreValidations: (wanted) => watched(() => workbook.restoreValidations(wanted)),
    openCopy: (bytes) => watched(() => workbook.openCopy(bytes)),
    save: () => watched(() => workbook.save()),
    watchSelection: (listener) => workbook.watchSelection(listener),
    selectedCell: () => reading(() => workbook.selectedCell()),
    isCellBeingEdited: () => workbook.isCellBeingEdited(),
  };
}

const cancellation = (signal: AbortSignal): Promise<Outcome<never, HostFailure>> =>
  new Promise((settle) => {
    const cancel = (): void => settle(fail({ kind: "cancelled" }));
    if (signal.aborted) cancel();
    else signal.addEventListener("abort", cancel, { once: true });
  });

/** If Excel does not answer even this question, its cells are unknown. */
function soon(isEdited: Promise<boolean>): Promise<boolean> {
  return new Promise((settle, fail) => {
    const timer = setTimeout(() => settle(false), SILENCE);
    isEdited.then(settle, fail).finally(() => clearTimeout(timer));
  });
}
