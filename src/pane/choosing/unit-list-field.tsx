import type { JSX } from "react";
import { ReadingFileButton } from "../files/reading-file-button";
import { fail, type Outcome } from "../../base/outcome";
import type { Plan } from "../../model/plan";
import type { UnitRegistry } from "../../model/unit";
import type { TextFailure } from "../../workbook/files";
import type { UnitListProblem } from "../../desk/received";
import { useAnnounce } from "../parts/announcer";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import { useServices } from "../services/pane-services";
import type { Choice } from "./use-choice";
import { useTask } from "../services/use-task";
import { otherFilesWords } from "../words/other-files-words";

const words = otherFilesWords.unitList;

/** Why a chosen file is no unit list. */
type ListFailure = { readonly file: string } & (
  | { readonly kind: "no-text"; readonly why: TextFailure["kind"] }
  | { readonly kind: "problems"; readonly problems: readonly UnitListProblem[] }
);

/** Receives the list; a plan gives its levels and sectors. */
type ListChoice = Pick<Choice, "addList"> & { readonly plan: Pick<Plan, "levels" | "sectors"> };

/** More errors at once help nobody: the list is corrected and chosen again. */
const SHOWN = 20;

/** Takes the user's unit list from a CSV file; reports errors by line. */
export function UnitListField({ choice }: { readonly choice: ListChoice }): JSX.Element {
  const { registries, readTextFile, loadTasks } = useServices();
  const announce = useAnnounce();
  const task = useTask<UnitRegistry, ListFailure>();
  const { plan } = choice;

  const read = async (file: File): Promise<Outcome<UnitRegistry, ListFailure>> => {
    const text = await readTextFile(file);
    if (!text.ok) return fail({ kind: "no-text", file: file.name, why: text.failure.kind });
    const { readUnitList } = await loadTasks();
    const registry = readUnitList(text.value, file.name, plan, registries);
    if (!registry.ok) return fail({ kind: "problems", file: file.name, problems: registry.failure });
    return registry;
  };
  const choose = async (file: File): Promise<void> => {
    const outcome = await task.run("reading", () => read(file));
    if (!outcome?.ok) return;
    choice.addList(outcome.value);
    announce(words.read(outcome.value.title, outcome.value.units.length));
  };

  return (
    <ReadingFileButton
      words={words}
      accept=".csv,.txt"
      task={task}
      onChoose={choose}
      failed={(failure) => <Unusable failure={failure} />}
    />
  );
}

function Unusable({ failure }: { readonly failure: ListFailure }): JSX.Element {
  const styles = useLayoutStyles();
  if (failure.kind === "no-text") {
    return (
      <Message intent="error" title={words.unusable(failure.file)}>
        <p className={styles.paragraph}>{words.noText[failure.why]}</p>
      </Message>
    );
  }
  const { problems } = failure;
  return (
    <Message intent="error" title={words.unusable(failure.file)}>
      <ul className={styles.names}>
        {problems.slice(0, SHOWN).map((problem, index) => (
          <li key={index}>{words.problem(problem)}</li>
        ))}
      </ul>
      {problems.length > SHOWN && <p className={styles.paragraph}>{words.more(problems.length - SHOWN)}</p>}
    </Message>
  );
}
