import { sectionCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import type { Indicator } from "../../../domain/plan/indicator";
import type { Section } from "../../../domain/plan/plan";
import { sumsOf } from "../../../domain/plan-problems/named-elements";
import { ONLY_SECTION_TITLE } from "../../words/plan-item-words";

/** The one section of a plan that names none: elements that no indicator asks for first, then all indicators in order. */
export function onlySection(
  elements: readonly DataElement[],
  indicators: readonly Indicator[],
): readonly Section[] {
  const asked = new Set<string>(
    indicators.flatMap(({ asks, aggregation }) => [...asks, ...sumsOf(aggregation).flat()]),
  );
  return [
    {
      code: sectionCode("P1"),
      title: ONLY_SECTION_TITLE,
      elements: elements.map(({ code }) => code).filter((code) => !asked.has(code)),
      indicators: indicators.map(({ code }) => code),
    },
  ];
}
