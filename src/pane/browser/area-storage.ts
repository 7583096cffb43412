import { type AreaMemory, areasIn, areasText } from "../../recognise/own-form";
import type { StoredTexts } from "./stored-texts";

/** Stores blank forms' areas in the browser, as the text also saved to files. */
export const areaStorage = (texts: StoredTexts): AreaMemory => ({
  recall: (form) => {
    const kept = areasIn(texts.read(`areas/${form}`) ?? "");
    return kept?.form === form ? kept.areas : [];
  },
  remember: (form, areas) => {
    texts.write(`areas/${form}`, areasText({ areas, fingerprint: form }));
  },
});
