import { useEffect, useState } from "react";
import type { CheckedFile } from "../../use-cases/checking/check-files";
import { keepable, type KeptCheck, type KeptFinding } from "../../use-cases/checking/stored-check";
import type { OpenWorkbook } from "../../use-cases/ports/open-workbook";
import { checkOutcome, findingGroups } from "../findings/finding-counts";
import { useServices } from "../services/pane-services";
import { useWords } from "../speaking/use-words";
import { FINDING_WORDS } from "../words/finding-words-page";

interface KeptCheckState {
  /** The result of a check before the pane was opened, of a workbook of this name. */
  readonly earlier: KeptCheck | undefined;
  readonly forget: () => void;
}

/**
 * Keeps the result of a check of the open workbook for the next time the pane is opened, by the name of its file. Not in the
 * workbook itself: writing there ends what Excel can undo, and a check changes nothing.
 */
export function useKeptCheck(workbook: OpenWorkbook, checked: CheckedFile | undefined): KeptCheckState {
  const { checkMemory, clock } = useServices();
  const words = useWords();
  const told = useWords(FINDING_WORDS);
  const [name, setName] = useState<string>();
  const [earlier, setEarlier] = useState<KeptCheck>();
  useEffect(() => {
    let isWanted = true;
    // Without a name there is nothing to find again; the check itself tells what is wrong with Excel.
    void workbook.fileName().then((found) => {
      if (!isWanted || !found.ok) return;
      setName(found.value);
      setEarlier(checkMemory.recall(aboutWorkbook(found.value)));
    });
    return () => {
      isWanted = false;
    };
  }, [workbook, checkMemory]);
  useEffect(() => {
    if (checked === undefined || name === undefined) return;
    const findings = findingGroups(checked.findings).flatMap((group) =>
      group.findings.map((finding): KeptFinding => {
        const { severity, rule, sheet, cell } = finding;
        return {
          severity,
          title: told.ruleTitle(rule),
          sentence: told.finding(finding),
          sheet,
          cell,
        };
      }),
    );
    const outcome = checkOutcome(checked.findings, words.check);
    checkMemory.remember(aboutWorkbook(name), keepable(clock.today(), outcome, findings));
  }, [checked, name, words, told, checkMemory, clock]);
  const forget = (): void => {
    if (name !== undefined) checkMemory.remember(aboutWorkbook(name), undefined);
    setEarlier(undefined);
  };
  return { earlier, forget };
}

const aboutWorkbook = (name: string): string => `workbook/${name}`;
