import { objectsOf } from "../../protocol/behaviour";
import type { FormatTarget } from "./format-target";
import { between, colour, flag, formatScalar, oneOf, text } from "./format-scalars";

/** Source: learn.microsoft.com, Excel.RangeFont; size limits: the user interface (1 to 409). */
export const rangeFont = objectsOf<FormatTarget>("RangeFont", {
  scalars: {
    Name: formatScalar("Font.Name", text),
    Size: formatScalar("Font.Size", between(1, 409)),
    Color: formatScalar("Font.Color", colour),
    Bold: formatScalar("Font.Bold", flag),
    Italic: formatScalar("Font.Italic", flag),
    Underline: formatScalar(
      "Font.Underline",
      oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant"),
    ),
    Strikethrough: formatScalar("Font.Strikethrough", flag),
    Subscript: formatScalar("Font.Subscript", flag),
    Superscript: formatScalar("Font.Superscript", flag),
  },
});
