import type { Turn, StoppedHost } from "../../workbook/open-workbook";
import { groupedBy } from "../../base/grouped-by";
import { tried } from "../host/tried";
import { reasonOf } from "../host/excel-failure";
import { refusedAmong } from "../host/refused-among";
import type { GuardedSheet } from "../host/sheet-protection";
import { benchOf, sendSteps } from "./send-steps";
import type { StagedSheet } from "./staging";
import { SMALL, type Step } from "./step";

/** Prepared sheets, and how to find out which of them are shown. */
export interface Prepared {
  readonly staged: readonly StagedSheet[];
  /** Protected sheets to be replaced. */
  readonly guarded: readonly GuardedSheet[];
  readonly steps: readonly Step[];
  /** Returns the steps that store the texts, based on the current workbook. */
  readonly keeping: () => Promise<readonly Step[]>;
}

/** Result of showing the sheets if Excel refused a part. */
export interface RevealResult {
  readonly why: StoppedHost;
  /** "nothing": all sheets are unchanged. Else the sheets that may be incomplete. */
  readonly changed: "nothing" | readonly string[];
}

/** None of our tabs has this colour. */
const BEGUN = "#010203";

/**
 * Shows the prepared sheets in one request of any size, so that the result is never partial. A batch is no
 * transaction: after a refusal it continues, because Excel accepted everything on hidden sheets before, and
 * the replaced content is gone. Returns undefined if everything is shown.
 */
export async function reveal(
  context: Excel.RequestContext,
  prepared: Prepared,
  turn: Turn,
): Promise<RevealResult | undefined> {
  const { staged, guarded, steps, keeping } = prepared;
  // The tab colour of one of our hidden sheets records whether the request began.
  const marker = staged[0]?.canvas;
  const mark = small(({ sheet }) => {
    if (marker !== undefined) sheet(marker).tabColor = BEGUN;
  });
  const opening = guarded.map(({ name }) => small(({ sheet }) => sheet(name).protection.unprotect()));
  try {
    // Stored texts first, so that they and the sheets change together.
    await sendSteps(context, [mark, ...opening, ...(await keeping()), ...steps], turn);
    return undefined;
  } catch (error) {
    const why = reasonOf(error);
    if (!(await tried(() => isMarked(context, marker), true))) return { why, changed: "nothing" };
    const changed = await tried(
      () => goOn(context, prepared),
      staged.map(({ name }) => name),
    );
    return changed.length === 0 ? undefined : { why, changed };
  }
}

async function isMarked(context: Excel.RequestContext, name: string | undefined): Promise<boolean> {
  if (name === undefined) return true;
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load("tabColor");
  await context.sync();
  return sheet.tabColor === BEGUN;
}

/** Repeats all steps sheet by sheet; returns the sheets that Excel refused again. */
async function goOn(
  context: Excel.RequestContext,
  { staged, guarded, steps, keeping }: Prepared,
): Promise<readonly string[]> {
  // Excel refuses to unprotect unprotected sheets.
  await refusedAmong(context, guarded, ({ name }) =>
    context.workbook.worksheets.getItem(name).protection.unprotect(),
  );
  // The steps of one sheet belong together, every other step stands alone.
  const things = groupedBy([...(await keeping()), ...steps], (step) => step.replaces ?? step);
  const refused = await refusedAmong(context, [...things], ([, together]) => {
    const bench = benchOf(context);
    for (const { apply } of together) apply(bench);
  });
  const all = staged.map(({ name }) => name);
  const changed = [...refused.keys()].flatMap(([sheet]) => (typeof sheet === "string" ? sheet : all));
  return [...new Set(changed)];
}

const small = (apply: Step["apply"]): Step => ({ bytes: SMALL, apply });
