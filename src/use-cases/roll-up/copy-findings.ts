import type { Finding } from "../../domain/finding/finding";
import type { BlankForm } from "../../domain/blank-form/blank-form";
import { inFile } from "../../domain/rules/subject/finding-place";
import { typedFormulaFindings } from "../../sheets/blank-form/copies/typed-formula-findings";
import type { FormCalculator } from "../../sheets/blank-form/formula/calculate-form";
import { resultsOfCopy } from "../../sheets/blank-form/formula/form-results";
import type { SubmittedReading } from "../received/read-received-file";

/** What holding a copy against its blank form brought to light; nothing of forms that bear codes. */
export function copyFindings(
  reading: SubmittedReading,
  form: BlankForm | undefined,
  calculator: FormCalculator | undefined,
): readonly Finding[] {
  const copy = reading.kind === "form" ? reading.copy : undefined;
  if (copy === undefined || form === undefined || calculator === undefined) return [];
  const { submission } = reading;
  const { findings, typed } = copy;
  const ofFormulas =
    typed.length === 0 ? [] : typedFormulaFindings(typed, resultsOfCopy(calculator, form, submission));
  return [...findings, ...ofFormulas].map((finding): Finding => {
    const { sheet, cell } = finding;
    return { ...finding, ...inFile(submission), ...(sheet && { sheet }), ...(cell && { cell }) };
  });
}
