import { Field, Input } from "@fluentui/react-components";
import { useCallback, useMemo, useState, type JSX } from "react";
import { PlacingOutcome } from "../parts/placing-outcome";
import { usePlacing } from "../parts/use-placing";
import type { Round } from "../../domain/plan/round";
import { reminders, type Reminders } from "../../use-cases/open-summary/reminders";
import { FoldTitle } from "../parts/fold-title";
import { useLayoutStyles } from "../parts/layout-styles";
import { useServices } from "../services/pane-services";
import type { RolledUp } from "../roll-up/rolled-up";
import { RunButtons } from "../parts/run-buttons";
import { DESK_WORDS } from "../words/desk-words";
import { useWords } from "../speaking/use-words";
import { ReminderTextCard } from "./reminder-text-card";
import { useDeskStyles } from "./use-desk-styles";

interface RemindersCardProps {
  readonly result: RolledUp;
  readonly round: Round;
}

/** What to write to the units of a plan that have not reported or have to mend something. */
export function RemindersCard({ result, round }: RemindersCardProps): JSX.Element {
  const { clock } = useServices();
  const { subject, facts } = result;
  const textsBy = useCallback(
    (by: string): Reminders => {
      const { plan, registry } = subject;
      const about = { plan, round, office: registry.office, at: clock.today(), ...(by !== "" && { by }) };
      return reminders(facts.lines, about);
    },
    [subject, facts, round, clock],
  );
  return <RemindersOf textsBy={textsBy} />;
}

interface RemindersOfProps {
  /** The texts that ask for reports by a day; "" = soon. */
  readonly textsBy: (by: string) => Reminders;
}

/** Texts to units: to read, to copy, or on a sheet. */
export function RemindersOf({ textsBy }: RemindersOfProps): JSX.Element {
  const { desk, write, clock, loadTasks } = useServices();
  const { reminders: words } = useWords(DESK_WORDS);
  const layout = useLayoutStyles();
  const styles = useDeskStyles();
  const [by, setBy] = useState("");
  const texts = useMemo(() => textsBy(by), [textsBy, by]);
  const placing = usePlacing(desk.kind === "workbook" ? desk.workbook : undefined, {
    insert: async (workbook, mayReplace, progress) =>
      (await loadTasks()).insertReminders(texts, workbook, clock, mayReplace, progress),
    make: async () => (await loadTasks()).makeRemindersFile(texts, write, clock),
    inserted: () => words.made[desk.kind],
    saved: () => words.made[desk.kind],
  });
  if (texts.letter === undefined) {
    return (
      <section className={layout.card}>
        <h3 className={layout.subheading}>{words.heading}</h3>
        <p className={layout.paragraph}>{words.nobody}</p>
      </section>
    );
  }
  return (
    <section className={layout.card}>
      <h3 className={layout.subheading}>{words.heading}</h3>
      <p className={layout.quiet}>{words.intro(texts.units.length)}</p>
      <Field label={words.by} className={layout.field}>
        <Input
          className={styles.date}
          type="date"
          value={by}
          onChange={(_event, { value }) => setBy(value)}
        />
      </Field>
      <ReminderTextCard title={words.letter} text={texts.letter} />
      <details className={layout.details}>
        <FoldTitle>{words.units(texts.units.length)}</FoldTitle>
        {texts.units.map((text) => (
          <ReminderTextCard key={text.unit.code} title={text.unit.name} text={text} />
        ))}
      </details>
      <RunButtons
        label={words.sheet[desk.kind]}
        activity={placing.task.activity}
        isReady
        onStart={placing.start}
        onCancel={placing.cancel}
      />
      <PlacingOutcome placing={placing} />
    </section>
  );
}
