import { finding, type FindingOf } from "../../../model/finding";
import type { WorkbookExtras } from "../../../workbook/grid";
import { inFile } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

type Extra = FindingOf<"extras">["extra"];

/**
 * Reports content besides figures, such as macros and links. The file is still read as data; nothing in it is
 * run or followed.
 */
export const extras: Rule = ({ submission, extras: held = NOTHING, structure }) => {
  const hidden = structure?.sheets.hidden ?? [];
  return [...extrasIn(held), ...(hidden.length > 0 ? (["hidden-sheets"] as const) : [])].map((extra) =>
    finding("extras", "note", inFile(submission), submission.file, {
      found: extra === "hidden-sheets" ? hidden.join(", ") : null,
      extra,
    }),
  );
};

const NOTHING: WorkbookExtras = { hasMacros: false, externalLinks: [], hasEmbeddedObjects: false };

function extrasIn({ hasMacros, externalLinks, hasEmbeddedObjects }: WorkbookExtras): readonly Extra[] {
  const present: readonly (Extra | false)[] = [
    hasMacros && "macros",
    externalLinks.length > 0 && "external-links",
    hasEmbeddedObjects && "embedded-objects",
  ];
  return present.filter((extra) => extra !== false);
}
