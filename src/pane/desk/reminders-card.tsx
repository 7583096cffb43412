import { useDeskStyles } from "./use-desk-styles";
import { useMemo, useState, type JSX } from "react";
import { DateField } from "../parts/date-field";
import { PlacingRun } from "../parts/placing-outcome";
import { usePlacing } from "../parts/use-placing";
import { reminders, type Reminder } from "../../desk/open-summary";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { useServices } from "../services/pane-services";
import type { RolledUp } from "../roll-up/rolled-up";
import { withConfirmedDue, effectiveDue } from "../../model/plan";
import { collectionName, collectedRound } from "../../recognise/own-form";
import { CopyButton } from "../parts/copy-button";
import { paneWords } from "../words/pane-words";
import { reportWords } from "../words/report-words";
import { deskWords } from "../words/desk-words";

const { reminders: words } = deskWords;
const { figures } = paneWords;

/** Shows texts to units without a report or with errors: to read, copy, or print. */
export function RemindersCard({ result }: { readonly result: RolledUp }): JSX.Element {
  const { desk, write, clock, loadTasks } = useServices();
  const layout = useLayoutStyles();
  const [by, setBy] = useState("");
  const { subject, facts } = result;
  const texts = useMemo(
    () => reminders(facts.lines, subject, { at: clock.today(), ...(by !== "" && { by }) }),
    [facts, subject, clock, by],
  );
  const placing = usePlacing(desk.kind === "workbook" ? desk.workbook : undefined, {
    insert: async (workbook, mayReplace, progress) =>
      (await loadTasks()).insertReminders(texts, workbook, clock, mayReplace, progress),
    make: async () => (await loadTasks()).makeRemindersFile(texts, write, clock),
    inserted: () => words.made[desk.kind],
    saved: () => words.made[desk.kind],
  });
  const { completeness, units } = facts.summary;
  const missing = units.filter(({ code }) => completeness.missing.includes(code));
  const due = effectiveDue(
    collectedRound({ ...subject, plan: withConfirmedDue(subject.plan, subject.round, facts.work.due) }),
  );
  if (texts.letter === undefined) {
    return <p className={layout.paragraph}>{words.nobody}</p>;
  }
  return (
    <div className={layout.tight}>
      <p className={layout.quiet}>{words.intro(texts.units.length)}</p>
      {missing.length > 0 && (
        <CopyButton
          label={reportWords.copyMissing}
          text={reportWords.missingText(
            collectionName(subject),
            due && figures.day(due),
            missing.map(({ name }) => name),
          )}
        />
      )}
      <DateField label={words.by} value={by} onChange={setBy} />
      <ReminderTextCard title={words.letter} text={texts.letter} />
      <Fold title={words.units(texts.units.length)}>
        {texts.units.map((text) => (
          <ReminderTextCard key={text.unit.code} title={text.to.name} text={text} />
        ))}
      </Fold>
      <PlacingRun placing={placing} label={words.sheet[desk.kind]} />
    </div>
  );
}

interface ReminderTextCardProps {
  readonly title: string;
  readonly text: Pick<Reminder, "subject" | "body">;
}

/** Shows a text, to be read before it is sent. */
function ReminderTextCard({ title, text: { subject, body } }: ReminderTextCardProps): JSX.Element {
  const layout = useLayoutStyles();
  const styles = useDeskStyles();
  return (
    <Fold title={title}>
      <div className={layout.tight}>
        {/* Letters are Vietnamese in any language of the pane. */}
        <p lang="vi" className={styles.line}>
          <strong>{subject}</strong>
        </p>
        <p lang="vi" className={styles.text}>
          {body}
        </p>
        <CopyButton label={words.copy} about={title} text={`${subject}\n\n${body}`} />
      </div>
    </Fold>
  );
}
