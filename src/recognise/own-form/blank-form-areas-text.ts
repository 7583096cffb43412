import * as v from "valibot";
import { areaA1, parseArea } from "../../workbook/grid";
import { AREA_ROLES, type BlankForm } from "../plan/blank-form";
import { readJson } from "../../base/read-json";

/** Texts of other versions are not read, as their meaning is unknown. */
const VERSION = 1;

/** Writes the areas of a form and their roles as a text that an officer can confirm and change. */
export function areasText({ areas, fingerprint }: Pick<BlankForm, "areas" | "fingerprint">): string {
  const shown = areas.map(({ sheet, area, role, label, formula }) => ({
    ...{ sheet, area: areaA1(area), role, label, formula },
  }));
  return `${JSON.stringify({ version: VERSION, form: fingerprint, areas: shown }, null, 2)}\n`;
}

export const areasSchema = v.object({
  version: v.literal(VERSION),
  /** The form of the areas, if stated. */
  form: v.fallback(v.optional(v.string()), undefined),
  areas: v.array(
    v.object({
      sheet: v.string(),
      area: v.pipe(
        v.string(),
        v.transform(parseArea),
        v.guard((area) => area !== undefined),
      ),
      role: v.picklist(AREA_ROLES),
      label: v.optional(v.string(), ""),
      formula: v.fallback(v.optional(v.string()), undefined),
    }),
  ),
});

export type AreasText = Readonly<v.InferOutput<typeof areasSchema>>;

/** Reads the areas of such a text, later ones taking precedence; undefined for any other text. */
export const areasIn = (text: string): AreasText | undefined => readJson(text, areasSchema);
