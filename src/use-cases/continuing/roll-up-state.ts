import { registryId, type RegistryId } from "../../domain/codes";
import { membersOf, parsedJson } from "../ports/parsed-json";

/** A unit list that came as a CSV file, as it was read. */
export interface UnitListFile {
  readonly title: string;
  readonly text: string;
}

/** Which list of units a summary was rolled up for, as it was chosen. The sheets tell its units, and everything else. */
export interface RollUpState {
  readonly registry: RegistryId;
  /** Present where the units are not one of the bundled lists. */
  readonly list?: UnitListFile;
}

/** Under what name a workbook keeps the state, and under what name the sheets that are ours. */
export const STATE_NAME = "roll-up";
export const SHEETS_NAME = "roll-up-sheets";

/** Longer lists are not kept (a part of a workbook holds 1 MB, a letter up to 3 bytes); they are made again from the sheets. */
const LONGEST_LIST = 250_000;

/** Texts of another version are not read: what they mean is not known here. */
const VERSION = 1;

/** The state as a text to keep. */
export function rollUpStateText({ list, ...state }: RollUpState): string {
  const isKept = list !== undefined && list.text.length <= LONGEST_LIST;
  return JSON.stringify({ version: VERSION, ...state, ...(isKept ? { list } : {}) });
}

/** The state in a kept text; undefined when it is not one of this version. */
export function rollUpStateIn(text: string): RollUpState | undefined {
  const { version, registry, list } = membersOf(parsedJson(text));
  if (version !== VERSION || typeof registry !== "string") return undefined;
  const { title, text: lines } = membersOf(list);
  const isList = typeof title === "string" && typeof lines === "string";
  return { registry: registryId(registry), ...(isList ? { list: { title, text: lines } } : {}) };
}
