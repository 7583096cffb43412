import { type DataElement, findRound, VALUE_TRAITS } from "../../model/plan";
import type { Submission } from "../../model/submission";
import { rowState, type Template } from "../../model/form";
import { NARRATIVE_WORDS as WORDS } from "../../forms/words";
import type { SummaryInput } from "../setting/summary-input";

/** A unit's narrative, with the round if it wrote in several. */
export interface NarrativeText {
  readonly by: string;
  readonly text: string;
}

/** The narratives of one question, in order of units. */
export interface Narrative {
  readonly element: DataElement;
  readonly texts: readonly NarrativeText[];
  /** Numbers of units that wrote something, and of units asked. */
  readonly written: number;
  readonly asked: number;
}

/** Returns the form's text rows, which no figure sums up. */
const questionsOf = (template: Template): readonly DataElement[] =>
  template.rows.flatMap((row) =>
    row.kind === "element" &&
    VALUE_TRAITS[row.element.type].holds === "text" &&
    row.element.overUnits === "none"
      ? [row.element]
      : [],
  );

/** Returns the units' narratives by question; unrecognised input as typed. */
export function narratives({
  plan,
  template,
  summary,
}: Pick<SummaryInput, "plan" | "template" | "summary">): readonly Narrative[] {
  return questionsOf(template).map((element) => {
    const asked = summary.units.filter(
      (unit) => rowState(plan, element, unit, summary.round) !== "not-applicable",
    );
    const byUnit = asked.map(({ code, name }) => {
      const sent = summary.submissions.get(code) ?? [];
      return sent.flatMap((submission) => {
        const text = textOf(element, submission);
        const round = findRound(plan, submission.round)?.name ?? submission.round;
        return text === "" ? [] : [{ by: sent.length > 1 ? WORDS.ofRound(name, round) : name, text }];
      });
    });
    const written = byUnit.filter((texts) => texts.length > 0).length;
    return { element, texts: byUnit.flat(), written, asked: asked.length };
  });
}

function textOf({ code }: DataElement, { entries }: Submission): string {
  const reading = entries.get(code)?.reading;
  if (reading?.kind === "text") return reading.text.trim();
  return reading?.kind === "misread" ? reading.found : "";
}
