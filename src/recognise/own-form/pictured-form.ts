import type { BlankArea } from "../plan/blank-form";
import { formPicture, type PictureSize } from "../picture/form-picture";
import type { OpenedForm } from "./open-blank-form";

/** A form as it is printed with what becomes of its cells, by areas that it may not be understood by yet. */
export const picturedForm = ({ form, workbook }: OpenedForm, areas: readonly BlankArea[]) =>
  formPicture({ areas, formulas: form.formulas }, workbook.grids, TO_CHOOSE_IN);

/** Every area is chosen in the picture, so it goes as far as forms do. */
const TO_CHOOSE_IN: PictureSize = { rows: 3_000, columns: 256 };

export type SheetInPicture = ReturnType<typeof picturedForm>[number];

export type CellInPicture = SheetInPicture["cells"][number];
