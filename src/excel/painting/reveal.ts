import type { Turn, StoppedHost } from "../../workbook/open-workbook";
import { tried } from "../host/tried";
import { reasonOf } from "../host/excel-failure";
import { refusedAmong } from "../host/refused-among";
import type { GuardedSheet } from "../host/sheet-protection";
import { benchOf, sendSteps } from "./send-steps";
import type { StagedSheet } from "./staging";
import { SMALL, type Step } from "./step";

/** What is to be shown, and how to find out how far it came. */
export interface Prepared {
  readonly staged: readonly StagedSheet[];
  /** Sheets to be replaced that are protected. */
  readonly guarded: readonly GuardedSheet[];
  readonly steps: readonly Step[];
  /** What keeps the texts, given the workbook as it is now. */
  readonly keeping: () => Promise<readonly Step[]>;
}

/** How far showing came when Excel refused something of it. */
export interface Shown {
  readonly why: StoppedHost;
  /** "nothing": every sheet is as before. Else the sheets that may hold a part only. */
  readonly changed: "nothing" | readonly string[];
}

/** No tab of ours has this colour. */
const BEGUN = "#010203";

/**
 * Shows what was prepared, in one request, whatever its size: half of it would be half a result. A batch is no transaction, so
 * a refusal in the middle is answered by going on: everything was accepted on hidden sheets before, and what was replaced is
 * gone. Undefined when everything is shown.
 */
export async function reveal(
  context: Excel.RequestContext,
  prepared: Prepared,
  turn: Turn,
): Promise<Shown | undefined> {
  const { staged, guarded, steps, keeping } = prepared;
  // A sheet of ours, hidden until now, shows how far it came.
  const marker = staged[0]?.canvas;
  const mark = small(({ sheet }) => {
    if (marker !== undefined) sheet(marker).tabColor = BEGUN;
  });
  const opening = guarded.map(({ name }) => small(({ sheet }) => sheet(name).protection.unprotect()));
  try {
    // What is kept comes first: the sheets and what the workbook says of them come together.
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

/** Does everything again, each sheet as a whole; answers the sheets where that was refused as well. */
async function goOn(
  context: Excel.RequestContext,
  { staged, guarded, steps, keeping }: Prepared,
): Promise<readonly string[]> {
  // Those that are open already are refused.
  await refusedAmong(context, guarded, ({ name }) =>
    context.workbook.worksheets.getItem(name).protection.unprotect(),
  );
  const sheets = new Map<string, Step[]>();
  for (const step of steps) {
    if (step.replaces === undefined) continue;
    sheets.set(step.replaces, [...(sheets.get(step.replaces) ?? []), step]);
  }
  const others = [...(await keeping()), ...steps].filter(({ replaces }) => replaces === undefined);
  const things = [...sheets.values(), ...others.map((step) => [step])];
  const refused = await refusedAmong(context, things, (together) => {
    const bench = benchOf(context);
    for (const { apply } of together) apply(bench);
  });
  const changed = [...refused.keys()].flatMap(([first]) => first?.replaces ?? staged.map(({ name }) => name));
  return [...new Set(changed)];
}

const small = (apply: Step["apply"]): Step => ({ bytes: SMALL, apply });
