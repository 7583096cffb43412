import { Field, Input } from "@fluentui/react-components";
import { useCallback, useMemo, useState, type JSX } from "react";
import type { Round } from "../../domain/plan/round";
import { succeed } from "../../domain/outcome";
import type { PaintFailure } from "../../use-cases/ports/paint-guarded";
import { reminders, type Reminders } from "../../use-cases/open-summary/reminders";
import { useAnnounce } from "../parts/announcer";
import { FoldTitle } from "../parts/fold-title";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import { ReplaceDialog } from "../parts/replace-dialog";
import type { RolledUp } from "../roll-up/rolled-up";
import { RunButtons } from "../parts/run-buttons";
import { DESK_WORDS } from "../words/desk-words";
import { useTask } from "../services/use-task";
import { useWords } from "../speaking/use-words";
import { paintFailureSentence } from "../words/paint-failure-sentence";
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
  const { desk, write, save, clock, loadTasks } = useServices();
  const { reminders: words } = useWords(DESK_WORDS);
  const paneWords = useWords();
  const layout = useLayoutStyles();
  const styles = useDeskStyles();
  const announce = useAnnounce();
  const [by, setBy] = useState("");
  const task = useTask<undefined, PaintFailure>();
  const texts = useMemo(() => textsBy(by), [textsBy, by]);
  const { activity } = task;
  const start = async (mayReplace: boolean): Promise<void> => {
    const outcome = await task.run("painting", async ({ watch, progress }) => {
      const { insertReminders, makeRemindersFile } = await loadTasks();
      if (desk.kind === "files") {
        save(await makeRemindersFile(texts, write, clock));
        return succeed(undefined);
      }
      const workbook = watch(desk.workbook);
      const painted = await insertReminders(texts, workbook, clock, mayReplace, progress("painting"));
      return painted.ok ? succeed(undefined) : painted;
    });
    if (outcome?.ok) announce(words.made[desk.kind]);
  };
  const asked =
    activity.kind === "failed" && activity.failure.kind === "would-replace"
      ? activity.failure.sheets
      : undefined;
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
        activity={activity}
        isReady
        onStart={() => void start(false)}
        onCancel={task.cancel}
      />
      {activity.kind === "failed" && activity.failure.kind !== "would-replace" && (
        <Message intent="error">{paintFailureSentence(paneWords, activity.failure)}</Message>
      )}
      <ReplaceDialog
        sheets={asked}
        onAnswer={(mayReplace) => {
          task.settle();
          if (mayReplace) void start(true);
        }}
      />
    </section>
  );
}
