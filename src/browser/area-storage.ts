import type { AreaMemory } from "../use-cases/blank-form/area-memory";
import { areasIn, areasText } from "../use-cases/blank-form/blank-form-areas-text";
import type { KeptTexts } from "./stored-texts";

/** The areas of blank forms in the browser, as the text that can also be saved as a file. */
export const areaStorage = (texts: KeptTexts): AreaMemory => ({
  recall: (form) => {
    const kept = areasIn(texts.read(`areas/${form}`) ?? "");
    return kept?.form === form ? kept.areas : [];
  },
  remember: (form, areas) => {
    texts.write(`areas/${form}`, areasText({ areas, fingerprint: form }));
  },
});
