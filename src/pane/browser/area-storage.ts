import { type AreaMemory, areasIn, areasText } from "../../recognise/own-form";
import type { StoredTexts } from "./stored-texts";

/** The areas of blank forms in the browser, as the text that can also be saved as a file. */
export const areaStorage = (texts: StoredTexts): AreaMemory => ({
  recall: (form) => {
    const kept = areasIn(texts.read(`areas/${form}`) ?? "");
    return kept?.form === form ? kept.areas : [];
  },
  remember: (form, areas) => {
    texts.write(`areas/${form}`, areasText({ areas, fingerprint: form }));
  },
});
