import { makeStyles, tokens } from "@fluentui/react-components";

/** A desktop screen has room for two columns. */
const WIDE = "@media (min-width: 900px)";

/** A pane at 200 %. */
const SCARCE = "@media (max-width: 279px)";

const UNSEEN = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;

/** Layout of the pane's parts, on a grid of 4 px, for widths from 320 px. */
export const useLayoutStyles = makeStyles({
  pane: {
    boxSizing: "border-box",
    // At least window height, so that a footer is at the bottom.
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    maxWidth: "720px",
    [WIDE]: { maxWidth: "1200px" },
    marginInline: "auto",
    paddingInline: "16px",
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** Hidden in a very narrow pane, but read out. */
  spare: { [SCARCE]: { ...UNSEEN } },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, "&[hidden]": { display: "none" } },
  /** Content of a tab; its footer comes last. */
  tab: { display: "flex", flexDirection: "column", flexGrow: 1, gap: "12px", paddingBlockStart: "12px" },
  stack: { display: "flex", flexDirection: "column", gap: "12px", paddingBlockStart: "12px" },
  /** Two columns if there is room, else one below the other; an empty one takes none. */
  columns: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    [WIDE]: { flexDirection: "row", columnGap: "32px" },
  },
  column: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    minWidth: 0,
    "&:empty": { display: "none" },
    [WIDE]: { flexGrow: 1, flexBasis: 0, maxWidth: "720px" },
  },
  tight: { display: "flex", flexDirection: "column", gap: "4px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  back: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: "4px",
    marginInlineStart: "-8px",
    "& > h2": { marginInlineStart: "8px" },
  },
  beside: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "4px",
    alignItems: "start",
  },
  /** Beside a button with words, text of a very narrow pane would be broken letter by letter: below it. */
  besideWords: { [SCARCE]: { gridTemplateColumns: "minmax(0, 1fr)", justifyItems: "start" } },
  /** Takes a line of its own in a wrapped row. */
  wholeRow: { flexBasis: "100%" },
  paragraph: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  dropZone: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  // Outlines move nothing: the target stays under the pointer during dragging.
  dropping: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "4px" },
  // Cuts plan titles, which are longer than any pane, instead of widening the pane.
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  select: { minWidth: 0, "& > select": { minWidth: 0, textOverflow: "ellipsis" } },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    overflowWrap: "anywhere",
  },
  centred: { alignItems: "center", minHeight: "32px" },
  /** A further button of a footer: as wide as its words, hidden in a pane with room for one. */
  besides: { minWidth: 0, [SCARCE]: { display: "none" } },
  /** Cut at its end; the tooltip has all of it. */
  oneLine: { overflow: "hidden", whiteSpace: "nowrap", textOverflow: "ellipsis" },
  /** A list of any length with a few rows visible; focus rings have room. */
  low: { maxHeight: "224px", overflowY: "auto", marginInline: "-4px", paddingInline: "4px" },
  /** Close rows of one line each. */
  rows: { gap: "4px" },
  // Fluent gives it a width of its own, wider than a narrow pane.
  search: { width: "100%", maxWidth: "100%" },
  anywhere: { overflowWrap: "anywhere" },
  names: { margin: 0, paddingInlineStart: "20px" },
  copied: { boxSizing: "border-box", width: "100%", font: "inherit", resize: "vertical" },
  unseen: UNSEEN,
});
