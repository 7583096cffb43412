import { areaA1, parseArea } from "../../domain/grid/address";
import type { AreaRole, BlankArea, BlankForm } from "../../domain/blank-form/blank-form";
import { membersOf, parsedJson } from "../ports/parsed-json";

/** Texts of another version are not read: what they mean is not known here. */
const VERSION = 1;

/** The reading of a form as a text an officer can confirm and change: what becomes of each area. */
export function areasText({ areas, fingerprint }: Pick<BlankForm, "areas" | "fingerprint">): string {
  const shown = areas.map(({ sheet, area, role, label }) => ({ sheet, area: areaA1(area), role, label }));
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
  const { sheet, area, role, label = "" } = membersOf(item);
  if (typeof sheet !== "string" || typeof area !== "string" || typeof label !== "string") return undefined;
  const rectangle = parseArea(area);
  return rectangle === undefined || !isRole(role) ? undefined : { sheet, area: rectangle, role, label };
}

const isRole = (role: unknown): role is AreaRole =>
  role === "sum" || role === "latest" || role === "list" || role === "ignore";
