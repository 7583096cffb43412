import type { Command } from "commander";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { DeskRequest } from "../../desk/open-summary";
import type { ClosingRequest } from "../../desk/roll-up";
import { optionWords } from "../words/option-words";
import { deskCommandWords as words } from "../words/desk-command-words";

const { desk } = optionWords;

/** Decisions of an officer about the roll-up; each may be given several times. */
export interface DeskOptions {
  /** Summary workbook of an earlier run. */
  readonly from?: string;
  /** Names of files to remove permanently. */
  readonly remove?: readonly string[];
  readonly setAside?: readonly string[];
  readonly count?: readonly string[];
  readonly excuse?: readonly string[];
  readonly accept?: readonly string[];
  readonly returned?: readonly string[];
  readonly contact?: readonly string[];
  readonly note?: readonly string[];
  /** The author of the notes. */
  readonly by?: string;
  readonly adjust?: readonly string[];
  /** The person who closes the round. */
  readonly close?: string;
  /** The person who reopens a closed round, and the reason: "name=reason". */
  readonly reopen?: string;
  readonly reminders?: string;
  /** ISO day that reminders name as the deadline. */
  readonly remindBy?: string;
}

/** Collects the values of an option that may be given several times. */
export const collected = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];

/** Adds the options of the roll-up desk to a command. */
export const withDesk = (command: Command): Command =>
  command
    .option(...desk.from)
    .option(...desk.remove, collected)
    .option(...desk.setAside, collected)
    .option(...desk.count, collected)
    .option(...desk.excuse, collected)
    .option(...desk.accept, collected)
    .option(...desk.returned, collected)
    .option(...desk.contact, collected)
    .option(...desk.note, collected)
    .option(...desk.by)
    .option(...desk.adjust, collected)
    .option(...desk.reopen)
    .option(...desk.close)
    .option(...desk.reminders)
    .option(...desk.remindBy);

/**
 * Returns the options as requests, in the order of the list above; fails with a sentence about the first
 * invalid one.
 */
export function deskRequests(options: DeskOptions): Outcome<readonly DeskRequest[], string> {
  const parsed = [
    ...(options.setAside ?? []).map((value) => ofFile("set-aside", value)),
    ...(options.count ?? []).map((value) => ofFile("counts", value)),
    ...(options.excuse ?? []).map((value) => ofUnit("not-expected", "--excuse", value)),
    ...(options.accept ?? []).map((value) => ofUnit("accepted", "--accept", value)),
    ...(options.returned ?? []).map((value) => ofUnit("returned", "--returned", value)),
    ...(options.contact ?? []).map(contact),
    ...(options.note ?? []).map((value) => note(value, options.by)),
    ...(options.adjust ?? []).map(adjustment),
  ];
  const requests: DeskRequest[] = [];
  for (const each of parsed) {
    if (!each.ok) return each;
    requests.push(each.value);
  }
  return succeed(requests);
}

/** Returns the request to close or reopen the round; fails with a sentence if it is invalid. */
export function closingRequest({ close, reopen, from }: DeskOptions): Outcome<ClosingRequest, string> {
  if (close?.trim() === "") return fail(words.badOption("--close", close));
  const closing = close === undefined ? {} : { close: close.trim() };
  if (reopen === undefined) return succeed(closing);
  const [by, reason] = halves(reopen, reopen.indexOf("=")) ?? [];
  if (by === undefined || reason === undefined) return fail(words.badOption("--reopen", reopen));
  return from === undefined ? fail(words.reopenNeedsFrom) : succeed({ ...closing, reopen: { by, reason } });
}

type Parsed = Outcome<DeskRequest, string>;

/** Splits "before=after" at the first "="; at the last one if a file name contains "=". */
function halves(value: string, cut: number): readonly [string, string] | undefined {
  const before = value.slice(0, Math.max(0, cut)).trim();
  const after = value.slice(cut + 1).trim();
  return cut < 1 || before === "" || after === "" ? undefined : [before, after];
}

function ofFile(kind: "set-aside" | "counts", value: string): Parsed {
  const [file, reason] = halves(value, value.search(/=(?=[^=]*$)/)) ?? [];
  const option = kind === "counts" ? "--count" : "--set-aside";
  return file === undefined || reason === undefined
    ? fail(words.badOption(option, value))
    : succeed({ kind, file, reason });
}

function ofUnit(kind: "not-expected" | "accepted" | "returned", option: string, value: string): Parsed {
  const [unit, reason] = halves(value, value.indexOf("=")) ?? [];
  return unit === undefined || reason === undefined
    ? fail(words.badOption(option, value))
    : succeed({ kind, unit, reason });
}

function contact(value: string): Parsed {
  const [unit, text] = halves(value, value.indexOf("=")) ?? [];
  return unit === undefined || text === undefined
    ? fail(words.badOption("--contact", value))
    : succeed({ kind: "contact", unit, text });
}

function note(value: string, by: string | undefined): Parsed {
  const [figure = "", text] = halves(value, value.indexOf("=")) ?? [];
  const [unit, code] = halves(figure, figure.lastIndexOf(":")) ?? [];
  return unit === undefined || code === undefined || text === undefined
    ? fail(words.badOption("--note", value))
    : succeed({ kind: "note", unit, code, text, by });
}

/** "1.000" is ambiguous: a thousand or one. */
const THOUSANDS = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;

function adjustment(value: string): Parsed {
  const [figure = "", change = ""] = halves(value, value.indexOf("=")) ?? [];
  const [unit, code] = halves(figure, figure.lastIndexOf(":")) ?? [];
  const [written = "", reason] = halves(change, change.indexOf(":")) ?? [];
  const amount = /^[+-]?\d+(\.\d+)?$/.test(written) && !THOUSANDS.test(written) ? Number(written) : undefined;
  return unit === undefined || code === undefined || reason === undefined || amount === undefined
    ? fail(words.badOption("--adjust", value))
    : succeed({ kind: "adjustment", unit, code, amount, reason });
}
