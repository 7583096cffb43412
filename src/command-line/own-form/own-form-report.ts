import type { OwnFacts } from "../../domain/own-form/own-facts";
import { rejectionSentence } from "../../sheets/words/findings/rejection-sentences";
import { commandLineWords as words } from "../../ui/words/commands/command-line-words";
import { ownFormCommandWords as ownWords } from "../../ui/words/commands/own-form-command-words";
import { ownLines } from "../../use-cases/own-form/own-form-lines";
import { countsOf } from "../checking/check-report";

/** What `rollup --form` prints for people: what the form asks, who has sent, what was set aside, and errors by unit. */
export function ownFormReport(facts: OwnFacts): string {
  const { form, units, current, rejected, findings } = facts;
  const sums = form.cells.filter(({ role }) => role === "sum").length;
  const problems = units.flatMap(({ code, name }) => {
    const own = findings.filter(({ unit }) => unit === code);
    return own.length === 0 ? [] : [words.problemsOfUnit(name, countsOf(own))];
  });
  const lines = [
    ownWords.understood(sums, form.cells.length - sums, form.formulas.length, form.lists.length),
    words.received(current.size, units.length),
    ...ownLines(facts).map(({ unit, filing, daysLate }) => ownWords.unit(unit.name, filing, daysLate)),
    ...(rejected.length === 0
      ? []
      : [
          words.setAside,
          ...rejected.map(({ file, rejection }) => words.setAsideFile(file, rejectionSentence(rejection))),
        ]),
    ...(problems.length === 0 ? [words.noProblems] : [words.problemsByUnit, ...problems]),
  ];
  return `${lines.join("\n")}\n`;
}
