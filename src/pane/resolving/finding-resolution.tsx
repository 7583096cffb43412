import type { JSX } from "react";
import { awaitsExplanation, figuresOf } from "../../forms/explanations";
import type { Finding, FindingOf } from "../../model/finding";
import type { NumberReading } from "../../model/numbers";
import { DecideNumber } from "./decide-number";
import { ExplainForm } from "./explain-form";
import { LineButton } from "../parts/line-button";
import { answerWords as words } from "../words/answer-words";

/** What a person can answer to findings, and where the answer goes. */
export interface Resolving {
  readonly isBusy: boolean;
  readonly explain: (finding: Finding, reason: string, by: string) => void;
  /** Takes the explanation of a finding back. */
  readonly withdraw: (finding: Finding) => void;
  readonly decide: (finding: FindingOf<"ambiguous-number">, reading: NumberReading) => void;
  /** Takes back what was decided before; absent where nothing is remembered. */
  readonly askAgain?: (finding: FindingOf<"text-number">) => void;
}

interface FindingResolutionProps {
  readonly finding: Finding;
  readonly answering: Resolving;
}

/** Room for the answer to a finding: what a number means, or why a figure is right. Nothing where it has to be mended. */
export function FindingResolution({ finding, answering }: FindingResolutionProps): JSX.Element | null {
  if (finding.rule === "ambiguous-number") {
    return <DecideNumber finding={finding} answering={answering} />;
  }
  const { isBusy, askAgain } = answering;
  if (finding.rule === "text-number") {
    if (finding.decided === undefined || askAgain === undefined) return null;
    return (
      <LineButton disabledFocusable={isBusy} onClick={() => askAgain(finding)}>
        {words.askAgain}
      </LineButton>
    );
  }
  const isExplained = finding.explained !== undefined && figuresOf(finding) !== undefined;
  if (!isExplained && !awaitsExplanation(finding)) return null;
  return <ExplainForm finding={finding} answering={answering} />;
}

/** Tells one finding from the next, so that what is being typed about one is never shown beside another. */
export const answerKey = ({ rule, sheet, cell, code, found, explained }: Finding): string =>
  [rule, sheet, cell, code, found, explained?.reason].join("|");
