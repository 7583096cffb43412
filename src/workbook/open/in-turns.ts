import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Pausable } from "../../base/pausable";

/** How long work yields to other tasks on its thread. */
export interface Breaks {
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  /** Resolves after all pending tasks of the thread, such as a click, have run. */
  readonly take: () => Promise<void>;
}

/** Milliseconds. A page feels stuck from 50 ms on; the rest is left for the last piece of work. */
const LONGEST_TURN = 25;

/** Tells when a break is due, and takes it. */
export interface Turn {
  readonly isOver: () => boolean;
  readonly next: () => Promise<void>;
}

/** Starts a turn. */
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
 * Does work in turns of about 25 ms; takes a break first, since the preceding code may have run long. After
 * every break `mayGoOn` can end the work, which then fails as cancelled; it fails in no other way.
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
