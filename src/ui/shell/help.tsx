import { Link } from "@fluentui/react-components";
import type { JSX } from "react";
import { Fold } from "../parts/fold";
import { lazyPiece } from "../parts/lazy-piece";
import { useLayoutStyles } from "../parts/layout-styles";
import { useServices } from "../services/pane-services";
import { useWords } from "../speaking/use-words";

const ExcelCheck = lazyPiece(async () => (await import("./excel-check")).ExcelCheck);

/** A page of pictures beside the pane's own files, for staff; for those who help them, what this Excel can do. */
const GUIDE = "assets/help/index.html";

/** What there is to read, and in Excel whether it does what this program relies on. */
export function Help(): JSX.Element {
  const { desk, checkExcel } = useServices();
  const { help } = useWords();
  const styles = useLayoutStyles();
  return (
    <Fold title={help.heading}>
      <div className={styles.stack}>
        <Link href={GUIDE} target="_blank" rel="noopener">
          {help.guide}
        </Link>
        {desk.kind === "workbook" && checkExcel && <ExcelCheck check={checkExcel} />}
      </div>
    </Fold>
  );
}
