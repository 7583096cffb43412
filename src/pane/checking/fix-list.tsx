import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { Fix } from "../../forms/fixes";
import { useLayoutStyles } from "../parts/layout-styles";
import { usePaged } from "../parts/use-paged";
import { checkingWords } from "../words/checking-words";
import { ruleTitle } from "../../forms/finding-words";

const { fixes: words } = checkingWords;

interface FixListProps {
  readonly fixes: readonly Fix[];
  readonly intro: string;
  readonly label: (count: number) => string;
  readonly isBusy: boolean;
  readonly onApply: (chosen: readonly Fix[]) => void;
}

const useStyles = makeStyles({
  change: { margin: 0, paddingInlineStart: "32px" },
  all: { marginInlineStart: "-8px" },
});

/** Lists safe fixes: cell, content, replacement and reason. Applies only chosen ones. */
export function FixList({ fixes, intro, label, isBusy, onApply }: FixListProps): JSX.Element {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<Fix>>(new Set());
  const chosen = fixes.filter((fix) => !left.has(fix));
  const leave = (fix: Fix, isChosen: boolean): void =>
    setLeft(new Set(isChosen ? [...left].filter((other) => other !== fix) : [...left, fix]));
  const { shown, more } = usePaged(fixes, 100, words.more);
  return (
    <div className={layout.tight}>
      <p className={layout.quiet}>{intro}</p>
      <Checkbox
        className={styles.all}
        label={words.all}
        checked={chosen.length === fixes.length ? true : chosen.length === 0 ? false : "mixed"}
        onChange={(_event, { checked }) => setLeft(new Set(checked === true ? [] : fixes))}
      />
      <ul className={layout.list}>
        {shown.map((fix) => (
          <li key={`${fix.place.cell} ${fix.place.sheet}`}>
            <Checkbox
              className={styles.all}
              label={words.place(fix.place.sheet, fix.place.cell, fix.subject)}
              checked={!left.has(fix)}
              onChange={(_event, { checked }) => leave(fix, checked === true)}
            />
            <p className={styles.change}>
              {words.change(words.standing(fix.before), words.content(fix.content))}
              <br />
              <span className={layout.quiet}>{ruleTitle(fix.rule)}</span>
            </p>
          </li>
        ))}
      </ul>
      <div className={layout.row}>
        {more}
        <Button disabledFocusable={chosen.length === 0 || isBusy} onClick={() => onApply(chosen)}>
          {label(chosen.length)}
        </Button>
      </div>
    </div>
  );
}
