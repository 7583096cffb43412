import type { BlankArea } from "../../domain/blank-form/blank-form";
import { formPicture } from "../../sheets/blank-form/picture/form-picture";
import type { OpenedForm } from "./open-blank-form";

/** A form as it is printed with what becomes of its cells, by areas that it may not be understood by yet. */
export const picturedForm = ({ form, workbook }: OpenedForm, areas: readonly BlankArea[]) =>
  formPicture({ areas, formulas: form.formulas }, workbook.grids);

export type SheetInPicture = ReturnType<typeof picturedForm>[number];

export type CellInPicture = SheetInPicture["cells"][number];
