import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { JSX } from "react";
import { paneWords } from "../words/pane-words";

const words = paneWords.replace;

export interface ReplaceQuestionProps {
  /** The sheets that would be lost; undefined while there is nothing to ask. */
  readonly sheets: readonly string[] | undefined;
  /** Sheets of the same summary that nothing takes the place of. */
  readonly left?: readonly string[] | undefined;
  readonly onAnswer: (mayReplace: boolean) => void;
}

/** Asks before sheets are replaced. Escape and clicking beside it keep them. */
export function ReplaceQuestion({ sheets, left, onAnswer }: ReplaceQuestionProps): JSX.Element {
  return (
    <Dialog
      modalType="alert"
      open={sheets !== undefined}
      onOpenChange={(_event, { open }) => !open && onAnswer(false)}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>{words.question(sheets ?? [], left ?? [])}</DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={() => onAnswer(true)}>
              {words.yes}
            </Button>
            {/* Keeping is the default. */}
            <Button appearance="primary" autoFocus onClick={() => onAnswer(false)}>
              {words.no}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
