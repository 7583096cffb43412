import { Accordion, AccordionHeader, AccordionItem, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX, type ReactNode, type Ref } from "react";

const useStyles = makeStyles({
  // Aligns the sign with texts.
  header: { marginInlineStart: "-4px" },
  button: {
    minHeight: "32px",
    paddingBlock: "6px",
    paddingInline: 0,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
});

interface FoldProps {
  readonly title: ReactNode;
  /** It is open; each change opens or closes it. */
  readonly isOpen?: boolean;
  readonly titleRef?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

const ITEM = "fold";

/**
 * Opens and closes the content below a title: created when first opened, then preserved with all input. The
 * title is a button, because Office.js handles Tab itself in Excel on the web and skips a `summary`. Source:
 * `_tabbableElements` of excel-web-16.00-core.debug.js.
 */
export function Fold({ title, isOpen: wanted = false, titleRef, children }: FoldProps): JSX.Element {
  const styles = useStyles();
  const [{ isOpen, wasOpened, answered }, set] = useState({
    isOpen: wanted,
    wasOpened: wanted,
    answered: wanted,
  });
  const open = (next: boolean): void => set({ isOpen: next, wasOpened: wasOpened || next, answered: wanted });
  if (answered !== wanted) open(wanted);
  return (
    <Accordion collapsible openItems={isOpen ? [ITEM] : []} onToggle={() => open(!isOpen)}>
      <AccordionItem value={ITEM}>
        <AccordionHeader className={styles.header} button={{ ref: titleRef, className: styles.button }}>
          {title}
        </AccordionHeader>
        <div hidden={!isOpen}>{wasOpened && children}</div>
      </AccordionItem>
    </Accordion>
  );
}
