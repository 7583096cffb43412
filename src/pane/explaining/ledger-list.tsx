import type { JSX } from "react";
import type { WrittenNote, OpenSummary } from "../../desk/open-summary";
import type { AppliedAdjustment } from "../../model/roll-up";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { LinkButton } from "../parts/link-button";
import type { Traced } from "./use-explaining";
import { explainingWords } from "../words/explaining-words";
import { paneWords } from "../words/pane-words";

const { ledger: words } = explainingWords;
const { figures } = paneWords;

interface LedgerListProps {
  readonly open: OpenSummary;
  readonly notes: readonly WrittenNote[];
  readonly adjustments: readonly AppliedAdjustment[];
  readonly onShow: (traced: Traced) => void;
}

/** Lists notes and adjustments of the summary, changed figures first; each leads to its figure. */
export function LedgerList({ open, notes, adjustments, onShow }: LedgerListProps): JSX.Element | null {
  const styles = useLayoutStyles();
  const {
    subject: { plan },
    facts,
  } = open;
  const { office, units } = facts.summary;
  const lines = [
    ...notes.map(({ note, isChanged, now }) => ({
      key: note,
      kind: `note ${note.at} ${note.text}`,
      isChanged,
      text: note.text,
      about: note.about,
      now,
    })),
    ...adjustments.map(({ adjustment, isOutdated, received }) => ({
      key: adjustment,
      kind: "adjustment",
      isChanged: isOutdated,
      text: `${figures.number(adjustment.amount)} (${adjustment.reason})`,
      about: adjustment.about,
      now: received ?? null,
    })),
  ].toSorted((one, other) => Number(other.isChanged) - Number(one.isChanged));
  if (lines.length === 0) return null;
  const shown = (amount: number | null): string =>
    amount === null ? words.noFigure : figures.number(amount);
  const labelOf = (code: string): string =>
    [...plan.indicators, ...plan.elements].find((each) => each.code === code)?.label ?? code;
  return (
    <Fold
      title={<strong>{words.all(lines.length, lines.filter(({ isChanged }) => isChanged).length)}</strong>}
    >
      <ul className={styles.list}>
        {lines.map(({ key, kind, isChanged, text, about, now }) => (
          <li key={`${kind} ${key.unit} ${key.code} ${key.round}`} className={styles.tight}>
            <LinkButton
              onClick={() => onShow({ code: key.code, ...(key.unit !== office.code && { unit: key.unit }) })}
            >
              {words.of(
                [office, ...units].find(({ code }) => code === key.unit)?.name ?? key.unit,
                labelOf(key.code),
              )}
            </LinkButton>
            <span>{text}</span>
            {isChanged && <strong>{words.changed(shown(about), shown(now))}</strong>}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
