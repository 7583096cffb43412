import { useRef, type JSX } from "react";
import { fail, succeed } from "../../base/outcome";
import { unitsInRound } from "../../model/unit";
import type { MadeFile, IssueRequest } from "../../forms/issue";
import { unlistedWords } from "../../summary/words";
import { useAnnounce } from "../parts/announcer";
import { Fold } from "../parts/fold";
import { HandOver } from "../parts/hand-over";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { RunFooter } from "../parts/run-footer";
import { canSave, useServices } from "../services/pane-services";
import { useTask } from "../services/use-task";
import { LineButton } from "../parts/line-button";
import { usePaged } from "../parts/use-paged";
import { paneWords as words } from "../words/pane-words";

const { all } = words.form;

interface AllFormsProps {
  readonly request: IssueRequest;
  readonly isReady: boolean;
  readonly onShowRollUp: () => void;
}

interface MadeForms {
  readonly forms: readonly MadeFile[];
  /** Name of the saved file with all of them, if any. */
  readonly archive: string | undefined;
}

/** Creates all units' forms: in one file if files can be saved, in Excel each as a workbook to open. */
export function AllForms({ request, isReady, onShowRollUp }: AllFormsProps): JSX.Element {
  const { desk, write, zip, save, clock, loadTasks } = useServices();
  const { all } = words.form;
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const task = useTask<MadeForms, { readonly kind: "cancelled" }>();
  const done = useRef<HTMLDivElement>(null);
  const { activity, result } = task;
  const { unlisted } = request.registry;
  const units = unitsInRound(request.registry, request.plan, request.round).units.length;
  const tell = ({ forms, archive }: MadeForms): string =>
    archive === undefined ? all.made(forms.length) : all.saved(forms.length, archive);
  const start = async (): Promise<void> => {
    const outcome = await task.run("making", async ({ progress }) => {
      const { makeFormFiles, formsArchiveName } = await loadTasks();
      const forms = await makeFormFiles(request, write, clock, progress("making"));
      if (forms === undefined) return fail({ kind: "cancelled" });
      if (!canSave(desk)) return succeed({ forms, archive: undefined });
      const archive = formsArchiveName(request);
      save({ name: archive, bytes: await zip(forms) });
      return succeed({ forms, archive });
    });
    if (outcome?.ok) announce(tell(outcome.value));
  };
  return (
    <>
      <p className={styles.paragraph}>
        {all.intro(units)} {unlisted !== undefined && unlistedWords(unlisted)}
      </p>
      {activity.kind === "idle" && result !== undefined && (
        <div ref={done} tabIndex={-1} className={styles.stack}>
          <Message intent="success">{tell(result)}</Message>
          <p className={styles.paragraph}>{all.next}</p>
          <LineButton onClick={onShowRollUp}>{words.rollUp.toRollUp}</LineButton>
          {desk.kind === "workbook" && <EachForm forms={result.forms} />}
        </div>
      )}
      <RunFooter
        label={all.make(units)}
        activity={activity}
        isReady={isReady}
        onStart={() => void start()}
        onCancel={task.cancel}
        result={done}
      />
    </>
  );
}

function EachForm({ forms }: Pick<MadeForms, "forms">): JSX.Element {
  const styles = useLayoutStyles();
  const { shown, more } = usePaged(forms, 50, all.more);
  return (
    <Fold title={all.each}>
      <ul className={styles.list}>
        {shown.map((form) => (
          <li key={form.name} className={styles.tight}>
            <span>{form.name}</span>
            <HandOver file={form} />
          </li>
        ))}
      </ul>
      {more}
    </Fold>
  );
}
