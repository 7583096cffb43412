import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Pausable } from "../../base/pausable";

/** How work lets others have a turn on the thread it runs on. */
export interface Breaks {
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  /** Resolves after everything that waits for the thread, such as a click, has been dealt with. */
  readonly take: () => Promise<void>;
}

/** A page feels stuck from 50 ms on; half of it is left for the piece that is one too many. */
const LONGEST_TURN = 25;

/** Says when it is time for a break, and takes it. */
export interface Turn {
  readonly isOver: () => boolean;
  readonly next: () => Promise<void>;
}

/** A turn that begins now. */
export function turnOf({ now, take }: Breaks): Turn {
  let began = now();
  return {
    isOver: () => now() - began >= LONGEST_TURN,
    next: async () => {
      await take();
      began = now();
    },
  };
}

/**
 * Does work in turns, each not much longer than 25 ms; the first begins after a break, since what led here may have been long
 * itself. Asked after every break, `mayGoOn` can end it: then, and only then,
 * it fails as cancelled.
 */
export async function inTurns<T>(
  work: Pausable<T>,
  breaks: Breaks,
  mayGoOn: () => "go-on" | "cancel" = () => "go-on",
): Promise<Outcome<T, { readonly kind: "cancelled" }>> {
  const turn = turnOf(breaks);
  await turn.next();
  for (;;) {
    if (mayGoOn() === "cancel") return fail({ kind: "cancelled" });
    do {
      const step = work.next();
      if (step.done === true) return succeed(step.value);
    } while (!turn.isOver());
    await turn.next();
  }
}
