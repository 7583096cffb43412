import type { PrintedContent } from "../../recognise/copies";
import type { RejectedReading } from "../received/read-received-file";
import type { FormBatch } from "./batch";

/** Share of printed texts that must be equal; less if the sheets have the same names. */
const ALIKE = 0.5;
const ALIKE_ON_SHEETS = 0.25;

/** Fewer texts are no form: a pasted picture, a single remark. */
const LEAST_TEXTS = 3;

interface Printed {
  readonly reading: RejectedReading;
  readonly print: PrintedContent;
}

interface Group {
  readonly print: PrintedContent;
  readonly members: Printed[];
  readonly summaries: Printed[];
}

/** Groups workbooks without our marks by their printed texts; keeps their order. */
export function formBatches(rejected: readonly RejectedReading[]): readonly FormBatch[] {
  const printed = rejected.flatMap((reading) =>
    reading.print === undefined || reading.print.texts.length < LEAST_TEXTS
      ? []
      : [{ reading, print: reading.print }],
  );
  const isSummary = ({ print }: Printed): boolean => print.summaryOf !== undefined;
  const groups: Group[] = [];
  // The file with the fewest entries shows the print best.
  for (const one of printed.toSorted((left, right) => left.print.filled - right.print.filled)) {
    if (isSummary(one)) continue;
    const group = groups.find(({ print }) => isAlike(print, one.print));
    if (group === undefined) groups.push({ print: one.print, members: [one], summaries: [] });
    else group.members.push(one);
  }
  for (const summary of printed.filter(isSummary)) {
    const group =
      groups.find(({ members }) => members.some((member) => isFormOf(member, summary))) ??
      groups.find(({ print }) => isAlike(print, summary.print));
    if (group === undefined) groups.push({ print: summary.print, members: [], summaries: [summary] });
    else group.summaries.push(summary);
  }
  return groups.map(({ members, summaries }): FormBatch => {
    const summary = newest(summaries);
    const serving = members.find((member) => summary && isFormOf(member, summary)) ?? members[0];
    return {
      kind: "form",
      copies: rejected.filter((reading) => members.some((member) => member.reading === reading)),
      serving: serving?.reading,
      summary: summary?.reading,
    };
  });
}

const isFormOf = ({ reading }: Printed, { print }: Printed): boolean =>
  reading.source.fingerprint === print.summaryOf;

function isAlike(one: PrintedContent, other: PrintedContent): boolean {
  const texts = new Set(one.texts);
  const common = other.texts.filter((text) => texts.has(text)).length;
  const share = common / Math.min(one.texts.length, other.texts.length);
  const areSheets = one.sheets.every((sheet) => other.sheets.includes(sheet));
  return share >= (areSheets ? ALIKE_ON_SHEETS : ALIKE);
}

const newest = (summaries: readonly Printed[]): Printed | undefined =>
  summaries.toSorted((one, other) =>
    (one.reading.source.savedAt ?? "") < (other.reading.source.savedAt ?? "") ? 1 : -1,
  )[0];
