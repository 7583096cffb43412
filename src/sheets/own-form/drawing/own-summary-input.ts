import type { Fingerprint, RegisterCode } from "../../../domain/codes";
import type { OwnFacts } from "../../../domain/own-form/own-facts";
import { OWN_LEVEL, OWN_ROUND } from "../../../domain/own-form/own-plan";
import { templateFor } from "../../../domain/form/template";
import { withShortNames } from "../../summary/filing/short-names";
import type { SummaryInput } from "../../summary/setting/summary-input";

/** Everything the sheets beside an own form show. */
export interface OwnSummaryInput {
  readonly facts: OwnFacts;
  /** File name of the blank form. */
  readonly title: string;
  /** By which blank form, read how, the figures were taken. */
  readonly mark: { readonly fingerprint: Fingerprint; readonly reading: Fingerprint };
  /** ISO date-time of the roll-up. */
  readonly createdAt: string;
  readonly sheetNames: OwnSheetNames;
}

/** Names of the added sheets; none is that of a sheet of the form. */
export interface OwnSheetNames {
  readonly figures: string;
  readonly filing: string;
  readonly ledger: string;
  readonly findings: string;
  readonly sources: string;
  readonly lists: ReadonlyMap<RegisterCode, string>;
}

/** The same as the sheets of a plan's summary take it. */
export const deskInput = ({ facts, createdAt }: OwnSummaryInput): SummaryInput => ({
  ...facts,
  template: templateFor(facts.plan, OWN_ROUND, { level: OWN_LEVEL }),
  createdAt,
});

/** No path of somebody's computer travels with the workbook: files go by their names from their common folder on. */
export function shortNamed(input: OwnSummaryInput): OwnSummaryInput {
  const { summary, findings, rejected, files, uncounted, ledger } = withShortNames(deskInput(input));
  const current = new Map(
    [...input.facts.current].map(([unit, submission]) => {
      const file = summary.submissions.get(unit)?.[0]?.file ?? submission.file;
      return [unit, { ...submission, file }] as const;
    }),
  );
  return {
    ...input,
    facts: { ...input.facts, summary, findings, rejected, files, uncounted, ledger, current },
  };
}
