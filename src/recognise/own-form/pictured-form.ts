import type { BlankArea } from "../plan/blank-form";
import { formPicture, type PictureSize } from "../picture/form-picture";
import type { OpenedForm } from "./open-blank-form";

/** Draws a form with the treatment of its cells, by areas that may not be applied yet. */
export const picturedForm = ({ form, workbook }: OpenedForm, areas: readonly BlankArea[]) =>
  formPicture({ areas, formulas: form.formulas }, workbook.grids, TO_CHOOSE_IN);

/** Areas are chosen in the picture, so it covers the size of real forms. */
const TO_CHOOSE_IN: PictureSize = { rows: 3_000, columns: 256 };

export type SheetInPicture = ReturnType<typeof picturedForm>[number];

export type CellInPicture = SheetInPicture["cells"][number];
