import { finding, type Finding, type FindingOf } from "../../../model/finding";
import { groupedBy } from "../../../base/grouped-by";
import type { NoteOnCell, WorkbookExtras } from "../../../workbook/grid";
import { RETURN_SLIP_WORDS } from "../../words/return-slip-words";
import { inFile } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

type Extra = FindingOf<"extras">["extra"];

/**
 * Reports content besides figures, such as macros and links. The file is still read as data; nothing in it is
 * run or followed.
 */
export const extras: Rule = ({ submission, extras: held = NOTHING, structure }) => {
  const told = (
    extra: Extra,
    found: string | null = null,
    cells: readonly string[] = [],
    sheet = submission.formSheet,
  ): Finding => {
    const [cell] = cells;
    const place = cell === undefined ? undefined : { sheet, cell };
    return finding("extras", "note", inFile(submission, place), submission.file, {
      found,
      extra,
      ...(cell !== undefined && { cells }),
    });
  };
  const { hasMacros, externalLinks, linkedCells = [], notes = [], hasEmbeddedObjects } = held;
  const written = notes.filter(({ author, text }) => author !== RETURN_SLIP_WORDS.sheet && text !== "");
  const linked = linkedCells.flatMap(({ sheet, cell }) => (sheet === submission.formSheet ? [cell] : []));
  const files = [...new Set(externalLinks.map(fileName))].join(", ");
  const hidden = structure?.sheets.hidden ?? [];
  return [
    ...(hasMacros ? [told("macros")] : []),
    ...(externalLinks.length > 0 || linked.length > 0 ? [told("external-links", files || null, linked)] : []),
    ...[...groupedBy(written, ({ sheet }) => sheet)].map(([sheet, onSheet]) =>
      told(
        "notes",
        notesWords(onSheet),
        onSheet.map(({ cell }) => cell),
        sheet,
      ),
    ),
    ...(hasEmbeddedObjects ? [told("embedded-objects")] : []),
    ...(hidden.length > 0 ? [told("hidden-sheets", hidden.join(", "))] : []),
  ];
};

/** Notes to quote, and characters of each. */
const MOST_QUOTED = 3;
const LONGEST_QUOTE = 120;

const notesWords = (notes: readonly NoteOnCell[]): string =>
  notes
    .slice(0, MOST_QUOTED)
    .map(({ text }) => `“${shortened(text)}”`)
    .join(", ");

const shortened = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;

const NOTHING: WorkbookExtras = { hasMacros: false, externalLinks: [], hasEmbeddedObjects: false };

/** Returns the last part of a path or address, as people know the file. */
function fileName(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
