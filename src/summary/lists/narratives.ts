import { type DataElement, findRound, VALUE_TRAITS } from "../../model/plan";
import type { Submission } from "../../model/submission";
import { rowState, type Template } from "../../model/form";
import { NARRATIVE_WORDS as WORDS } from "../../forms/words";
import type { SummaryInput } from "../setting/summary-input";

/** What one unit wrote, with the round where it wrote in several. */
export interface NarrativeText {
  readonly by: string;
  readonly text: string;
}

/** Everything written about one question, in the order of the units. */
export interface Narrative {
  readonly element: DataElement;
  readonly texts: readonly NarrativeText[];
  /** Units that wrote something, and units whose form asks for it. */
  readonly written: number;
  readonly asked: number;
}

/** The rows of the form that ask for words: no figure sums them up. */
const questionsOf = (template: Template): readonly DataElement[] =>
  template.rows.flatMap((row) =>
    row.kind === "element" &&
    VALUE_TRAITS[row.element.type].holds === "text" &&
    row.element.overUnits === "none"
      ? [row.element]
      : [],
  );

/**
 * What the units wrote in words, question by question. What could not be understood stands as it was typed.
 */
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
