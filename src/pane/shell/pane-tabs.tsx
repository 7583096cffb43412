import {
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Tab,
  TabList,
  tabClassNames,
  tokens,
} from "@fluentui/react-components";
import {
  AutosumRegular,
  CheckmarkCircleRegular,
  DataBarVerticalRegular,
  DocumentTextRegular,
  QuestionCircleRegular,
} from "@fluentui/react-icons";
import { useId, useState, type JSX } from "react";
import { lazyPiece } from "../parts/lazy-piece";
import { useLayoutStyles } from "../parts/layout-styles";
import { useServices } from "../services/pane-services";
import { TAB_NAMES } from "./tab-names";
import type { TabName } from "../words/pane-words";
import { paneWords as words } from "../words/pane-words";

const ExcelCheck = lazyPiece(async () => (await import("./excel-check")).ExcelCheck);

/** An illustrated guide for staff, beside the pane's files. */
const GUIDE = "assets/help/index.html";

const ICONS: Readonly<Record<TabName, JSX.Element>> = {
  form: <DocumentTextRegular />,
  check: <CheckmarkCircleRegular />,
  "roll-up": <AutosumRegular />,
  report: <DataBarVerticalRegular />,
};

/** Two side by side if four have no room; the sign beside the word in a wide pane. */
const SCARCE = "@media (max-width: 279px)";
const AMPLE = "@media (min-width: 500px)";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    paddingBlockStart: "4px",
  },
  /** Excel puts its own menu into the top right corner. */
  rowInExcel: { paddingInlineEnd: "28px", [SCARCE]: { paddingInlineEnd: 0 } },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    marginInlineStart: "-8px",
    [SCARCE]: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
    [AMPLE]: { display: "flex" },
  },
  tab: {
    display: "flex",
    flexDirection: "column",
    rowGap: "2px",
    minHeight: "44px",
    padding: "4px 2px 6px",
    [`& .${tabClassNames.content}`]: { fontSize: tokens.fontSizeBase200 },
    // Fluent's space for bold letters would be beside them here.
    "& .fui-Tab__content--reserved-space": { display: "none" },
    [SCARCE]: { flexDirection: "row", justifyContent: "start", minHeight: "36px" },
    [AMPLE]: { flexDirection: "row", paddingInline: "12px" },
  },
  chosen: { fontWeight: tokens.fontWeightSemibold },
});

interface PaneTabsProps {
  /** None while something else replaces them. */
  readonly tab: TabName | undefined;
  readonly onShow: (tab: TabName) => void;
}

/**
 * The staff's four tasks, with their signs; beside them a button for documentation and, for helpers, this
 * Excel's abilities.
 */
export function PaneTabs({ tab, onShow }: PaneTabsProps): JSX.Element {
  const { desk, checkExcel } = useServices();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [{ isOpen, wasOpened }, setHelp] = useState({ isOpen: false, wasOpened: false });
  const help = useId();
  return (
    <>
      <div className={mergeClasses(styles.row, desk.kind === "workbook" && styles.rowInExcel)}>
        <TabList
          className={styles.list}
          aria-label={words.tabList}
          selectedValue={tab ?? null}
          onTabSelect={(_event, { value }) => onShow(TAB_NAMES.find((name) => name === value) ?? "form")}
        >
          {TAB_NAMES.map((name) => (
            <Tab
              key={name}
              value={name}
              id={`tab-${name}`}
              aria-controls={`panel-${name}`}
              icon={ICONS[name]}
              className={mergeClasses(styles.tab, name === tab && styles.chosen)}
            >
              {words.tabs[name]}
            </Tab>
          ))}
        </TabList>
        <Button
          appearance="subtle"
          icon={<QuestionCircleRegular />}
          aria-label={words.help.heading}
          aria-expanded={isOpen}
          aria-controls={help}
          onClick={() => setHelp({ isOpen: !isOpen, wasOpened: true })}
        />
      </div>
      <div id={help} hidden={!isOpen}>
        {wasOpened && (
          <div className={layout.stack}>
            <Link href={GUIDE} target="_blank" rel="noopener">
              {words.help.guide}
            </Link>
            {desk.kind === "workbook" && checkExcel && <ExcelCheck check={checkExcel} />}
          </div>
        )}
      </div>
    </>
  );
}
