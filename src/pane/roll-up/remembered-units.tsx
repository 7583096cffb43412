import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import { forgetMatch, type Unit } from "../../model/unit";
import { useAnnounce } from "../parts/announcer";
import { Fold } from "../parts/fold";
import { useLayoutStyles } from "../parts/layout-styles";
import { Message } from "../parts/message";
import type { ConfirmedUnits } from "./use-confirmed-units";
import { confirmUnitWords as words } from "../words/confirm-unit-words";

interface RememberedUnitsProps {
  readonly units: readonly Unit[];
  readonly confirmed: ConfirmedUnits;
}

/** What people have confirmed so far, each to be taken back; so that a wrong click can be undone. */
export function RememberedUnits({ units, confirmed }: RememberedUnitsProps): JSX.Element {
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const { matches, trouble } = confirmed;
  const all = Object.entries(matches);
  const nameOf = (code: string): string => units.find((unit) => unit.code === code)?.name ?? code;
  const forget = (text: string): void => {
    confirmed.change(forgetMatch(matches, text));
    announce(words.forgotten(text));
  };
  return (
    <>
      {trouble !== undefined && (
        <Message intent="warning">
          {trouble.kind === "unreadable" ? words.unreadable : words.notSaved(trouble.reason)}
        </Message>
      )}
      {all.length > 0 && (
        <Fold title={words.remembered(all.length)}>
          <p className={styles.quiet}>{words.rememberedIntro}</p>
          <ul className={styles.list}>
            {all.map(([text, code]) => (
              <li key={text} className={styles.row}>
                <span>{words.match(text, nameOf(code))}</span>
                <Button aria-label={words.forgetOf(text)} onClick={() => forget(text)}>
                  {words.forget}
                </Button>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
