import type { Fingerprint } from "../../base/codes";
import { type Grid, parseArea } from "../../workbook/grid";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { BlankArea } from "../../recognise/blank-form";
import { readAreas, storedCopies, type StudiedCopy } from "../../recognise/own-summary";
import { parseRole } from "../../recognise/words";
import { commandLineWords as words } from "../words/command-line-words";
import { blankFormCommandWords as blankWords } from "../words/blank-form-command-words";
import { areasIn, areasText, type AreasText } from "../../recognise/own-form";
import type { CommandHost } from "../output/host";

/** How an officer specifies the areas of a blank form. */
export interface AreaOptions {
  readonly form: string;
  readonly from?: string;
  /** File of areas. */
  readonly areas?: string;
  /** "D20:M41=cộng", preceded by the sheet if the form has several. */
  readonly area?: readonly string[];
}

/** The specified areas and their origin. */
export interface StatedAreas {
  /** The copies of the summary to continue, for understanding the form. */
  readonly stored: readonly StudiedCopy[];
  /** Later ones take precedence. */
  readonly areas: readonly BlankArea[];
  /** Specified on the command line: a summary made with other areas cannot be continued. */
  readonly isSaid: boolean;
  /** The file of areas does not exist yet. */
  readonly isToWrite: boolean;
}

/** The properties of the form that the areas must match. */
interface AskedForm {
  readonly fingerprint: Fingerprint;
  readonly sheets: readonly string[];
}

/**
 * Collects the specified areas of a form: from the summary to continue, an earlier choice, the file of
 * --areas, and --area. Fails with a sentence if one is invalid or is about another form.
 */
export async function statedAreas(
  options: AreaOptions,
  form: AskedForm,
  host: CommandHost,
): Promise<Outcome<StatedAreas, string>> {
  const { areas: path, area = [], from } = options;
  const chosen = await areasOfFile(path ?? rememberedAt(options.form), form, host);
  if (!chosen.ok) return chosen;
  const typed: BlankArea[] = [];
  for (const text of area) {
    const read = typedArea(text, form.sheets);
    if (!read.ok) return read;
    typed.push(read.value);
  }
  const grids = await keptSheets(from, host);
  // The remembered file holds typed areas only; a file of all areas holds guesses, too.
  const byOfficer = { why: "said" } as const;
  const file = path === undefined ? chosen.value?.map((each) => ({ ...each, ...byOfficer })) : chosen.value;
  return succeed({
    stored: storedCopies(grids),
    areas: [...readAreas(grids), ...(file ?? []), ...typed],
    isSaid: typed.length > 0 || (path !== undefined && file !== undefined),
    isToWrite: path !== undefined && file === undefined,
  });
}

/**
 * Stores the typed areas for the next roll-up of the same form. Fails with a sentence if they cannot be
 * saved.
 */
export async function rememberAreas(
  options: AreaOptions,
  { fingerprint, sheets }: AskedForm,
  host: CommandHost,
): Promise<Outcome<undefined, string>> {
  const { area = [] } = options;
  if (area.length === 0) return succeed(undefined);
  const path = options.areas ?? rememberedAt(options.form);
  const before = await areasOfFile(path, { fingerprint, sheets }, host);
  const typed = area.map((text) => typedArea(text, sheets));
  const known = before.ok ? (before.value ?? []) : [];
  const areas = [...known, ...typed.flatMap((each) => (each.ok ? [each.value] : []))];
  const saved = await host.saveFile(path, new TextEncoder().encode(areasText({ areas, fingerprint })));
  if (!saved.ok) return fail(words.notSaved(path, saved.failure.reason));
  host.tell(blankWords.areasRemembered(path));
  return succeed(undefined);
}

/** Returns a path beside the form, derived from its name. */
const rememberedAt = (form: string): string => `${form.replace(/\.\w{1,5}$/, "")}.cach-tong-hop.json`;

/** Reads the areas of a file; undefined if there is none. */
async function areasOfFile(
  path: string,
  { fingerprint }: AskedForm,
  host: CommandHost,
): Promise<Outcome<readonly BlankArea[] | undefined, string>> {
  const text = await host.readText(path);
  if (!text.ok) return succeed(undefined);
  const read: AreasText | undefined = areasIn(text.value);
  if (read === undefined) return fail(blankWords.notAreas(path));
  // A handwritten file may name no form.
  const isOther = read.form !== undefined && read.form !== fingerprint;
  return isOther ? fail(blankWords.areasOfOther(path)) : succeed(read.areas);
}

/** Parses "Sheet!D20:M41=cộng"; the sheet may be omitted if there is only one. */
function typedArea(text: string, sheets: readonly string[]): Outcome<BlankArea, string> {
  // The name of a sheet and a formula behind the area may contain "=".
  const cut = text.indexOf("=", parseArea(text.split("=", 1)[0]?.trim() ?? "") ? 0 : text.indexOf("!"));
  const place = text.slice(0, Math.max(0, cut)).trim();
  const role = parseRole(text.slice(cut + 1));
  const behind = place.lastIndexOf("!");
  const [only, ...others] = sheets;
  const named = behind < 0 ? undefined : place.slice(0, behind).replace(/^'|'$/g, "");
  const sheet = named ?? (others.length === 0 ? only : undefined);
  const area = parseArea(place.slice(behind + 1));
  if (cut < 1 || role === undefined || area === undefined) return fail(blankWords.badArea(text));
  if (sheet === undefined) return fail(blankWords.whichSheet(text, sheets));
  return succeed({ sheet, area, ...role, label: "", why: "said" });
}

/** Returns the sheets of the summary to continue, since its data was read with their areas. */
async function keptSheets(from: string | undefined, host: CommandHost): Promise<readonly Grid[]> {
  const files = from === undefined ? undefined : await host.filesAt([from]);
  const [file] = files?.ok === true ? files.value : [];
  const bytes = await file?.bytes();
  const workbook = bytes?.ok === true ? host.workbooks.read(bytes.value) : undefined;
  return workbook?.ok === true ? workbook.value.grids : [];
}
