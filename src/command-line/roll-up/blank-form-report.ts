import { visibleLine } from "../../domain/text/visible-text";
import { submissionBoard } from "../../domain/desk/submission-board";
import type { BlankForm } from "../../domain/blank-form/blank-form";
import type { Plan } from "../../domain/plan/plan";
import { commandLineWords as words } from "../../ui/words/commands/command-line-words";
import { blankFormCommandWords as blankWords } from "../../ui/words/commands/blank-form-command-words";
import { deskLines } from "../../use-cases/roll-up/desk-lines";
import type { RollUpFacts } from "../../use-cases/roll-up/roll-up-readings";
import { problemLines, setAsideLines } from "./roll-up-report";

/** What `rollup --form` prints for people: what the form asks, who has sent, what was set aside, and errors by unit. */
export function blankFormReport(form: BlankForm, plan: Plan, facts: RollUpFacts): string {
  const { units, submissions, round } = facts.summary;
  const sums = form.cells.filter(({ role }) => role === "sum").length;
  const lines = [
    blankWords.understood(sums, form.cells.length - sums, form.formulas.length, form.lists.length),
    words.received(submissions.size, units.length),
    ...deskLines(facts, [], plan, round).map(({ unit, filing, daysLate }) =>
      blankWords.unit(unit.name, filing, daysLate),
    ),
    ...setAsideLines(facts),
    ...problemLines(submissionBoard(facts)),
  ];
  return `${lines.map(visibleLine).join("\n")}\n`;
}
