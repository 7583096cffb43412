import type { IsoDate } from "../../../domain/codes";
import { foldName } from "../../../domain/text/fold-name";
import { PLAN_ITEM_WORDS } from "../../words/plan-item-words";
import { PLAN_ITEMS, REPEATED_ITEMS, type PlanItem } from "../plan-items";
import { isCode } from "./read-code";
import { readYesNo } from "./read-choice";
import { readNumber, readWhole } from "./read-number";
import { readDay } from "./read-plan-day";
import { isDay, readText, readTidyText } from "./read-text";
import type { ReadingLog } from "./reading-log";
import { rawAt, type SourceRow } from "./source-row";

type ItemSource = SourceRow<"plan">;

/** What the table of the plan itself says, item by item. */
export interface PlanItems {
  readonly text: (item: PlanItem) => string;
  readonly neededText: (item: PlanItem) => string;
  /** A code that must be there and that file names can carry. */
  readonly ownCode: (item: PlanItem) => string;
  readonly texts: (item: PlanItem) => readonly string[];
  readonly day: (item: PlanItem) => IsoDate | undefined;
  readonly number: (item: PlanItem) => number | undefined;
  readonly whole: (item: PlanItem, least: number) => number | undefined;
  readonly yesNo: (item: PlanItem) => boolean | undefined;
  /** The rows of an item, for problems that are found later. */
  readonly sources: (item: PlanItem) => readonly ItemSource[];
}

/** Sorts the rows of the table by item; rows of no known item and items said twice are reported. */
export function readItems(log: ReadingLog, rows: readonly ItemSource[]): PlanItems {
  const byItem = new Map<PlanItem, ItemSource[]>();
  for (const source of rows) {
    if (readText(log, source, "CONTENT") === "") continue;
    const item = itemOf(log, source);
    if (item === undefined) {
      log.report(source, "ITEM", { kind: "unknown-item", found: readTidyText(log, source, "ITEM") });
      continue;
    }
    const known = byItem.get(item) ?? [];
    if (known.length > 0 && !REPEATED_ITEMS.includes(item)) {
      log.report(source, "CONTENT", { kind: "item-twice", item });
    } else byItem.set(item, [...known, source]);
  }
  const sources = (item: PlanItem): readonly ItemSource[] => byItem.get(item) ?? [];
  const of = <V>(item: PlanItem, read: (source: ItemSource) => V): V | undefined => {
    const [source] = sources(item);
    return source && read(source);
  };
  const text = (item: PlanItem): string => of(item, (source) => readText(log, source, "CONTENT")) ?? "";
  const neededText = (item: PlanItem): string => {
    const [any] = rows;
    if (sources(item).length === 0 && any !== undefined) reportMissing(log, rows, any, item);
    return text(item);
  };
  return {
    sources,
    text,
    neededText,
    ownCode: (item) => {
      const code = neededText(item);
      of(item, (source) => reportBadCode(log, source, code));
      return code;
    },
    texts: (item) => sources(item).map((source) => readText(log, source, "CONTENT")),
    day: (item) => of(item, (source) => readDay(log, source, "CONTENT")),
    number: (item) => of(item, (source) => readNumber(log, source, "CONTENT")),
    whole: (item, least) => of(item, (source) => readWhole(log, source, "CONTENT", least)),
    yesNo: (item) => of(item, (source) => readYesNo(log, source, "CONTENT")),
  };
}

/** By the code beside it, else (a row put in by hand) by its words. */
function itemOf(log: ReadingLog, source: ItemSource): PlanItem | undefined {
  const key = readTidyText(log, source, "KEY").toUpperCase();
  const words = foldName(readText(log, source, "ITEM"));
  return (
    PLAN_ITEMS.find((item) => item === key) ??
    PLAN_ITEMS.find((item) => foldName(PLAN_ITEM_WORDS[item].label) === words)
  );
}

function reportBadCode(log: ReadingLog, source: ItemSource, code: string): void {
  if (typeof rawAt(source, "CONTENT") === "number" && isDay(source, "CONTENT")) {
    log.report(source, "CONTENT", { kind: "day-for-code", found: code });
  } else if (code !== "" && !isCode(code)) log.report(source, "CONTENT", { kind: "bad-code", found: code });
}

/** At the blank cell of the item where its row is there, else at the head of the table. */
function reportMissing(log: ReadingLog, rows: readonly ItemSource[], any: ItemSource, item: PlanItem): void {
  const row = rows.find((source) => itemOf(log, source) === item);
  log.report(row ?? any, "CONTENT", { kind: "missing-item", item });
}
