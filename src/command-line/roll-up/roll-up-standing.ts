import { SUMMARY_SHEETS } from "../../forms/words";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { summaryMark } from "../../recognise/copies";
import { sheetHolding, workOfPeople, type WorkOfPeople } from "../../summary/read-summary";
import { FILING_SHEET_WORDS } from "../../summary/words";
import { commandLineWords as words } from "../words/command-line-words";
import { deskCommandWords as deskWords } from "../words/desk-command-words";
import { isFactsCsv, isFactTable } from "../../desk/facts";
import { isRemindersText } from "../../desk/open-summary";
import type { InspectedContent } from "../../workbook/files";
import type { CommandHost } from "../output/host";
import { replaceable, type ReplaceOption } from "../output/replaceable";
import type { DeskOptions } from "../options/desk-options";
import type { FactsOptions } from "./facts-file";

/**
 * The contents of the output paths when the roll-up began; a change since then means that somebody else saved
 * there.
 */
export interface RollUpStanding {
  readonly out?: InspectedContent;
  readonly reminders?: InspectedContent;
  readonly facts?: InspectedContent;
}

type Places = ReplaceOption &
  FactsOptions &
  Pick<DeskOptions, "from" | "reminders"> & { readonly out: string };

/** Fails with a sentence if a path holds anything but an earlier result of the same kind. */
export async function rollUpStanding(
  { out, from, reminders, facts, replace }: Places,
  host: CommandHost,
): Promise<Outcome<RollUpStanding, string>> {
  const isForced = replace === true;
  const refusal = words.standsThere(out, words.summary);
  // The file of --from is verified as a summary when it is read.
  const isOurs = (bytes: Uint8Array): boolean => out === from || isSummary(bytes, host);
  const lossIn = (bytes: Uint8Array): string | undefined => {
    const workbook = host.workbooks.read(bytes);
    const work = workbook.ok ? workOfPeople(workbook.value) : undefined;
    return work && lossSentence(work, out, from);
  };
  const summary = await replaceable(out, { isOurs, lossIn, isForced, refusal }, host);
  if (!summary.ok) return summary;
  const texts =
    reminders === undefined
      ? succeed(undefined)
      : await replaceable(
          reminders,
          {
            isOurs: (bytes) => isRemindersText(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)),
            isForced,
            refusal: words.standsThere(reminders, words.reminders),
          },
          host,
        );
  if (!texts.ok) return fail(texts.failure);
  const table =
    facts === undefined
      ? succeed(undefined)
      : await replaceable(
          facts,
          {
            isOurs: (bytes) => isFacts(bytes, host),
            isForced,
            refusal: words.standsThere(facts, words.facts),
          },
          host,
        );
  if (!table.ok) return fail(table.failure);
  return succeed({
    facts: table.value,
    out: summary.value,
    reminders: texts.value,
  });
}

/** Says what a new summary at `out` would lose: sheets of people's own, and without --from all their work. */
function lossSentence(
  { rulings, added, typed }: WorkOfPeople,
  out: string,
  from: string | undefined,
): string | undefined {
  if (out === from)
    return added.length === 0 ? undefined : deskWords.lostAnyway(out, deskWords.held(0, added, []));
  return rulings === 0 && added.length === 0 && typed.length === 0
    ? undefined
    : deskWords.goOnFrom(out, deskWords.held(rulings, added, typed));
}

/** Checks for a table in any of its three formats, without added sheets. */
const isFacts = (bytes: Uint8Array, { workbooks }: CommandHost): boolean => {
  if (isFactsCsv(bytes) || new TextDecoder().decode(bytes.subarray(0, 4)) === "PAR1") return true;
  const workbook = workbooks.read(bytes);
  return workbook.ok && isFactTable(workbook.value.grids);
};

const { unit, filing, contact } = FILING_SHEET_WORDS.headings;

/** Checks whether a workbook is a summary of any plan or of a blank form. */
function isSummary(bytes: Uint8Array, host: CommandHost): boolean {
  const workbook = host.workbooks.read(bytes);
  if (!workbook.ok) return false;
  const { grids } = workbook.value;
  return (
    sheetHolding(grids, SUMMARY_SHEETS.filing, [unit, filing, contact]) !== undefined ||
    grids.some((grid) => summaryMark(grid) !== undefined)
  );
}
