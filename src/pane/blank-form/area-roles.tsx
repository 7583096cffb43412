import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type JSX } from "react";
import { areaA1 } from "../../workbook/grid";
import { AREA_ROLES, type AreaRole, type BlankArea } from "../../recognise/blank-form";
import { useAnnounce } from "../parts/announcer";
import { useLayoutStyles } from "../parts/layout-styles";
import type { BlankFormChoice } from "./use-blank-form";
import { blankFormWords } from "../words/blank-form-words";

const words = blankFormWords.areas;

/** Returns an area's possible roles: it is calculated only if its formula is known. */
const rolesOf = ({ formula }: BlankArea): readonly AreaRole[] =>
  AREA_ROLES.filter((role) => role !== "recompute" || formula !== undefined);

interface AreaRolesProps {
  readonly area: BlankArea;
  readonly choice: BlankFormChoice;
}

/** Shows the pressed area's role, the reason, and the alternatives. Takes the focus when it appears. */
export function AreaRoles({ area, choice }: AreaRolesProps): JSX.Element {
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const change = async (role: AreaRole): Promise<void> => {
    const outcome = await choice.setRole(area, role);
    if (outcome?.ok) announce(words.changed(cells, words.role[role]));
  };
  const chosen = useRef<HTMLButtonElement>(null);
  useEffect(() => chosen.current?.focus(), []);
  const { role, why, formula, label } = area;
  const cells = areaA1(area.area);
  return (
    <section className={styles.card} aria-label={words.choose(cells)}>
      <p className={styles.paragraph}>
        <strong>{words.area(cells, label)}</strong>
      </p>
      {why !== undefined && <p className={styles.paragraph}>{words.because(words.reason[why])}</p>}
      {formula !== undefined && <p className={styles.paragraph}>{words.offer(formula)}</p>}
      <div className={styles.row}>
        {rolesOf(area).map((each) => (
          <Button
            key={each}
            ref={each === role ? chosen : undefined}
            size="small"
            appearance={each === role ? "primary" : "secondary"}
            aria-pressed={each === role}
            onClick={() => void change(each)}
          >
            {words.role[each]}
          </Button>
        ))}
      </div>
    </section>
  );
}
