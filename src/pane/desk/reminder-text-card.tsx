import type { JSX } from "react";
import type { Reminder } from "../../desk/open-summary";
import { CopyButton } from "../parts/copy-button";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { useDeskStyles } from "./use-desk-styles";
import { deskWords } from "../words/desk-words";

const { reminders: words } = deskWords;

interface ReminderTextCardProps {
  readonly title: string;
  readonly text: Pick<Reminder, "subject" | "body">;
}

/** One text, to be read before it is sent. */
export function ReminderTextCard({ title, text: { subject, body } }: ReminderTextCardProps): JSX.Element {
  const layout = useLayoutStyles();
  const styles = useDeskStyles();
  return (
    <Fold title={title}>
      <div className={layout.tight}>
        {/* Letters are Vietnamese, whatever the language of the pane. */}
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
