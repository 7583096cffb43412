import { Button } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import type { Finding } from "../../model/finding";
import { useLayoutStyles } from "../parts/layout-styles";
import { findingGroups } from "./finding-counts";
import { FindingKind, type FindingLinks, type ShownKind } from "./finding-kind";
import { paneWords } from "../words/pane-words";

const words = paneWords.check;

/** More than a screenful only slows the pane. */
const PAGE = 100;

interface FindingListProps extends FindingLinks {
  readonly subject: string;
  readonly findings: readonly Finding[];
  /** Findings fixed since: shown struck off. */
  readonly struck?: readonly Finding[];
}

/** Lists findings by kind, errors first, with places; a place can be clicked in an open workbook. */
export function FindingList({
  subject,
  findings,
  struck = NONE,
  onGoTo,
  answerTo,
}: FindingListProps): JSX.Element {
  const layout = useLayoutStyles();
  const [shown, setShown] = useState(PAGE);
  const kinds = useMemo(() => shownKinds(findings, struck), [findings, struck]);
  const hidden = findings.length - shown;
  return (
    <div className={layout.stack} role="group" aria-label={words.list(subject)}>
      {kinds.map((kind, index) => {
        const above = kinds.slice(0, index).reduce((sum, before) => sum + before.findings.length, 0);
        if (above >= shown) return null;
        const key = `${kind.grade} ${kind.rule}`;
        return <FindingKind key={key} kind={kind} most={shown - above} onGoTo={onGoTo} answerTo={answerTo} />;
      })}
      {hidden > 0 && (
        <Button onClick={() => setShown(shown + PAGE)}>{words.more(Math.min(hidden, PAGE))}</Button>
      )}
    </div>
  );
}

const NONE: readonly Finding[] = [];

function shownKinds(findings: readonly Finding[], struck: readonly Finding[]): readonly ShownKind[] {
  const isStruck = new Set(struck);
  return findingGroups([...findings, ...struck]).map((group) => ({
    ...group,
    findings: group.findings.filter((finding) => !isStruck.has(finding)),
    struck: group.findings.filter((finding) => isStruck.has(finding)),
  }));
}
