import { deskWords } from "../words/desk-words";
import { useServices } from "../services/pane-services";
import { dutiesLeft, type Matter, type MatterKind } from "./open-matters";
import type { RollUp } from "../roll-up/use-roll-up";
import { ToneSign } from "../parts/tone-sign";
import { useLayoutStyles } from "../parts/layout-styles";
import { DeskBusyContext } from "../desk/desk-busy";
import { AskedActions } from "../desk/asked-actions";
import { type JSX, useContext } from "react";
import { Button, CounterBadge, mergeClasses } from "@fluentui/react-components";
import { reportWords } from "../words/report-words";

const { matters: words } = reportWords;

interface MatterListProps extends Pick<RollUp, "take"> {
  readonly heading: string;
  readonly matters: readonly Matter[];
  readonly act: { readonly [K in MatterKind]?: () => void };
}

/** Lists matters: subject, number of units, and remedy. */
export function MatterList({ heading, matters, ...rest }: MatterListProps): JSX.Element | null {
  const styles = useLayoutStyles();
  if (matters.length === 0) return null;
  const count = dutiesLeft(matters);
  return (
    <section className={styles.tight} aria-label={heading}>
      <h3 className={mergeClasses(styles.subheading, styles.row)}>
        {heading}
        {count > 0 && <CounterBadge count={count} color="danger" size="small" />}
      </h3>
      <ul className={mergeClasses(styles.list, styles.rows)}>
        {matters.map((matter) => (
          <li key={`${matter.kind} ${matter.text}`}>
            <MatterRow matter={matter} {...rest} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MatterRowProps extends Pick<MatterListProps, "act" | "take"> {
  readonly matter: Matter;
}

/** Shows a matter with its remedy. Signing over it needs a reason, and can be undone. */
function MatterRow({
  matter: { kind, tone, text, signing, waiver },
  act,
  take,
}: MatterRowProps): JSX.Element {
  const { clock } = useServices();
  const styles = useLayoutStyles();
  const isBusy = useContext(DeskBusyContext);
  const row = (
    <div className={mergeClasses(styles.beside, styles.besideWords, styles.centred)}>
      <span>
        <ToneSign tone={tone} />
        {text}
      </span>
      {act[kind] !== undefined && waiver === undefined && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={`${words.act[kind]}: ${text}`}
          onClick={act[kind]}
        >
          {words.act[kind]}
        </Button>
      )}
    </div>
  );
  if (signing === undefined) return row;
  const { actions, takeBack, takenBack, handleOf } = deskWords;
  const waive = (reason: string, message: string): void =>
    void take({
      kind: "decide",
      changes: [{ kind: "waiver", waiver: { ...signing, reason, at: clock.today() } }],
      said: message,
    });
  return (
    <AskedActions
      menu={handleOf(text)}
      asked={[
        {
          ...{ action: "waive", subject: text, text: waiver?.reason },
          onConfirm: (reason) => waive(reason, actions.waive.done(text)),
        },
      ]}
      plain={
        waiver === undefined
          ? []
          : [{ label: takeBack, subject: text, onAct: () => waive("", takenBack(text)) }]
      }
    >
      {row}
    </AskedActions>
  );
}
