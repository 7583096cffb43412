import { type Indicator, isTargetInferred } from "../../model/plan";
import type { FormLayout } from "./form-layout";

/** Returns the visible indicators with inferred targets, in form order. */
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
