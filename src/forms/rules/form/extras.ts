import { finding, type Finding, type FindingOf } from "../../../model/finding";
import type { WorkbookExtras } from "../../../workbook/grid";
import { inFile } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

type Extra = FindingOf<"extras">["extra"];

/**
 * Reports content besides figures, such as macros and links. The file is still read as data; nothing in it is
 * run or followed.
 */
export const extras: Rule = ({ submission, extras: held = NOTHING, structure }) => {
  const told = (extra: Extra, found: string | null = null, cells: readonly string[] = []): Finding => {
    const [cell] = cells;
    const place = cell === undefined ? undefined : { sheet: submission.formSheet, cell };
    return finding("extras", "note", inFile(submission, place), submission.file, {
      found,
      extra,
      ...(cell !== undefined && { cells }),
    });
  };
  const { hasMacros, externalLinks, linkedCells = [], hasEmbeddedObjects } = held;
  const linked = linkedCells.flatMap(({ sheet, cell }) => (sheet === submission.formSheet ? [cell] : []));
  const files = [...new Set(externalLinks.map(fileName))].join(", ");
  const hidden = structure?.sheets.hidden ?? [];
  return [
    ...(hasMacros ? [told("macros")] : []),
    ...(externalLinks.length > 0 || linked.length > 0 ? [told("external-links", files || null, linked)] : []),
    ...(hasEmbeddedObjects ? [told("embedded-objects")] : []),
    ...(hidden.length > 0 ? [told("hidden-sheets", hidden.join(", "))] : []),
  ];
};

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
