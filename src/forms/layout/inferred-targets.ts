import { type Indicator, isTargetInferred } from "../../model/plan";
import type { FormLayout } from "./form-layout";

/**
 * The indicators that the unit sees and whose targets are our reading of the document, in the order of the
 * form.
 */
export const inferredTargets = ({ body, elements }: FormLayout): readonly Indicator[] =>
  body
    .flatMap(({ content, isHidden }) => {
      if (isHidden) return [];
      switch (content.kind) {
        case "section":
          return [];
        case "indicator":
          return [content.indicator];
        case "element":
          return elements.get(content.element.code)?.shows ?? [];
      }
    })
    .filter(isTargetInferred);
