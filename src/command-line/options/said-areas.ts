import type { Fingerprint } from "../../base/codes";
import { parseArea } from "../../workbook/grid";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { BlankArea } from "../../recognise/blank-form";
import { readAreas } from "../../recognise/own-summary";
import { saidRole } from "../../recognise/words";
import { commandLineWords as words } from "../words/command-line-words";
import { blankFormCommandWords as blankWords } from "../words/blank-form-command-words";
import { areasIn, areasText, type AreasText } from "../../recognise/own-form";
import type { CommandHost } from "../output/host";

/** What an officer says of the areas of a blank form. */
export interface AreaOptions {
  readonly form: string;
  readonly from?: string;
  /** File of areas. */
  readonly areas?: string;
  /** "D20:M41=cộng", each with the sheet before it where the form has several. */
  readonly area?: readonly string[];
}

/** What was said of the areas, and by whom. */
export interface SaidAreas {
  /** The later ones count more. */
  readonly areas: readonly BlankArea[];
  /** Said now: a summary that was made otherwise cannot be gone on from. */
  readonly isSaid: boolean;
  /** There is no file of areas yet. */
  readonly isToWrite: boolean;
}

/** The form as far as what is said of it has to fit it. */
interface AskedForm {
  readonly fingerprint: Fingerprint;
  readonly sheets: readonly string[];
}

/**
 * What is said of the areas of a form: in the summary that is gone on from, by what was chosen before, in the file of --areas,
 * and by --area. Fails with a sentence where that is not understood, or is about another form.
 */
export async function saidAreas(
  options: AreaOptions,
  form: AskedForm,
  host: CommandHost,
): Promise<Outcome<SaidAreas, string>> {
  const { areas: path, area = [], from } = options;
  const chosen = await areasOfFile(path ?? rememberedAt(options.form), form, host);
  if (!chosen.ok) return chosen;
  const typed: BlankArea[] = [];
  for (const text of area) {
    const read = typedArea(text, form.sheets);
    if (!read.ok) return read;
    typed.push(read.value);
  }
  const kept = await keptAreas(from, host);
  // What is remembered was typed; a file of all areas holds guesses, too.
  const said = { why: "said" } as const;
  const file = path === undefined ? chosen.value?.map((each) => ({ ...each, ...said })) : chosen.value;
  return succeed({
    areas: [...kept, ...(file ?? []), ...typed],
    isSaid: typed.length > 0 || (path !== undefined && file !== undefined),
    isToWrite: path !== undefined && file === undefined,
  });
}

/** Keeps what was typed for the next time the same form is rolled up. Fails with a sentence where it is not saved. */
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

/** Beside the form, under its name. */
const rememberedAt = (form: string): string => `${form.replace(/\.\w{1,5}$/, "")}.cach-tong-hop.json`;

/** The areas of a file; undefined where there is none. */
async function areasOfFile(
  path: string,
  { fingerprint }: AskedForm,
  host: CommandHost,
): Promise<Outcome<readonly BlankArea[] | undefined, string>> {
  const text = await host.readText(path);
  if (!text.ok) return succeed(undefined);
  const read: AreasText | undefined = areasIn(text.value);
  if (read === undefined) return fail(blankWords.notAreas(path));
  // A file that somebody wrote by hand may say of no form.
  const isOther = read.form !== undefined && read.form !== fingerprint;
  return isOther ? fail(blankWords.areasOfOther(path)) : succeed(read.areas);
}

/** "Sheet!D20:M41=cộng"; the sheet may be left out where there is only one. */
function typedArea(text: string, sheets: readonly string[]): Outcome<BlankArea, string> {
  // The name of a sheet may hold the sign, and so may a formula behind the area.
  const cut = text.indexOf("=", parseArea(text.split("=", 1)[0]?.trim() ?? "") ? 0 : text.indexOf("!"));
  const place = text.slice(0, Math.max(0, cut)).trim();
  const role = saidRole(text.slice(cut + 1));
  const behind = place.lastIndexOf("!");
  const [only, ...others] = sheets;
  const named = behind < 0 ? undefined : place.slice(0, behind).replace(/^'|'$/g, "");
  const sheet = named ?? (others.length === 0 ? only : undefined);
  const area = parseArea(place.slice(behind + 1));
  if (cut < 1 || role === undefined || area === undefined) return fail(blankWords.badArea(text));
  if (sheet === undefined) return fail(blankWords.whichSheet(text, sheets));
  return succeed({ sheet, area, ...role, label: "", why: "said" });
}

/** What became of the areas in the summary that is gone on from: what is kept of it was read so. */
async function keptAreas(from: string | undefined, host: CommandHost): Promise<readonly BlankArea[]> {
  const files = from === undefined ? undefined : await host.filesAt([from]);
  const [file] = files?.ok === true ? files.value : [];
  const bytes = await file?.bytes();
  const workbook = bytes?.ok === true ? host.workbooks.read(bytes.value) : undefined;
  return workbook?.ok === true ? readAreas(workbook.value.grids) : [];
}
