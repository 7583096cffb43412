import { areaA1, parseArea } from "../../domain/grid/address";
import { AREA_ROLES, type BlankArea, type BlankForm } from "../../domain/blank-form/blank-form";
import { membersOf, parsedJson } from "../ports/parsed-json";

/** Texts of another version are not read: what they mean is not known here. */
const VERSION = 1;

/** The reading of a form as a text an officer can confirm and change: what becomes of each area. */
export function areasText({ areas, fingerprint }: Pick<BlankForm, "areas" | "fingerprint">): string {
  const shown = areas.map(({ sheet, area, role, label, formula }) => ({
    ...{ sheet, area: areaA1(area), role, label, formula },
  }));
  return `${JSON.stringify({ version: VERSION, form: fingerprint, areas: shown }, null, 2)}\n`;
}

/** Areas, and of which form they are, where that is said. */
export interface AreasText {
  readonly form: string | undefined;
  readonly areas: readonly BlankArea[];
}

/** The areas in such a text, the later ones counting more; undefined when it is no such text. */
export function areasIn(text: string): AreasText | undefined {
  const { version, areas, form } = membersOf(parsedJson(text));
  if (version !== VERSION || !Array.isArray(areas)) return undefined;
  const read = areas.map(areaIn);
  const known = read.filter((area) => area !== undefined);
  if (known.length < read.length) return undefined;
  return { form: typeof form === "string" ? form : undefined, areas: known };
}

function areaIn(item: unknown): BlankArea | undefined {
  const { sheet, area, role, label = "", formula } = membersOf(item);
  if (typeof sheet !== "string" || typeof area !== "string" || typeof label !== "string") return undefined;
  const rectangle = parseArea(area);
  const known = AREA_ROLES.find((each) => each === role);
  if (rectangle === undefined || known === undefined) return undefined;
  return { sheet, area: rectangle, role: known, label, ...(typeof formula === "string" && { formula }) };
}
