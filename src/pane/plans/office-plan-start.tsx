import { Field, Input } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { planYears } from "../../planbook/renewal";
import type { NewYear } from "../../planbook/office-plan";
import { PlacingRun } from "../parts/placing-run";
import { usePlacing } from "../parts/use-placing";
import { useServices } from "../services/pane-services";
import type { Choice } from "../choosing/use-choice";
import { officePlanWords as officePlan } from "../words/office-plan-words";

/**
 * Makes the tables of the chosen plan and units to begin from, anew for the year wished or as they are: in the open
 * workbook, or as a file to download.
 */
export function OfficePlanStart({ choice }: { readonly choice: Choice }): JSX.Element {
  const { desk, write, clock, loadTasks } = useServices();
  const { plan, registries } = choice;
  const [typed, setTyped] = useState(() => clock.today().slice(0, 4));
  // The whole list: the choice shows only those who exist in its round.
  const registry = registries.find(({ id }) => id === choice.registry.id) ?? choice.registry;
  const start = { plan, registry };

  const isYear = /^(19|20)\d{2}$/.test(typed);
  const isSame = planYears(plan)?.first === Number(typed);
  const anew: NewYear | undefined = isYear && !isSame ? { year: Number(typed), registries } : undefined;
  const placing = usePlacing(desk.kind === "workbook" ? desk.workbook : undefined, {
    insert: async (workbook, mayReplace, progress) =>
      (await loadTasks()).insertPlanTables(start, workbook, clock, mayReplace, progress, anew),
    make: async () => (await loadTasks()).makePlanFile(start, write, clock, anew),
    inserted: (sheets) => officePlan.created(sheets.length, anew !== undefined),
    saved: (file) => officePlan.downloaded(file, anew !== undefined),
  });
  return (
    <>
      <Field
        label={officePlan.year}
        hint={isSame ? officePlan.sameYear : officePlan.otherYear}
        {...(isYear ? {} : { validationMessage: officePlan.badYear })}
      >
        <Input
          type="number"
          value={typed}
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <PlacingRun placing={placing} label={officePlan.create[desk.kind](typed)} isReady={isYear} />
    </>
  );
}
