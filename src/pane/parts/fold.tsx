import { Accordion, AccordionHeader, AccordionItem, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX, type ReactNode, type Ref } from "react";

const useStyles = makeStyles({
  // The sign stands where texts begin.
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
  /** Whether it is open; each change of it opens or closes anew. */
  readonly isOpen?: boolean;
  readonly titleRef?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

const ITEM = "fold";

/**
 * A title that opens and closes what is below it: drawn when first opened, and kept from then on with all
 * that was typed. Its title is a button, which Office.js knows when it handles Tab itself in Excel on the
 * web; a `summary` it does not. Source: `_tabbableElements` of excel-web-16.00-core.debug.js.
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
