import * as v from "valibot";
import { areaA1, parseArea } from "../../workbook/grid";
import { AREA_ROLES, type BlankForm } from "../plan/blank-form";
import { readJson } from "../../base/read-json";

/** Texts of another version are not read: what they mean is not known here. */
const VERSION = 1;

/** The reading of a form as a text an officer can confirm and change: what becomes of each area. */
export function areasText({ areas, fingerprint }: Pick<BlankForm, "areas" | "fingerprint">): string {
  const shown = areas.map(({ sheet, area, role, label, formula }) => ({
    ...{ sheet, area: areaA1(area), role, label, formula },
  }));
  return `${JSON.stringify({ version: VERSION, form: fingerprint, areas: shown }, null, 2)}\n`;
}

export const areasSchema = v.object({
  version: v.literal(VERSION),
  /** Of which form they are, where that is said. */
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

/** The areas in such a text, the later ones counting more; undefined when it is no such text. */
export const areasIn = (text: string): AreasText | undefined => readJson(text, areasSchema);
