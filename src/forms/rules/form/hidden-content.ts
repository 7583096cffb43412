import { finding, type Finding } from "../../../model/finding";
import type { NamedSheet } from "../../../model/form";
import { inFile } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

/** Reports counted figures in hidden rows, columns or sheets: the signer of the form cannot see them. */
export const hiddenContent: Rule = ({ structure, submission }) => {
  if (structure === undefined) return [];
  const { form, registers } = structure.sheets;
  const filled = [...registers.values()]
    .flat()
    .filter(({ sheet }) => [...submission.registers.values()].flat().some((row) => row.sheet === sheet));
  const hiddenSheet = ({ sheet }: NamedSheet): Finding =>
    finding("hidden-content", "warning", { ...inFile(submission), sheet }, sheet, {
      kind: "sheet",
      names: [sheet],
    });
  return [
    ...[form, ...filled].filter(({ isHidden }) => isHidden).map(hiddenSheet),
    ...structure.hidden.map(({ sheet, kind, names, cell }) => ({
      rule: "hidden-content" as const,
      severity: "warning" as const,
      ...inFile(submission, { sheet, cell }),
      subject: "",
      found: null,
      expected: null,
      kind,
      names,
    })),
  ];
};
