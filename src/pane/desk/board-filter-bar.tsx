import { Field, SearchBox, Select, ToggleButton } from "@fluentui/react-components";
import type { JSX } from "react";
import type { DeskLine } from "../../desk/roll-up";
import { useLayoutStyles } from "../parts/layout-styles";
import {
  BOARD_SORTS,
  BOARD_STATES,
  isIn,
  toggledState,
  WHOLE_BOARD,
  type BoardState,
  type BoardView,
} from "./board-view";
import { deskWords } from "../words/desk-words";

const { board: words } = deskWords;

interface BoardFilterBarProps {
  readonly lines: readonly DeskLine[];
  /** Number of matches. */
  readonly shown: number;
  readonly view: BoardView;
  readonly onView: (view: BoardView) => void;
}

/** Short boards need no search. */
const SEARCHED_FROM = 8;

/** Filters the board by buttons with the number of units in each state; a search, and the order. */
export function BoardFilterBar({ lines, shown, view, onView }: BoardFilterBarProps): JSX.Element {
  const styles = useLayoutStyles();
  const present = BOARD_STATES.map((state) => ({
    state,
    count: lines.filter((line) => isIn(line, state)).length,
  })).filter(({ count }) => count > 0);
  const isFiltered = view.states.size > 0 || view.text !== "";
  return (
    <div className={styles.tight}>
      <div className={styles.row} role="group" aria-label={words.filter}>
        {present.map(({ state, count }) => (
          <ToggleButton
            key={state}

            checked={view.states.has(state)}
            onClick={() => onView({ ...view, states: toggledState(view.states, state) })}
          >
            {words.option(stateName(state), count)}
          </ToggleButton>
        ))}
      </div>
      {lines.length >= SEARCHED_FROM && (
        <SearchBox
          aria-label={words.search}
          placeholder={words.search}
          className={styles.search}
          value={view.text}
          onChange={(_event, { value }) => onView({ ...view, text: value })}
          dismiss={{ "aria-label": words.clearSearch }}
        />
      )}
      <Field label={words.sort} className={styles.field}>
        <Select
          className={styles.select}
          value={view.sort}
          onChange={(_event, { value }) =>
            onView({ ...view, sort: BOARD_SORTS.find((sort) => sort === value) ?? WHOLE_BOARD.sort })
          }
        >
          {BOARD_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {words.sorts[sort]}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.quiet} aria-live="polite">
        {isFiltered && words.shown(shown, lines.length)}
      </p>
    </div>
  );
}

function stateName(state: BoardState): string {
  switch (state) {
    case "with-errors":
    case "returned":
    case "accepted":
    case "to-decide":
      return words.handling[state];
    default:
      return words.filing[state];
  }
}
