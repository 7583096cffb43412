import { Button, Link, mergeClasses } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import { useId, useState, type JSX } from "react";
import { lazyPiece } from "../parts/lazy-piece";
import { useLayoutStyles } from "../parts/layout-styles";
import { useServices } from "../services/pane-services";
import { paneWords } from "../words/pane-words";

const { help } = paneWords;

const ExcelCheck = lazyPiece(async () => (await import("./excel-check")).ExcelCheck);

/** A page of pictures beside the pane's own files, for staff; for those who help them, what this Excel can do. */
const GUIDE = "assets/help/index.html";

/** What the pane works on, and beside it a button for what there is to read, and in Excel whether it does what is needed. */
export function Help({ children }: { readonly children: string }): JSX.Element {
  const { desk, checkExcel } = useServices();
  const styles = useLayoutStyles();
  const [{ isOpen, wasOpened }, set] = useState({ isOpen: false, wasOpened: false });
  const id = useId();
  return (
    <>
      <div className={styles.beside}>
        <p className={mergeClasses(styles.quiet, styles.spare)}>{children}</p>
        <Button
          appearance="subtle"
          icon={<QuestionCircleRegular />}
          aria-label={help.heading}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => set({ isOpen: !isOpen, wasOpened: true })}
        />
      </div>
      <div id={id} hidden={!isOpen}>
        {wasOpened && (
          <div className={styles.stack}>
            <Link href={GUIDE} target="_blank" rel="noopener">
              {help.guide}
            </Link>
            {desk.kind === "workbook" && checkExcel && <ExcelCheck check={checkExcel} />}
          </div>
        )}
      </div>
    </>
  );
}
