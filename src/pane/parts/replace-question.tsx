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
import type { WouldReplace } from "../../workbook/open-workbook";
import { paneWords } from "../words/pane-words";

const words = paneWords.replace;

export interface ReplaceQuestionProps {
  /** Content that would be lost; undefined without a question. */
  readonly asked: WouldReplace | undefined;
  readonly onAnswer: (mayReplace: boolean) => void;
}

/** Asks before sheets are replaced. Escape and clicking outside keep them. */
export function ReplaceQuestion({ asked, onAnswer }: ReplaceQuestionProps): JSX.Element {
  return (
    <Dialog
      modalType="alert"
      open={asked !== undefined}
      onOpenChange={(_event, { open }) => !open && onAnswer(false)}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>{asked && words.question(asked)}</DialogContent>
          <DialogActions>
            {/* The dialog focuses its first button: keeping is the default. */}
            <Button appearance="primary" onClick={() => onAnswer(false)}>
              {words.no}
            </Button>
            <Button appearance="secondary" onClick={() => onAnswer(true)}>
              {words.yes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
