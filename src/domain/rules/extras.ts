import type { FindingOf } from "../finding";
import type { WorkbookExtras } from "../workbook-grids";
import { inFile } from "./finding-place";
import type { Rule } from "./rule";

type Extra = FindingOf<"extras">["extra"];

/** The file holds more than figures. It is read as data all the same; nothing in it is run or followed. */
export const extras: Rule = ({ submission, extras: held }) =>
  held === undefined
    ? []
    : extrasIn(held).map((extra) => ({
        rule: "extras",
        severity: "note",
        ...inFile(submission),
        subject: submission.file,
        found: null,
        expected: null,
        extra,
      }));

function extrasIn({ hasMacros, externalLinks, hasEmbeddedObjects }: WorkbookExtras): readonly Extra[] {
  const present: readonly (Extra | false)[] = [
    hasMacros && "macros",
    externalLinks.length > 0 && "external-links",
    hasEmbeddedObjects && "embedded-objects",
  ];
  return present.filter((extra) => extra !== false);
}
