import type { ChoiceMemory, StoredChoice } from "../../desk/received";
import type { StoredTexts } from "./stored-texts";

const NAMES = { plan: "last-plan", registry: "last-units", unit: "last-unit" } as const;

/** Stores the last choice in the browser, a text for each part. */
export const choiceStorage = (texts: StoredTexts): ChoiceMemory => ({
  recall: () => ({
    plan: texts.read(NAMES.plan),
    registry: texts.read(NAMES.registry),
    unit: texts.read(NAMES.unit),
  }),
  remember: ({ plan, registry, unit }: StoredChoice) => {
    texts.write(NAMES.plan, plan);
    texts.write(NAMES.registry, registry);
    texts.write(NAMES.unit, unit);
  },
});
