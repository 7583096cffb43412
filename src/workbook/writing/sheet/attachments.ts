import type { SheetDrawing } from "../../drawing/drawing";
import { drawingPath } from "../chart/chart-parts";
import { relationships, relationshipsPath, sheetPath, type ExtraPart } from "../workbook/package-parts";
import { element, listElement, RELATIONSHIPS } from "../xml/xml";
import { tablePath } from "./table-parts";

type Attached = Pick<SheetDrawing, "charts" | "table">;

/** The parts that belong to a sheet, in the order of their relationships. */
const KINDS = [
  { type: "drawing", isOn: ({ charts = [] }: Attached) => charts.length > 0, path: drawingPath },
  { type: "table", isOn: ({ table }: Attached) => table !== undefined, path: tablePath },
] as const;

const kindsOf = (sheet: Attached) => KINDS.filter(({ isOn }) => isOn(sheet));

/** Writes the relationships of every sheet with attached parts. */
export const attachments = (sheets: readonly Attached[]): readonly ExtraPart[] =>
  sheets.flatMap((sheet, index) => {
    const targets = kindsOf(sheet).map(
      ({ type, path }) => [`${RELATIONSHIPS}/${type}`, path(index).replace(/^xl/, "..")] as const,
    );
    return targets.length === 0
      ? []
      : [{ path: relationshipsPath(sheetPath(index)), pieces: relationships(targets) }];
  });

/** Writes the references to the attached parts, the last elements of the sheet. */
export function attachmentsXml(sheet: Attached): string {
  const named = kindsOf(sheet).map(({ type }, index) => ({ type, id: `rId${index + 1}` }));
  const naming = (wanted: string, name: string): readonly string[] =>
    named.filter(({ type }) => type === wanted).map(({ id }) => element(name, { "r:id": id }));
  return naming("drawing", "drawing").join("") + listElement("tableParts", naming("table", "tablePart"));
}
