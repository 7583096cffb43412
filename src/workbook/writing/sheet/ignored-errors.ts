import { areaA1 } from "../../grid/address";
import type { DrawnCell } from "../../drawing/drawing";
import { element } from "../xml/xml";

/** Texts that Excel takes for numbers stored as text: codes, phone numbers, entries. */
const LIKE_A_NUMBER = /^\s*[-+]?\d[\d.,\s]*(?:e[-+]?\d+)?\s*%?\s*$/i;
/** Longer texts are no numbers. */
const LONGEST = 40;
/** Most texts begin with a letter: comparing is faster than matching. */
const LETTERS = { first: "A", behind: "\u007f" } as const;

const isLikeNumber = (text: string): boolean =>
  text.length <= LONGEST && (text < LETTERS.first || text >= LETTERS.behind) && LIKE_A_NUMBER.test(text);

/** Maximum references of one element. */
const MOST_REFERENCES = 1000;

/**
 * Collects cells that Excel would mark with a green corner although nothing is wrong, while they are written.
 */
export interface IgnoredErrors {
  readonly note: (cell: DrawnCell) => void;
  readonly xml: () => string;
}

interface Run {
  readonly column: number;
  readonly top: number;
  bottom: number;
}

/** Starts empty. Cells are added in the order of their rows. */
export function ignoredErrors(): IgnoredErrors {
  const runs: Run[] = [];
  const last = new Map<number, Run>();
  return {
    note: ({ row, column, content }) => {
      if (content.kind !== "text" || !isLikeNumber(content.text)) return;
      const run = last.get(column);
      if (run?.bottom === row - 1) {
        run.bottom = row;
        return;
      }
      const begun = { column, top: row, bottom: row };
      last.set(column, begun);
      runs.push(begun);
    },
    xml: () => (runs.length === 0 ? "" : element("ignoredErrors", {}, [...elements(runs)].join(""))),
  };
}

function* elements(runs: readonly Run[]): Generator<string> {
  for (let first = 0; first < runs.length; first += MOST_REFERENCES) {
    const sqref = runs
      .slice(first, first + MOST_REFERENCES)
      .map(({ column, top, bottom }) => areaA1({ top, left: column, bottom, right: column }))
      .join(" ");
    yield element("ignoredError", { sqref, numberStoredAsText: 1 });
  }
}
