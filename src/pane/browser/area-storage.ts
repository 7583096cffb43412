import { type AreaMemory, areasIn, areasText } from "../../recognise/own-form";
import type { StoredTexts } from "./stored-texts";

/** Stores blank forms' areas in the browser, as the text also saved to files. */
export const areaStorage = (texts: StoredTexts): AreaMemory => ({
  recall: (form) => {
    const areas = areasIn(texts.read(`areas/${form}`) ?? "");
    return areas?.form === form ? areas.areas : [];
  },
  remember: (form, areas) => {
    texts.write(`areas/${form}`, areasText({ areas, fingerprint: form }));
  },
});
